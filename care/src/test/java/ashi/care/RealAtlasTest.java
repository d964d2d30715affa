package ashi.care;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Complaint;
import ashi.atlas.Place;
import ashi.atlas.ReadyRoutine;
import ashi.atlas.Tool;
import ashi.body.Unit;
import ashi.body.Yardstick;
import ashi.care.choosing.Choice;
import ashi.care.choosing.Chooser;
import ashi.care.choosing.Routines;
import ashi.care.session.Cue;
import ashi.care.session.Rehearsal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people get from the atlas as it is. */
class RealAtlasTest {
  private static final Atlas ATLAS = RealAtlas.atlas();
  private static final Chooser CHOOSER = new Chooser(ATLAS, English.WORDS);

  @ParameterizedTest
  @MethodSource("complaints")
  void everyComplaintHasTwoPointsInTenMinutesWithBareHandsAnywhere(Complaint complaint) {
    for (Place place : Place.values()) {
      if (place == Place.STANDING && complaint.areas().equals(Set.of(Area.FOOT))) {
        continue; // Nobody who stands reaches their feet.
      }
      Choice choice = CHOOSER.choose(wish(complaint, place), Set.of());

      assertThat(choice).as(place.name()).isInstanceOf(Choice.Chosen.class);
      assertThat(((Choice.Chosen) choice).plan().routine().steps())
          .as(place.name())
          .hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @ParameterizedTest
  @MethodSource("routines")
  void everyReadyRoutineKeepsTwoPointsOrMoreAtItsOwnPlace(ReadyRoutine ready) {
    assertThat(ready(ready, Set.of()).routine().steps()).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("routines")
  void everyReadyRoutineFillsItsTime(ReadyRoutine ready) {
    assertThat(Lengths.seconds(ATLAS, ready(ready, Set.of()).routine()))
        .isBetween(ready.minutes() * 60 - 30, ready.minutes() * 60);
  }

  @ParameterizedTest
  @EnumSource(Caution.class)
  void noPointWithACautionIsEverChosen(Caution caution) {
    for (Complaint complaint : ATLAS.complaints()) {
      for (Place place : Place.values()) {
        if (CHOOSER.choose(wish(complaint, place), Set.of(caution))
            instanceof Choice.Chosen chosen) {
          assertThat(chosen.plan().routine().steps())
              .noneMatch(
                  step -> ATLAS.point(step.code()).orElseThrow().cautions().contains(caution));
        }
      }
    }
  }

  @Test
  void everySentenceIsSaidInTenSeconds() {
    assertThat(everyCue().flatMap(cue -> Stream.of(cue.say().split("\\. "))))
        .allMatch(sentence -> seconds(sentence) < 10);
  }

  @Test
  void everythingIsSaidBeforeTheNextCue() {
    assertThat(everyCue()).allMatch(cue -> 1000 * seconds(cue.say()) <= cue.length());
  }

  /** At 150 words a minute, as a calm voice speaks. */
  private static double seconds(String say) {
    return say.split(" ").length / 2.5;
  }

  private static Stream<Cue> everyCue() {
    Rehearsal rehearsal =
        new Rehearsal(
            ATLAS,
            RealAtlas.places(),
            Yardstick.average(Unit.MILLIMETRES, English.WORDS),
            English.WORDS);
    List<Cue> cues = new ArrayList<>();
    for (Complaint complaint : ATLAS.complaints()) {
      for (Place place : Place.values()) {
        for (Set<Tool> tools : List.of(Set.<Tool>of(), Set.of(Tool.values()))) {
          Wish wish = new Wish(complaint.id(), Set.of(), place, 20, tools, Side.LEFT);
          if (CHOOSER.choose(wish, Set.of()) instanceof Choice.Chosen chosen) {
            cues.addAll(rehearsal.of(chosen.plan().routine()).cues());
          }
        }
      }
    }
    return cues.stream();
  }

  private static Plan ready(ReadyRoutine ready, Set<Caution> cautions) {
    return new Routines(ATLAS, English.WORDS)
        .ready(ready, ready.place(), ready.minutes(), Side.BOTH, Set.<Tool>of(), cautions);
  }

  private static Wish wish(Complaint complaint, Place place) {
    return new Wish(complaint.id(), Set.of(), place, 10, Set.of(), Side.BOTH);
  }

  private static Stream<Complaint> complaints() {
    return ATLAS.complaints().stream();
  }

  private static Stream<ReadyRoutine> routines() {
    return ATLAS.routines().stream();
  }
}
