package ashi.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Atlas;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.care.English;
import ashi.care.Plan;
import ashi.care.RealAtlas;
import ashi.care.Routine;
import ashi.care.Side;
import ashi.care.Step;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An own routine of a backup may hold what no page lets anyone choose. */
class RestoredStepsTest {
  private static final Atlas ATLAS = RealAtlas.atlas();

  private static Step step(String code, Position position, Tool tool) {
    return new Step(code, position, tool, Side.BOTH, Technique.CIRCLE, 600, 10, 10, "");
  }

  private static Plan plan(List<Step> steps) {
    return new SafetyFilter(ATLAS, English.WORDS)
        .filter(new Routine("own-1", "Mine", steps), Set.of());
  }

  @ParameterizedTest
  @CsvSource({
    "CV12, LYING, BALL",
    "ST25, LYING, ROLLER",
    "CV12, SIDE, MAT",
    "ST25, STANDING, BALL"
  })
  void theBellyIsPressedByHandOnly(String code, Position position, Tool tool) {
    assertThat(plan(List.of(step(code, position, tool))).routine().steps())
        .extracting(Step::tool)
        .containsExactly(Tool.HANDS);
  }

  @Test
  void everyWayIsOneThatThePointOffers() {
    Set<String> others = new TreeSet<>();
    int seen = 0;
    for (Point point : ATLAS.points()) {
      for (Position position : Position.values()) {
        for (Tool tool : Tool.values()) {
          Step wished = step(point.code(), position, tool);
          boolean offered = point.reach().getOrDefault(position, Set.of()).contains(tool);
          for (Step step : plan(List.of(wished)).routine().steps()) {
            seen++;
            if (!point.reach().getOrDefault(step.position(), Set.of()).contains(step.tool())
                || (offered && (step.position() != position || step.tool() != tool))) {
              others.add(point.code() + " " + position + " " + tool);
            }
          }
        }
      }
    }
    assertThat(seen).isPositive();
    assertThat(others).isEmpty();
  }

  @Test
  void noDoseIsLargerThanMayBeChosen() {
    Step step = plan(List.of(step("BL23", Position.LYING, Tool.BALL))).routine().steps().get(0);

    assertThat(step.seconds()).isEqualTo(180);
    assertThat(step.rounds()).isEqualTo(3);
    assertThat(step.pressure()).isEqualTo(ATLAS.point("BL23").orElseThrow().dose().pressure());
  }

  @Test
  void aBallIsHeldStill() {
    assertThat(plan(List.of(step("BL23", Position.LYING, Tool.BALL))).routine().steps())
        .extracting(Step::technique)
        .containsExactly(Technique.HOLD);
  }

  @Test
  void noMoreThanTwelveRun() {
    Plan plan = plan(Collections.nCopies(3_000, step("LI4", Position.SITTING, Tool.HANDS)));

    assertThat(plan.routine().steps()).hasSize(12);
    assertThat(plan.leftOut()).hasSize(1);
    assertThat(plan.leftOut().get(0).reason()).endsWith("a routine holds 12 points at most.");
  }
}
