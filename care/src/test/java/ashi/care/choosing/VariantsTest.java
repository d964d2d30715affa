package ashi.care.choosing;

import static ashi.care.Samples.wish;
import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Place;
import ashi.atlas.Tool;
import ashi.care.Side;
import org.junit.jupiter.api.Test;

class VariantsTest {
  @Test
  void aThingMoreComesFirstThenMoreTimeThenAnotherPlace() {
    assertThat(Variants.to(wish(Place.BED, 5, Side.LEFT, Tool.CANE)))
        .containsExactly(
            wish(Place.BED, 5, Side.LEFT, Tool.CANE, Tool.BALL),
            wish(Place.BED, 5, Side.LEFT, Tool.CANE, Tool.ROLLER),
            wish(Place.BED, 5, Side.LEFT, Tool.CANE, Tool.HELPER),
            wish(Place.BED, 10, Side.LEFT, Tool.CANE),
            wish(Place.FLOOR, 5, Side.LEFT, Tool.CANE),
            wish(Place.CHAIR, 5, Side.LEFT, Tool.CANE),
            wish(Place.STANDING, 5, Side.LEFT, Tool.CANE),
            wish(Place.CAR, 5, Side.LEFT, Tool.CANE));
  }
}
