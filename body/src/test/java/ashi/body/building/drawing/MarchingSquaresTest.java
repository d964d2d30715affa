package ashi.body.building.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MarchingSquaresTest {
  @Test
  void drawsOneClosedLineAroundADisc() {
    assertThat(MarchingSquares.outlines(disc(60, 20), 0))
        .singleElement()
        .satisfies(
            ring -> {
              assertThat(ring.closed()).isTrue();
              assertThat(ring.area()).isCloseTo(-Math.PI * 400, within(4.0));
            });
  }

  @Test
  void closesARegionAlongTheBorder() {
    assertThat(MarchingSquares.outlines(disc(30, 40), 0))
        .singleElement()
        .satisfies(ring -> assertThat(ring.area()).isCloseTo(-30 * 30, within(62.0)));
  }

  @Test
  void findsNothingWhereAllIsBelow() {
    assertThat(MarchingSquares.outlines(Grid.filled(10, 10, 0), 0.5f)).isEmpty();
  }

  private static Grid disc(int size, double radius) {
    Grid grid = Grid.filled(size, size, 0);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        double middle = (size - 1) / 2.0;
        grid.values()[y * size + x] = (float) (radius - Math.hypot(x - middle, y - middle));
      }
    }
    return grid;
  }
}
