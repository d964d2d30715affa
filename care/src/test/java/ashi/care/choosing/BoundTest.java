package ashi.care.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Evidence;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import ashi.atlas.Use;
import ashi.care.Samples;
import ashi.care.Side;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By hand; every candidate takes a hundred seconds, and a thing that is used brings three. */
class BoundTest {
  private static final int[] NOTHING = {};
  private static final int BALL = 1 << Tool.BALL.ordinal();

  private static Candidate candidate(int order, int score, Tool tool, boolean there) {
    Use use = new Use("sciatica", "", 1, Evidence.TRADITIONAL, "", "");
    Slot slot =
        new Slot(
            new Samples.Pressed("BL1", Area.CALF).point(),
            Position.LYING,
            tool,
            Side.BOTH,
            false,
            "");
    return new Candidate(slot, order, score, new Purpose(use, "", there, true));
  }

  private static Candidate hands(int order, int score) {
    return candidate(order, score, Tool.HANDS, false);
  }

  private static Bound bound(int most, Candidate... ranked) {
    int[] time = new int[ranked.length];
    Arrays.fill(time, 100);
    return new Bound(List.of(ranked), time, most);
  }

  @ParameterizedTest
  @CsvSource({"100, 9", "199, 9", "200, 15", "299, 15", "300, 17", "1000, 17"})
  void asManyOfTheBestAsTheTimeIsLongEnoughFor(int left, int most) {
    Bound bound = bound(3, hands(0, 9), hands(1, 6), hands(2, 2), hands(3, 2));

    assertThat(bound.of(0, NOTHING, 0, left, true, 0)).isEqualTo(most);
  }

  @Test
  void whereNothingFitsNothingCanBeBest() {
    Bound bound = bound(2, hands(0, 9), hands(1, 6), hands(2, 2));

    assertThat(bound.of(0, NOTHING, 0, 99, true, 0)).isLessThan(Bound.NONE);
    assertThat(bound.of(2, new int[] {0, 1}, 2, 1000, true, 0)).isLessThan(Bound.NONE);
    assertThat(bound.of(0, NOTHING, 0, 1000, false, 0)).isLessThan(Bound.NONE);
  }

  @Test
  void whatIsTakenLeavesRoomForFewer() {
    Bound bound = bound(3, hands(0, 9), hands(1, 6), hands(2, 5), hands(3, 2));

    assertThat(bound.of(1, new int[] {0}, 1, 1000, true, 0)).isEqualTo(6 + 5);
  }

  @Test
  void aPointCountsOnceInHoweverManyWays() {
    Bound bound = bound(2, hands(0, 9), hands(0, 9), hands(1, 2));

    assertThat(bound.of(0, NOTHING, 0, 1000, true, 0)).isEqualTo(9 + 2);
    assertThat(bound.of(1, new int[] {0}, 1, 1000, true, 0)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"4, 17", "5, 17", "6, 18", "7, 19", "8, 20"})
  void aThingTakesThePlaceOfTheLastWhereThatIsMore(int onABall, int most) {
    Bound bound = bound(2, hands(0, 9), hands(1, 8), candidate(2, onABall, Tool.BALL, false));

    assertThat(bound.of(0, NOTHING, 0, 200, true, 0)).isEqualTo(most);
  }

  @Test
  void aThingInUseBringsNoMore() {
    Bound bound = bound(2, hands(0, 9), candidate(1, 8, Tool.BALL, false));

    assertThat(bound.of(0, NOTHING, 0, 100, true, 0)).isEqualTo(8 + 3);
    assertThat(bound.of(0, NOTHING, 0, 100, true, BALL)).isEqualTo(9);
  }

  /** The one where it hurts must be there, whatever else is; a ball may press that one. */
  @Test
  void oneWhereItHurtsIsNeeded() {
    Bound bound = bound(2, hands(0, 9), hands(1, 8), candidate(2, 4, Tool.BALL, true));

    assertThat(bound.of(0, NOTHING, 0, 200, false, 0)).isEqualTo(9 + 4 + 3);
    assertThat(bound.of(0, NOTHING, 0, 200, true, 0)).isEqualTo(9 + 8);
  }

  @Test
  void besideTheOneWhereItHurtsAThingTakesThePlaceOfTheLastButOne() {
    Candidate onABall = candidate(2, 7, Tool.BALL, false);
    Candidate there = candidate(4, 4, Tool.HANDS, true);
    Bound bound = bound(3, hands(0, 9), hands(1, 8), onABall, hands(3, 6), there);

    assertThat(bound.of(0, NOTHING, 0, 200, false, 0)).isEqualTo(4 + 7 + 3);
    assertThat(bound.of(0, NOTHING, 0, 300, false, 0)).isEqualTo(4 + 9 + 7 + 3);
  }

  @Test
  void oneMatIsEnough() {
    Candidate loin = candidate(0, 10, Tool.MAT, false);
    Candidate buttock = candidate(1, 9, Tool.MAT, false);
    Bound bound = bound(2, loin, buttock, hands(2, 3), hands(3, 2));

    assertThat(bound.of(0, NOTHING, 0, 200, true, 0)).isEqualTo(10 + 3 + 3);
    assertThat(bound.of(1, new int[] {0}, 1, 100, true, Candidate.MAT)).isEqualTo(3);
  }
}
