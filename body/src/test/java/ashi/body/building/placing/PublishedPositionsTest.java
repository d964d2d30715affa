package ashi.body.building.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ashi.atlas.Point;
import ashi.body.Positions;
import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.locating.Fixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedPositionsTest {
  private static final PublishedPositions POSITIONS =
      new PublishedPositions(Fixture.FINDER, Fixture.BODIES);

  /** The longest way from a spot within a quad of the skin to its nearest corner. */
  private static final double WITHIN_A_QUAD = 40;

  @Test
  void everyPointIsOnTheSkinOfEachBody() {
    for (Point point : Fixture.ATLAS.points()) {
      for (Positions positions : POSITIONS.of(point)) {
        isOn(Fixture.BODIES.average(), positions.average(), point);
        isOn(Fixture.BODIES.female(), positions.female(), point);
        isOn(Fixture.BODIES.male(), positions.male(), point);
      }
    }
  }

  @Test
  void everyPointIsOnTheLeftAndOneThatIsNotPairedOnTheMidline() {
    for (Point point : Fixture.ATLAS.points()) {
      Positions first = POSITIONS.of(point).get(0);
      for (Vec place : List.of(first.average(), first.female(), first.male())) {
        assertThat(place.x()).as(point.code()).isGreaterThan(-0.01);
        if (point.channel().equals("GV") || point.channel().equals("CV")) {
          assertThat(place.x()).as(point.code()).isCloseTo(0, within(0.01));
        }
      }
    }
  }

  private static void isOn(Surface body, Vec place, Point point) {
    double nearest = Double.MAX_VALUE;
    for (int vertex = 0; vertex < body.mesh().vertices(); vertex++) {
      nearest = Math.min(nearest, body.place(vertex).distance(place));
    }
    assertThat(nearest).as(point.code()).isLessThan(WITHIN_A_QUAD);
  }
}
