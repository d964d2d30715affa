package ashi.care;

import ashi.body.Bodies;
import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.locating.Anatomy;
import ashi.body.locating.Found;
import ashi.body.locating.PointFinder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the points and landmarks are on the average body, in millimetres: x to the left, y up, z to
 * the front.
 */
public final class RealBody {
  private static final Surface AVERAGE =
      Bodies.read(bytes("/ashi/body/building/body.bin")).average();
  private static final Anatomy ANATOMY =
      Anatomy.read(
          text("/ashi/body/building/landmarks.txt"),
          text("/ashi/body/building/courses.txt"),
          text("/ashi/body/building/spans.txt"));

  private RealBody() {}

  /**
   * The spots of every point on the left side or the midline, by code; more than one of a group.
   */
  public static Map<String, List<Vec>> points() {
    Map<String, List<Vec>> spots = new HashMap<>();
    new PointFinder(ANATOMY, RealAtlas.atlas().points())
        .find(AVERAGE)
        .forEach((code, found) -> spots.put(code, found.stream().map(RealBody::place).toList()));
    return spots;
  }

  public static Vec landmark(String name) {
    return ANATOMY.landmarks().anchor(name).orElseThrow().on(AVERAGE);
  }

  private static Vec place(Found found) {
    return found.spot().on(AVERAGE);
  }

  private static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = RealBody.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
