package ashi.body.locating;

import ashi.atlas.Atlas;
import ashi.atlas.AtlasText;
import ashi.atlas.Point;
import ashi.body.Bodies;
import ashi.body.Surface;
import ashi.body.TestBodies;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The real bodies, landmarks and points. */
public final class Fixture {
  public static final Bodies BODIES = TestBodies.all();
  public static final List<Surface> ALL = List.of(BODIES.average(), BODIES.female(), BODIES.male());
  public static final Anatomy ANATOMY =
      Anatomy.read(
          text("/ashi/body/building/landmarks.txt"),
          text("/ashi/body/building/courses.txt"),
          text("/ashi/body/building/spans.txt"));
  public static final ChannelWays WAYS =
      ChannelWays.read(text("/ashi/body/building/channels.txt"), ANATOMY);
  public static final Atlas ATLAS = AtlasText.read(text("/ashi/atlas/atlas.en.txt"));
  public static final PointFinder FINDER = new PointFinder(ANATOMY, ATLAS.points());

  private Fixture() {}

  /** The formulas of all points, by code. */
  static Map<String, Formula> formulas() {
    Map<String, Formula> formulas = new HashMap<>();
    Set<String> codes = ATLAS.points().stream().map(Point::code).collect(Collectors.toSet());
    for (Point point : ATLAS.points()) {
      formulas.put(
          point.code(),
          FormulaReader.read(point.code(), point.formula(), ANATOMY, codes::contains));
    }
    return formulas;
  }

  static String text(String resource) {
    try (InputStream in = Fixture.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
