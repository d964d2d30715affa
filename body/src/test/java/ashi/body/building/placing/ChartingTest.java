package ashi.body.building.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ashi.atlas.Point;
import ashi.body.Chart;
import ashi.body.Mark;
import ashi.body.Places;
import ashi.body.Spot;
import ashi.body.locating.Fixture;
import ashi.words.Language;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChartingTest {
  /** Of a millimetre. */
  private static final double A_TENTH = 0.1;

  private static final Places PLACES =
      new PackPlaces(Fixture.ATLAS, Fixture.ANATOMY, Fixture.WAYS, Fixture.BODIES)
          .places(Language.EN);

  @Test
  void everyPointIsOnACloseUp() {
    Set<String> charted =
        PLACES.charts().charts().stream()
            .filter(chart -> !chart.wholeBody())
            .flatMap(chart -> chart.marks().stream())
            .map(Mark::code)
            .collect(Collectors.toSet());
    assertThat(charted)
        .containsExactlyInAnyOrderElementsOf(
            Fixture.ATLAS.points().stream().map(Point::code).toList());
  }

  @Test
  void whoeverTapsAPointExactlyIsToldThatPoint() {
    for (Chart chart : PLACES.charts().charts()) {
      for (Mark mark : chart.marks()) {
        Spot spot = chart.view().spot(mark.place());
        assertThat(chart.nearest(chart.place(spot), 1).get(0).millimetres())
            .as(mark + " on " + chart.figure())
            .isLessThan(1);
      }
    }
  }

  @Test
  void chartsAreReadAsTheyWerePacked() {
    Places again = Places.read(PLACES.packed(), PLACES.told());
    for (Chart chart : PLACES.charts().charts()) {
      Chart read = again.charts().chart(chart.figure());
      assertThat(read.marks()).hasSameSizeAs(chart.marks());
      for (int i = 0; i < chart.marks().size(); i++) {
        Mark mark = chart.marks().get(i);
        Spot spot = chart.view().spot(mark.place());
        Spot reread = read.view().spot(read.marks().get(i).place());
        assertThat(read.marks().get(i).code()).isEqualTo(mark.code());
        assertThat(read.marks().get(i).right()).isEqualTo(mark.right());
        assertThat(reread.x()).isCloseTo(spot.x(), within(A_TENTH * chart.view().scale()));
        assertThat(reread.y()).isCloseTo(spot.y(), within(A_TENTH * chart.view().scale()));
      }
    }
  }
}
