package ashi.phone.body;

import ashi.atlas.AtlasText;
import ashi.atlas.Point;
import ashi.atlas.Split;
import ashi.body.Bodies;
import ashi.body.Build;
import ashi.body.Surface;
import ashi.body.Trait;
import ashi.body.locating.Anatomy;
import ashi.body.locating.ChannelWays;
import ashi.body.locating.Found;
import ashi.body.locating.PointFinder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
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
@NullUnmarked // its fields are set by what happens on the page
public final class Locating {
  private JSPromise<Bodies> bodies;
  private JSPromise<Known> known;

  private Locating() {}

  /** What is read once: the points, what finds them, and the ways of the channels. */
  private record Known(List<Point> points, PointFinder finder, ChannelWays ways) {}

  public static void main(String[] args) {
    Locating locating = new Locating();
    EventListener<MessageEvent> message = event -> locating.hear(event.getData().cast());
    listen(message);
  }

  private void hear(Asked asked) {
    if (bodies == null) {
      bodies = bytes(asked.getBodies()).then(b -> Bodies.read(b.copyToJavaArray()));
      known = known(Split.at('\n', asked.getTexts()));
    }
    bodies.flatThen(
        all ->
            known.then(
                what -> {
                  locate(all, what, asked.getBuild());
                  return null;
                }));
  }

  /** Tells the points as soon as they are found, then the channels through them. */
  private static void locate(Bodies bodies, Known known, String build) {
    Surface body = body(bodies, build);
    double before = now();
    Map<String, List<Found>> found = known.finder().find(body);
    double milliseconds = now() - before;
    Spots spots = Spots.of(body, known.points(), found);
    tellSpots(
        build,
        body.places(),
        triangles(bodies.mesh().quads()),
        spots.codes(),
        spots.numbers(),
        milliseconds);
    Lines lines = Lines.of(body, known.ways().on(body, found));
    tellLines(build, lines.channels(), lines.numbers());
  }

  private static JSPromise<Known> known(List<String> addresses) {
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
              return new Known(
                  points,
                  new PointFinder(anatomy, points),
                  ChannelWays.read(read.get(4).stringValue(), anatomy));
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
      params = {"build", "places", "triangles", "codes", "spots", "milliseconds"},
      script = "self.postMessage({build, places, triangles, codes, spots, milliseconds})")
  private static native void tellSpots(
      String build,
      float[] places,
      int[] triangles,
      String codes,
      float[] spots,
      double milliseconds);

  @JSBody(
      params = {"build", "channels", "lines"},
      script = "self.postMessage({build, channels, lines})")
  private static native void tellLines(String build, String channels, float[] lines);
}
