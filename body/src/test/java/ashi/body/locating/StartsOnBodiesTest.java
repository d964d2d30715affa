package ashi.body.locating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ashi.body.Span;
import ashi.body.Surface;
import ashi.body.Vec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the words that a formula can start with lead to, on every body. */
class StartsOnBodiesTest {

  @Test
  void levelWithIsTheHeightOfOnePlaceInLineWithAnother() {
    for (Surface body : Fixture.ALL) {
      Vec spot = at(body, "level with navel, below nipple");
      assertThat(spot.y()).isCloseTo(landmark(body, "navel").y(), within(0.01));
      assertThat(spot.x()).isCloseTo(landmark(body, "nipple").x(), within(0.01));
      assertThat(spot.z()).isPositive();
    }
  }

  @Test
  void levelWithStaysOnTheSideWhereTheSkinFacesSideways() {
    for (Surface body : Fixture.ALL) {
      Vec spot = at(body, "level with navel, below rib-11-tip");
      assertThat(spot.y()).isCloseTo(landmark(body, "navel").y(), within(0.01));
      assertThat(spot.z()).isCloseTo(landmark(body, "rib-11-tip").z(), within(0.01));
      assertThat(spot.x()).isBetween(60.0, 200.0);
    }
  }

  @Test
  void behindAndBeforeAreOnTheBackAndTheFront() {
    for (Surface body : Fixture.ALL) {
      assertThat(at(body, "level with navel, behind nipple").z()).isLessThan(20);
      assertThat(at(body, "level with navel, before scapula-lower-angle").z()).isGreaterThan(20);
    }
  }

  @Test
  void aRibSpaceIsCountedFromTheMidlineStraightAcross() {
    for (Surface body : Fixture.ALL) {
      Map<Span, Double> lengths = Fixture.ANATOMY.spans().lengths(body);
      double cun = lengths.get(Span.CHEST) / 8;
      assertThat(at(body, "in fifth rib space, 2 cun").x()).isCloseTo(2 * cun, within(0.01));
    }
  }

  @Test
  void twoCoursesCrossWhereBothRun() {
    for (Surface body : Fixture.ALL) {
      Vec spot = at(body, "in sixth rib space, at midaxillary line");
      assertThat(spot.distance(landmark(body, "rib-space-6-flank"))).isLessThan(1);
    }
  }

  @Test
  void halfOfASpanIsHalfWayDown() {
    for (Surface body : Fixture.ALL) {
      Vec spot = at(body, "on popliteal-crease -> lateral-malleolus, 8 cun, back of the leg");
      double top = landmark(body, "popliteal-crease").y();
      double bottom = landmark(body, "lateral-malleolus").y();
      assertThat(spot.y()).isCloseTo((top + bottom) / 2, within(0.01));
    }
  }

  @Test
  void radialIsTowardsTheThumb() {
    for (Surface body : Fixture.ALL) {
      Vec thumbSide = landmark(body, "thumb-side-of-wrist");
      Vec crease = landmark(body, "wrist-crease");
      assertThat(at(body, "wrist-crease, radial 0.5 cun").distance(thumbSide))
          .isLessThan(crease.distance(thumbSide));
      assertThat(at(body, "wrist-crease, ulnar 0.5 cun").distance(thumbSide))
          .isGreaterThan(crease.distance(thumbSide));
    }
  }

  @Test
  void upAndDownTheFrontCountTheSpanTheyLieIn() {
    for (Surface body : Fixture.ALL) {
      Map<Span, Double> lengths = Fixture.ANATOMY.spans().lengths(body);
      double below = landmark(body, "navel").distance(at(body, "navel, down 1 cun"));
      double above =
          landmark(body, "xiphisternal-joint").distance(at(body, "xiphisternal-joint, up 1 cun"));
      assertThat(below).isCloseTo(lengths.get(Span.LOWER_BELLY) / 5, within(1.0));
      assertThat(above).isCloseTo(lengths.get(Span.BREASTBONE) / 9, within(1.0));
    }
  }

  private static Vec landmark(Surface body, String name) {
    return Fixture.ANATOMY.landmarks().anchor(name).orElseThrow().on(body);
  }

  private static Vec at(Surface body, String text) {
    Formula formula = FormulaReader.read("Test", text, Fixture.ANATOMY, code -> false);
    List<Found> found = new Locator(body, Fixture.ANATOMY, code -> formula).find(formula);
    return found.get(0).spot().on(body);
  }
}
