package ashi.care.session;

import static ashi.care.Samples.ATLAS;
import static ashi.care.Samples.BL40;
import static ashi.care.Samples.GB30;
import static ashi.care.Samples.GV4;
import static ashi.care.Samples.routine;
import static ashi.care.Samples.step;
import static ashi.care.session.Phase.CLOSE;
import static ashi.care.session.Phase.EASE_IN;
import static ashi.care.session.Phase.EASE_OUT;
import static ashi.care.session.Phase.FIND;
import static ashi.care.session.Phase.OTHER_SIDE;
import static ashi.care.session.Phase.PRESS;
import static ashi.care.session.Phase.REST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Catalogue;
import ashi.atlas.Caution;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.body.Charts;
import ashi.body.Figure;
import ashi.body.Length;
import ashi.body.Location;
import ashi.body.Places;
import ashi.body.Span;
import ashi.body.Told;
import ashi.body.Unit;
import ashi.body.Yardstick;
import ashi.care.English;
import ashi.care.Lengths;
import ashi.care.Routine;
import ashi.care.Samples;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.Wish;
import ashi.care.choosing.Choice;
import ashi.care.choosing.Chooser;
import ashi.care.choosing.Wishes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RehearsalTest {
  private static final Places PLACES =
      new Places(
          Catalogue.of(List.of(), Figure::id),
          Catalogue.of(
              List.of(
                  new Location(
                      "BL40",
                      Told.of(""),
                      Told.of("In the middle of the knee crease, ")
                          .then(Told.of(new Length(Span.LOWER_LEG, 20)))
                          .then(" up."),
                      Told.of(""),
                      List.of(),
                      null,
                      null)),
              Location::code),
          Charts.of(List.of()),
          Map.of(),
          List.of());
  private static final Yardstick YARDSTICK = Yardstick.average(Unit.MILLIMETRES, English.WORDS);

  private final Rehearsal rehearsal = new Rehearsal(ATLAS, PLACES, YARDSTICK, English.WORDS);

  @Test
  void aPairedPointIsPressedOnOneSideThenTheOther() {
    Timeline timeline = rehearsal.of(routine(once(BL40.code(), Position.LYING, Side.BOTH)));

    assertThat(timeline.cues())
        .extracting(Cue::phase)
        .containsExactly(
            FIND, EASE_IN, PRESS, EASE_OUT, OTHER_SIDE, EASE_IN, PRESS, EASE_OUT, CLOSE);
    assertThat(timeline.cues())
        .filteredOn(cue -> cue.phase() == PRESS)
        .extracting(Cue::side)
        .containsExactly(Side.LEFT, Side.RIGHT);
    assertThat(timeline.cues())
        .filteredOn(cue -> cue.phase() == FIND || cue.phase() == OTHER_SIDE)
        .extracting(Cue::show)
        .containsExactly("Find BL40 bl40, left", "Now BL40 bl40, right");
  }

  @Test
  void aPointOnTheMidlineIsPressedOnce() {
    Timeline timeline = rehearsal.of(routine(once(GV4.code(), Position.LYING, Side.BOTH)));

    assertThat(timeline.cues())
        .filteredOn(cue -> cue.phase() == PRESS)
        .extracting(Cue::side)
        .containsExactly(Side.BOTH);
  }

  @Test
  void everyRoundIsPressed() {
    Timeline timeline = rehearsal.of(routine(step(BL40, Position.LYING, Tool.HANDS, Side.LEFT)));

    assertThat(timeline.cues())
        .filteredOn(cue -> cue.phase() == PRESS)
        .extracting(Cue::show)
        .containsExactly(
            "Slow, deep pressure, left, round 1 of 3. On your back",
            "Slow, deep pressure, left, round 2 of 3. On your back",
            "Slow, deep pressure, left, round 3 of 3. On your back");
  }

  @Test
  void whatIsPressedLightlyIsShownSoWhileItIsPressed() {
    Step light =
        new Step(GV4.code(), Position.SIDE, Tool.HANDS, Side.BOTH, Technique.HOLD, 60, 1, 3, "");

    assertThat(rehearsal.of(routine(light)).cues())
        .filteredOn(cue -> cue.phase() == PRESS)
        .extracting(Cue::show)
        .allMatch(show -> show.endsWith(". On your side, only lightly"));
  }

  @Test
  void theFirstCueSettlesTheBodyAndTellsWhere() {
    Timeline timeline = rehearsal.of(routine(once(BL40.code(), Position.LYING, Side.LEFT)));

    assertThat(timeline.cues().get(0).say())
        .isEqualTo(
            "Lie on your back. Find the point on the left side. In the middle of the knee"
                + " crease, about two centimetres up.");
  }

  @Test
  void aToolIsNamedBeforeThePoint() {
    Timeline timeline = rehearsal.of(routine(step(GV4, Position.LYING, Tool.BALL, Side.BOTH)));

    assertThat(timeline.cues().get(0).say())
        .startsWith("Lie on your back. With a ball, find the point.");
  }

  @Test
  void bothSidesAtOnceAreOnePress() {
    Point neck =
        new Samples.Pressed("GB20", Area.NECK)
            .reach(Map.of(Position.SITTING, Set.of(Tool.HANDS)))
            .point();
    Routine routine = routine(once("GB20", Position.SITTING, Side.BOTH));

    Timeline timeline =
        new Rehearsal(Samples.atlas(neck), PLACES, YARDSTICK, English.WORDS).of(routine);

    assertThat(timeline.cues())
        .filteredOn(cue -> cue.phase() == PRESS)
        .extracting(Cue::show)
        .containsExactly("Press and hold, both sides. Sitting");
  }

  @Test
  void theNextPointAndTurnAreAnnouncedInTheRest() {
    Timeline timeline =
        rehearsal.of(
            routine(
                once(BL40.code(), Position.LYING, Side.LEFT),
                once(GB30.code(), Position.SIDE, Side.LEFT)));

    assertThat(timeline.cues())
        .filteredOn(cue -> cue.phase() == REST)
        .extracting(Cue::say)
        .containsExactly("Rest. Next: hip and buttock. Lie on your side.");
  }

  @Test
  void whileTheBodyStaysTheRestIsShortAndSettlesNothing() {
    Timeline timeline =
        rehearsal.of(
            routine(
                once(GV4.code(), Position.LYING, Side.BOTH),
                once(BL40.code(), Position.LYING, Side.LEFT),
                once(GB30.code(), Position.SIDE, Side.LEFT)));

    assertThat(timeline.cues())
        .filteredOn(cue -> cue.phase() == REST)
        .extracting(Cue::length, Cue::say, Cue::show)
        .containsExactly(
            tuple(10_000, "Rest. Next: knee.", "Rest. Next: BL40 bl40, knee"),
            tuple(
                20_000,
                "Rest. Next: hip and buttock. Lie on your side.",
                "Rest. Next: GB30 gb30, hip and buttock. Lie on your side."));
    assertThat(timeline.cues())
        .filteredOn(cue -> cue.phase() == FIND)
        .extracting(cue -> cue.say().startsWith("Lie on"))
        .containsExactly(true, false, false);
  }

  @Test
  void theCloseBelongsToTheLastStep() {
    Timeline timeline =
        rehearsal.of(
            routine(
                once(GV4.code(), Position.LYING, Side.BOTH),
                once(BL40.code(), Position.LYING, Side.LEFT)));

    assertThat(timeline.cues())
        .filteredOn(cue -> cue.phase() == CLOSE)
        .extracting(Cue::step)
        .containsExactly(1);
  }

  @Test
  void roundsAreToldApart() {
    Step twice =
        new Step(GV4.code(), Position.LYING, Tool.HANDS, Side.BOTH, Technique.DEEP, 60, 2, 6, "");

    assertThat(rehearsal.of(routine(twice)).cues().subList(1, 7))
        .extracting(Cue::say)
        .containsExactly(
            "When it answers, ease in, firm but good.",
            "Sink in slowly and deep, then stay. Breathe in for four, out for six.",
            "Ease off. One slow breath.",
            "Ease in again.",
            "Round 2. Breathe slowly.",
            "Ease off slowly.");
  }

  @ParameterizedTest
  @CsvSource({
    "0, very lightly", "3, very lightly",
    "4, not too hard", "5, not too hard",
    "6, firm but good", "10, firm but good"
  })
  void howHardIsSaidInWords(int pressure, String words) {
    Step step =
        new Step(
            GV4.code(), Position.LYING, Tool.HANDS, Side.BOTH, Technique.HOLD, 60, 1, pressure, "");

    assertThat(rehearsal.of(routine(step)).cues().get(1).say())
        .isEqualTo("When it answers, ease in, " + words + ".");
  }

  @ParameterizedTest
  @CsvSource({
    "HOLD, HANDS, Press and hold.",
    "HOLD, CANE, Press and hold.",
    "HOLD, HELPER, Press and hold.",
    "HOLD, BALL, Stay on it and hold still.",
    "HOLD, ROLLER, Stay on it and hold still.",
    "HOLD, MAT, Stay on it and hold still.",
    "DEEP, BALL, 'Sink in slowly and deep, then stay.'",
    "KNEAD, HANDS, 'Knead upward, stroke after stroke.'"
  })
  void whatOneLeansOnIsHeldStill(Technique technique, Tool tool, String words) {
    Step step = new Step(GV4.code(), Position.LYING, tool, Side.BOTH, technique, 60, 1, 5, "");

    assertThat(rehearsal.of(routine(step)).cues().get(2).say())
        .isEqualTo(words + " Breathe in for four, out for six.");
  }

  @Test
  void aPointOnTheMidlineHasNoSideWhateverAStepSays() {
    Timeline timeline = rehearsal.of(routine(once(GV4.code(), Position.LYING, Side.LEFT)));

    assertThat(timeline.cues()).extracting(Cue::side).containsOnly(Side.BOTH);
  }

  private static Step once(String code, Position position, Side side) {
    return new Step(code, position, Tool.HANDS, side, Technique.HOLD, 60, 1, 5, "");
  }

  @Domain(Wishes.class)
  static class Properties {

    @Property
    void theTimelineIsAsLongAsThePaceSays(
        @ForAll Atlas atlas, @ForAll Wish wish, @ForAll Set<Caution> cautions) {
      if (new Chooser(atlas, English.WORDS).choose(wish, cautions)
          instanceof Choice.Chosen chosen) {
        Routine routine = chosen.plan().routine();

        assertThat(new Rehearsal(atlas, PLACES, YARDSTICK, English.WORDS).of(routine).total())
            .isEqualTo(1000 * Lengths.seconds(atlas, routine));
      }
    }

    @Property
    void noSentenceTakesTenSecondsToSay(
        @ForAll Atlas atlas, @ForAll Wish wish, @ForAll Set<Caution> cautions) {
      if (new Chooser(atlas, English.WORDS).choose(wish, cautions)
          instanceof Choice.Chosen chosen) {
        for (Cue cue :
            new Rehearsal(atlas, PLACES, YARDSTICK, English.WORDS)
                .of(chosen.plan().routine())
                .cues()) {
          assertThat(cue.say().split("\\. ")).allMatch(s -> s.split(" ").length <= 22);
        }
      }
    }
  }
}
