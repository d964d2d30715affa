package ashi.body.locating;

import ashi.atlas.Point;
import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.locating.NamedPlaces.Marked;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Where on the average adult the places are that a text names. */
public final class NamedSpots {
  private static final NamedPlaces PLACES =
      NamedPlaces.read(
          Fixture.text("/ashi/body/locating/words.txt"),
          Fixture.ANATOMY,
          Fixture.ATLAS.points().stream()
              .collect(Collectors.toMap(Point::code, point -> point.name().pinyin())));

  private static final Surface BODY = Fixture.BODIES.average();

  private static final Locator LOCATOR =
      new Locator(BODY, Fixture.ANATOMY, Fixture.formulas()::get);

  private NamedSpots() {}

  /**
   * The places by their words, on the left side or the midline.
   *
   * @param code of the point that the text is about
   */
  public static Map<String, Vec> in(String code, String text) {
    Marked marked = PLACES.mark(code, text);
    Map<String, Vec> spots = new LinkedHashMap<>();
    for (int i = 0; i < marked.places().size(); i++) {
      Found found = LOCATOR.find(marked.places().get(i)).get(0);
      spots.put(marked.words().get(i), found.spot().on(BODY));
    }
    return spots;
  }
}
