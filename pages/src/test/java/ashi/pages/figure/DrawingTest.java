package ashi.pages.figure;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.body.Drawn;
import ashi.body.Figure;
import ashi.body.Location;
import ashi.body.Places;
import ashi.care.Moment;
import ashi.care.journal.Journal;
import ashi.pages.Visitor;
import ashi.pages.web.Assets;
import ashi.pages.web.Request;
import ashi.pages.web.Request.Method;
import ashi.pages.web.Sender;
import ashi.pages.web.Visit;
import ashi.words.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every close-up of every point can be read: nothing lies over the point, nothing is cut off. */
class DrawingTest {
  private static final Map<Language, Places> PLACES = places();
  private static final Visit VISIT =
      new Visit(
          Visitor.WORDS,
          Visitor.ATLAS,
          PLACES.get(Language.EN),
          Visitor.POPULATION,
          new Assets("1", hrefs()),
          Journal.NONE,
          new Request(Method.GET, Sender.OWN_PAGE, "/", Map.of(), new Moment(0, 0)),
          address -> "");

  private static Map<Language, Places> places() {
    String geometry = Visitor.resource("/ashi/body/places.txt");
    Map<Language, Places> places = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String told = Visitor.resource("/ashi/body/" + language.file("told"));
      places.put(language, Places.read(geometry, told));
    }
    return places;
  }

  private record Box(String name, double left, double top, double right, double bottom) {
    boolean touches(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  @ParameterizedTest
  @EnumSource
  void noLabelLiesOverAPoint(Language language) {
    List<String> faults = new ArrayList<>();
    for (Location location : PLACES.get(language).locations()) {
      Drawn drawn = location.closeUp();
      Drawing drawing = Drawing.of(VISIT, drawn);
      double r = 7 * drawing.unit();
      for (Box label : labels(drawing)) {
        for (var spot : drawn.everySpot()) {
          Box point = new Box("", spot.x() - r, spot.y() - r, spot.x() + r, spot.y() + r);
          if (label.touches(point)) {
            faults.add(location.code() + " on " + drawn.figure() + ": " + label.name());
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noLabelLiesOverAnother(Language language) {
    List<String> faults = new ArrayList<>();
    for (Location location : PLACES.get(language).locations()) {
      Drawn drawn = location.closeUp();
      List<Box> labels = labels(Drawing.of(VISIT, drawn));
      for (int i = 1; i < labels.size(); i++) {
        for (Box earlier : labels.subList(0, i)) {
          if (labels.get(i).touches(earlier)) {
            faults.add(location.code() + " on " + drawn.figure() + ": " + earlier.name());
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyLabelIsInsideItsFigure(Language language) {
    List<String> faults = new ArrayList<>();
    for (Location location : PLACES.get(language).locations()) {
      Drawn drawn = location.closeUp();
      Figure figure = PLACES.get(language).figure(drawn.figure());
      for (Box label : labels(Drawing.of(VISIT, drawn))) {
        if (label.left() < 0
            || label.top() < 0
            || label.right() > figure.width()
            || label.bottom() > figure.height()) {
          faults.add(location.code() + " on " + drawn.figure() + ": " + label.name());
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** The room that letters take, as measured: a bold sans-serif is at most 0.6 em wide a letter. */
  private static List<Box> labels(Drawing drawing) {
    double size = LabelPlacing.FONT * drawing.unit();
    List<Box> boxes = new ArrayList<>();
    for (Drawing.Label label : drawing.labels()) {
      double x = Double.parseDouble(label.x());
      int longest = label.lines().stream().mapToInt(l -> l.words().length()).max().orElse(0);
      double first = Double.parseDouble(label.lines().get(0).y());
      double last = Double.parseDouble(label.lines().get(label.lines().size() - 1).y());
      double half = longest * 0.6 * size / 2;
      boxes.add(
          new Box(
              label.lines().get(0).words(),
              x - half,
              first - 0.75 * size,
              x + half,
              last + 0.2 * size));
    }
    return boxes;
  }

  private static Map<String, String> hrefs() {
    Map<String, String> hrefs = new LinkedHashMap<>();
    for (Figure figure : PLACES.get(Language.EN).figures()) {
      hrefs.put("figures/" + figure.id() + ".svg", "/" + figure.id());
    }
    return hrefs;
  }
}
