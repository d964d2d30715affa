package ashi.care;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReachTest {
  private static final Map<Position, Set<Tool>> ANY = Map.of(Position.LYING, Set.of(Tool.values()));
  private static final Point BACK = new Samples.Pressed("BL23", Area.LOWER_BACK).reach(ANY).point();
  private static final Point FOOT = new Samples.Pressed("KI1", Area.FOOT).reach(ANY).point();

  @Test
  void aBallIsBestForTheBack() {
    assertThat(Reach.tool(BACK, Position.LYING, Set.of(Tool.BALL, Tool.MAT), false))
        .contains(Tool.BALL);
  }

  @Test
  void whatIsAtHandIsUsedWhereHandsWouldReachToo() {
    assertThat(Reach.tool(FOOT, Position.LYING, Set.of(Tool.BALL), false)).contains(Tool.BALL);
  }

  @Test
  void handsAreAlwaysAtHand() {
    assertThat(Reach.tool(BACK, Position.LYING, Set.of(), false)).contains(Tool.HANDS);
  }

  @Test
  void handsPressLightly() {
    assertThat(Reach.tool(BACK, Position.LYING, Set.of(Tool.BALL), true)).contains(Tool.HANDS);
  }

  @ParameterizedTest
  @EnumSource(
      value = Tool.class,
      names = {"BALL", "ROLLER", "MAT"})
  void whatBearsWeightIsNeverLight(Tool tool) {
    for (Position position : Position.values()) {
      for (Area area : Area.values()) {
        Point point =
            new Samples.Pressed("BL23", area).reach(Map.of(position, Set.of(tool))).point();

        assertThat(Reach.tool(point, position, Set.of(tool), true)).isEmpty();
      }
    }
  }

  @Test
  void aPositionWithoutAnEntryIsOutOfReach() {
    assertThat(Reach.tool(BACK, Position.STANDING, Set.of(Tool.values()), false)).isEmpty();
  }

  @Test
  void aBallIsHeldStill() {
    assertThat(Reach.technique(Technique.KNEAD, Tool.BALL)).isEqualTo(Technique.HOLD);
  }

  @Test
  void handsKnead() {
    assertThat(Reach.technique(Technique.KNEAD, Tool.HANDS)).isEqualTo(Technique.KNEAD);
  }

  @Test
  void twoHandsPressBothSidesOfTheBackAtOnceButNotOnTheSide() {
    assertThat(Reach.bothAtOnce(BACK, Position.SITTING, Tool.HANDS)).isTrue();
    assertThat(Reach.bothAtOnce(BACK, Position.SIDE, Tool.HANDS)).isFalse();
  }

  @Test
  void ofThePairsOnTheNeckOnlyThoseBehindArePressedTogether() {
    assertThat(together("BL10", "GB20", "EX-HN15")).containsOnly(true);
    assertThat(together("TE16", "EX-HN14", "EX-HN22", "GB12", "SI17", "NEW1")).containsOnly(false);
  }

  private static List<Boolean> together(String... codes) {
    return Stream.of(codes)
        .map(code -> new Samples.Pressed(code, Area.NECK).point())
        .map(point -> Reach.bothAtOnce(point, Position.LYING, Tool.HELPER))
        .toList();
  }

  @Test
  void aBallPressesOneSide() {
    assertThat(Reach.bothAtOnce(BACK, Position.LYING, Tool.BALL)).isFalse();
  }

  @Test
  void oneHandPressesAFoot() {
    assertThat(Reach.bothAtOnce(FOOT, Position.SITTING, Tool.HANDS)).isFalse();
  }

  @Test
  void aRollerLiesAcrossTheBack() {
    assertThat(Reach.bothAtOnce(BACK, Position.LYING, Tool.ROLLER)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Tool.class)
  void everyToolHasWords(Tool tool) {
    assertThat(Reach.words(Position.LYING, tool, English.WORDS)).startsWith("on your back with ");
  }

  @ParameterizedTest
  @EnumSource(
      value = Tool.class,
      names = {"BALL", "ROLLER", "MAT"})
  void whatIsLeanedOnIsHeldStill(Tool tool) {
    assertThat(Reach.technique(Technique.CIRCLE, tool)).isEqualTo(Technique.HOLD);
    assertThat(Reach.technique(Technique.KNEAD, tool)).isEqualTo(Technique.HOLD);
  }

  @Test
  void whatIsReachedLyingIsNotReachedInACar() {
    assertThat(Reach.isAt(BACK, Place.BED, Set.of(), false)).isTrue();
    assertThat(Reach.isAt(BACK, Place.CAR, Set.of(), false)).isFalse();
  }
}
