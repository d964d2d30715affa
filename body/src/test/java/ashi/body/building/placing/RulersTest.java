package ashi.body.building.placing;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Point;
import ashi.body.Drawn;
import ashi.body.Places;
import ashi.body.Ruler;
import ashi.body.Spot;
import ashi.body.Vec;
import ashi.body.View;
import ashi.body.building.drawing.FigureSet;
import ashi.body.locating.Anchor;
import ashi.body.locating.Fixture;
import ashi.body.locating.Found;
import ashi.body.locating.Found.Measure;
import ashi.body.locating.NamedSpots;
import ashi.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What close-ups draw beside a point is true: rulers are as long as they say and start at their
 * landmark, and what is to be looked for first is in the picture.
 */
class RulersTest {
  /**
   * The far end of a long line along the arm, which tells the direction alone: a close-up that
   * reached so far would show the point too small.
   */
  private static final List<String> FAR_ENDS =
      List.of("LU3: elbow", "LI8: wrist", "HT2: armpit fold", "PC2: elbow");

  private static final Places PLACES =
      new PackPlaces(Fixture.ATLAS, Fixture.ANATOMY, Fixture.WAYS, Fixture.BODIES)
          .places(Language.EN);

  private static final Map<String, List<Found>> FOUND =
      Fixture.FINDER.find(Fixture.BODIES.average());

  /**
   * How much shorter than it is a ruler may look. Skin that leans away from the eye by fifty
   * degrees is seen at this share of its length, and the ruler's marks with it; what leans more is
   * not shown.
   */
  private static final double LEANING = 0.6;

  /** A course that runs aslant is drawn a little longer than the levels along it. */
  private static final double ASLANT = 1.08;

  /** Shorter rulers would be hidden by the dots at their ends, in millimetres. */
  private static final double SHORTEST = 10;

  /** In millimetres on the body. */
  private static final double CLOSE = 4;

  /**
   * Of a way that is parted the close-up shows the first part alone: the other leads far out of it
   * (SP11, TE13) or away from the eye (LR4).
   */
  private static final List<String> FIRST_PART_ALONE = List.of("SP11", "TE13", "LR4");

  @Test
  void aRulerIsAsLongAsItSays() {
    List<String> faults = new ArrayList<>();
    double least = 1;
    double most = 1;
    int rulers = 0;
    for (Point point : Fixture.ATLAS.points()) {
      Drawn drawn = PLACES.location(point.code()).closeUp();
      View view = FigureSet.plan(drawn.figure()).view();
      for (Ruler ruler : drawn.rulers()) {
        rulers++;
        double share = length(ruler.ticks()) / view.scale() / ruler.length().millimetres();
        least = Math.min(least, share);
        most = Math.max(most, share);
        if (share < LEANING || share > ASLANT) {
          faults.add(
              String.format(
                  Locale.ROOT, "%s: %s is drawn as %.2f", point.code(), ruler.label(), share));
        }
        if (ruler.cun() > 0 && ruler.ticks().size() != Math.ceil(ruler.cun()) + 1) {
          faults.add(point.code() + ": " + ruler.label() + " has " + ruler.ticks().size());
        }
        if (!ruler.ticks().stream().allMatch(view::holds)) {
          faults.add(point.code() + ": " + ruler.label() + " is cut off");
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "  %d rulers on close-ups, drawn at %.2f to %.2f of their length%n",
        rulers,
        least,
        most);
    assertThat(faults).isEmpty();
  }

  @Test
  void aRulerStartsAtItsLandmarkOrIsLedThereOrGoesOn() {
    List<String> faults = new ArrayList<>();
    for (Point point : Fixture.ATLAS.points()) {
      Drawn drawn = PLACES.location(point.code()).closeUp();
      double close = CLOSE * FigureSet.plan(drawn.figure()).view().scale();
      List<Spot> starts = new ArrayList<>(drawn.landmark());
      for (List<Spot> lead : drawn.signs().leads()) {
        if (near(lead.get(0), drawn.landmark(), close)) {
          starts.add(lead.get(1));
        }
      }
      for (Measure measure : FOUND.get(point.code()).get(0).measures()) {
        if (measure.millimetres() < SHORTEST) {
          starts.add(spot(drawn, measure.ticks().get(measure.ticks().size() - 1)));
        }
      }
      for (Ruler ruler : drawn.rulers()) {
        if (!near(ruler.ticks().get(0), starts, close)) {
          faults.add(point.code() + ": " + ruler.label());
        }
        starts.add(ruler.ticks().get(ruler.ticks().size() - 1));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void whatIsMeasuredHasARuler() {
    List<String> faults = new ArrayList<>();
    for (Point point : Fixture.ATLAS.points()) {
      long measured =
          FOUND.get(point.code()).get(0).measures().stream()
              .filter(measure -> measure.millimetres() > SHORTEST)
              .count();
      int drawn = PLACES.location(point.code()).closeUp().rulers().size();
      if (drawn < (FIRST_PART_ALONE.contains(point.code()) ? 1 : measured)) {
        faults.add(point.code() + ": " + drawn + " of " + measured);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void whereMeasuringStartsIsInThePicture() {
    List<String> faults = new ArrayList<>();
    for (Point point : Fixture.ATLAS.points()) {
      Found found = FOUND.get(point.code()).get(0);
      Drawn drawn = PLACES.location(point.code()).closeUp();
      if (!found.landmark().equals(found.spot()) && drawn.landmark().isEmpty()) {
        faults.add(point.code() + " on " + drawn.figure());
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void bumpsAreCountedInThePictureFromThePlaceThatLeadsToThem() {
    List<String> faults = new ArrayList<>();
    for (Point point : Fixture.ATLAS.points()) {
      Found found = FOUND.get(point.code()).get(0);
      Drawn drawn = PLACES.location(point.code()).closeUp();
      if (!found.guide().isEmpty()) {
        boolean midline = found.guide().get(0).on(Fixture.BODIES.average()).x() < 1;
        if (drawn.signs().bumps().size() != found.guide().size() - 1
            || drawn.signs().leads().size() != (midline ? 0 : 1)
            || drawn.signs().name().isEmpty()) {
          faults.add(point.code() + " on " + drawn.figure());
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(PLACES.location("BL23").closeUp().signs().bumps()).hasSize(3);
  }

  @Test
  void theCrownShowsBothPlacesThatSourcesGive() {
    Drawn drawn = PLACES.location("GV20").closeUp();
    View view = FigureSet.plan(drawn.figure()).view();
    Spot ears =
        view.spot(
            Fixture.ANATOMY
                .landmarks()
                .anchor("crown-between-ears")
                .orElseThrow()
                .on(Fixture.BODIES.average()));
    assertThat(drawn.spots()).hasSize(1);
    assertThat(drawn.signs().others()).containsExactly(ears);
  }

  /** The places that the text of a point tells to look for. */
  @Test
  void whatTheTextTellsToFindIsInThePicture() {
    List<String> faults = new ArrayList<>();
    int named = 0;
    for (Point point : Fixture.ATLAS.points()) {
      Drawn drawn = PLACES.location(point.code()).closeUp();
      View view = FigureSet.plan(drawn.figure()).view();
      for (Map.Entry<String, Vec> place : NamedSpots.in(point.code(), point.find()).entrySet()) {
        named++;
        if (!view.holds(view.spot(place.getValue()))
            && !view.holds(view.spot(place.getValue().mirrored()))) {
          faults.add(point.code() + ": " + place.getKey());
        }
      }
    }
    assertThat(named).isGreaterThan(200);
    assertThat(faults).containsExactlyInAnyOrderElementsOf(FAR_ENDS);
  }

  private static Spot spot(Drawn drawn, Anchor anchor) {
    return FigureSet.plan(drawn.figure()).view().spot(anchor.on(Fixture.BODIES.average()));
  }

  private static boolean near(Spot spot, List<Spot> others, double close) {
    return others.stream()
        .anyMatch(other -> Math.hypot(other.x() - spot.x(), other.y() - spot.y()) < close);
  }

  private static double length(List<Spot> ticks) {
    double length = 0;
    for (int i = 1; i < ticks.size(); i++) {
      Spot from = ticks.get(i - 1);
      Spot to = ticks.get(i);
      length += Math.hypot(to.x() - from.x(), to.y() - from.y());
    }
    return length;
  }
}
