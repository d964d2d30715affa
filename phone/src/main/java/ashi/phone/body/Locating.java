package ashi.phone.body;

import ashi.atlas.AtlasText;
import ashi.atlas.Point;
import ashi.atlas.Split;
import ashi.body.Bodies;
import ashi.body.Build;
import ashi.body.Surface;
import ashi.body.Trait;
import ashi.body.locating.Anatomy;
import ashi.body.locating.PointFinder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.MessageEvent;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * Finds every point anew on whatever body the page asks for, by the same formulas and the same code
 * as the build does, without holding up the page.
 */
public final class Locating {
  private JSPromise<Bodies> bodies;
  private JSPromise<Found> points;

  private Locating() {}

  /** What is read once: the finder, and the points it finds. */
  private record Found(PointFinder finder, List<Point> points) {}

  public static void main(String[] args) {
    Locating locating = new Locating();
    EventListener<MessageEvent> message = event -> locating.hear(event.getData().cast());
    listen(message);
  }

  private void hear(Asked asked) {
    if (bodies == null) {
      bodies = bytes(asked.getBodies()).then(b -> Bodies.read(b.copyToJavaArray()));
      points = points(Split.at('\n', asked.getTexts()));
    }
    bodies.flatThen(
        all ->
            points.then(
                known -> {
                  double before = now();
                  Surface body = body(all, asked.getBuild());
                  Located located = Located.of(body, known.finder(), known.points());
                  tell(
                      asked.getBuild(),
                      located.codes(),
                      body.places(),
                      triangles(all.mesh().quads()),
                      located.spots(),
                      located.lines(),
                      now() - before);
                  return null;
                }));
  }

  private static JSPromise<Found> points(List<String> addresses) {
    JSArray<JSPromise<JSString>> texts = new JSArray<>();
    addresses.forEach(address -> texts.push(text(address)));
    return JSPromise.all(texts)
        .then(
            read -> {
              Anatomy anatomy =
                  Anatomy.read(
                      read.get(0).stringValue(),
                      read.get(1).stringValue(),
                      read.get(2).stringValue());
              List<Point> points = AtlasText.read(read.get(3).stringValue()).points();
              return new Found(new PointFinder(anatomy, points), points);
            });
  }

  private static Surface body(Bodies bodies, String build) {
    return switch (build) {
      case "average" -> bodies.average();
      case "female" -> bodies.female();
      case "male" -> bodies.male();
      default -> bodies.body(build(build));
    };
  }

  /** Height in millimetres, then each trait in thousandths, in their order. */
  private static Build build(String text) {
    List<String> numbers = Split.at(' ', text);
    Map<Trait, Double> traits = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      traits.put(trait, Integer.parseInt(numbers.get(1 + trait.ordinal())) / 1000.0);
    }
    return new Build(Integer.parseInt(numbers.get(0)), traits);
  }

  private static int[] triangles(int[] quads) {
    int[] triangles = new int[quads.length / 4 * 6];
    int at = 0;
    for (int quad = 0; quad < quads.length; quad += 4) {
      for (int corner : new int[] {0, 1, 2, 0, 2, 3}) {
        triangles[at++] = quads[quad + corner];
      }
    }
    return triangles;
  }

  private static JSPromise<Int8Array> bytes(String address) {
    return buffer(address).then(Int8Array::new);
  }

  @JSBody(params = "address", script = "return fetch(address).then(r => r.arrayBuffer())")
  private static native JSPromise<ArrayBuffer> buffer(String address);

  @JSBody(params = "address", script = "return fetch(address).then(r => r.text())")
  private static native JSPromise<JSString> text(String address);

  @JSBody(params = "listener", script = "self.addEventListener('message', listener)")
  private static native void listen(EventListener<MessageEvent> listener);

  @JSBody(script = "return performance.now()")
  private static native double now();

  @JSBody(
      params = {"build", "codes", "places", "triangles", "spots", "lines", "milliseconds"},
      script = "self.postMessage({build, codes, places, triangles, spots, lines, milliseconds})")
  private static native void tell(
      String build,
      String codes,
      float[] places,
      int[] triangles,
      float[] spots,
      float[] lines,
      double milliseconds);
}
