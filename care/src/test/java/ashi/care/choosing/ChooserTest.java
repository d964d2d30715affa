package ashi.care.choosing;

import static ashi.care.Samples.ATLAS;
import static ashi.care.Samples.GB30;
import static ashi.care.Samples.wish;
import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Caution;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import ashi.care.English;
import ashi.care.LeftOut;
import ashi.care.Moment;
import ashi.care.Samples;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.Wish;
import ashi.care.safety.Rested;
import ashi.care.safety.SafetyFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChooserTest {
  private final Chooser chooser = new Chooser(ATLAS, English.WORDS);

  @Test
  void theWorkedExampleScoresAsItSays() {
    Wish wish =
        new Wish(
            "sciatica", Set.of(Area.HIP, Area.CALF), Place.FLOOR, 10, Set.of(Tool.BALL), Side.LEFT);

    Choice.Chosen chosen = (Choice.Chosen) chooser.choose(wish, Set.of());

    assertThat(codes(chosen)).containsExactly("GB30", "BL40", "BL57");
    assertThat(chosen.score()).isEqualTo(29);
  }

  @Test
  void eachStepSaysWhyItIsThere() {
    Choice.Chosen chosen =
        (Choice.Chosen) chooser.choose(wish(Place.BED, 10, Side.LEFT, Tool.BALL), Set.of());

    assertThat(chosen.plan().routine().steps().get(0).why())
        .isEqualTo("First choice for sciatica; you reach it on your side with a ball.");
  }

  @Test
  void itSaysWhereItHurtsWhenThePersonSaidSo() {
    Wish wish = new Wish("sciatica", Set.of(Area.HIP), Place.BED, 10, Set.of(Tool.BALL), Side.LEFT);

    Choice.Chosen chosen = (Choice.Chosen) chooser.choose(wish, Set.of());

    assertThat(codes(chosen)).containsExactly("GB30", "BL40", "BL57");
    assertThat(chosen.plan().routine().steps().get(0).why())
        .isEqualTo(
            "First choice for sciatica, and where it hurts; you reach it on your side with a"
                + " ball.");
  }

  @Test
  void aCautionRemovesAPointAndSaysSo() {
    Choice.Chosen chosen =
        (Choice.Chosen)
            chooser.choose(
                wish(Place.BED, 10, Side.LEFT, Tool.BALL), Set.of(Caution.VARICOSE_VEINS));

    assertThat(codes(chosen)).doesNotContain("BL40", "BL57");
    assertThat(chosen.plan().leftOut()).extracting(LeftOut::code).containsExactly("BL40", "BL57");
  }

  @Test
  void aLightPointIsChosenAsOneAndSaysSo() {
    Choice.Chosen chosen =
        (Choice.Chosen)
            chooser.choose(wish(Place.CHAIR, 10, Side.LEFT), Set.of(Caution.BLOOD_THINNERS));

    assertThat(chosen.score()).isEqualTo(9 + 6 - 2);
    assertThat(chosen.plan().softened()).hasSize(1);
    assertThat(chosen.plan().leftOut()).isEmpty();
    assertThat(chosen.plan().routine().steps())
        .filteredOn(step -> step.code().equals("BL57"))
        .extracting(Step::seconds)
        .containsExactly(SafetyFilter.LIGHT_SECONDS);
  }

  @Test
  void aPointOnTheMidlineHasNoSide() {
    Choice.Chosen chosen =
        (Choice.Chosen)
            new Chooser(Samples.atlas(Samples.GV4), English.WORDS)
                .choose(wish(Place.BED, 10, Side.LEFT, Tool.BALL), Set.of());

    assertThat(chosen.plan().routine().steps()).extracting(Step::side).containsExactly(Side.BOTH);
  }

  @Test
  void aMissingToolIsOffered() {
    Choice.NothingFits nothing =
        (Choice.NothingFits)
            new Chooser(Samples.atlas(Samples.GV4), English.WORDS)
                .choose(wish(Place.BED, 10, Side.BOTH), Set.of());

    assertThat(nothing.sentence())
        .isEqualTo("No point for sciatica can be reached here in 10 minutes; a ball would help.");
    assertThat(nothing.instead()).contains(wish(Place.BED, 10, Side.BOTH, Tool.BALL));
  }

  @Test
  void anotherPlaceIsOffered() {
    Choice.NothingFits nothing =
        (Choice.NothingFits)
            new Chooser(Samples.atlas(GB30), English.WORDS)
                .choose(wish(Place.CHAIR, 10, Side.BOTH), Set.of());

    assertThat(nothing.sentence()).contains("another place (bed) would help");
    assertThat(nothing.instead())
        .containsExactly(wish(Place.BED, 10, Side.BOTH), wish(Place.FLOOR, 10, Side.BOTH));
  }

  @Test
  void moreTimeIsOffered() {
    Choice.NothingFits nothing =
        (Choice.NothingFits)
            new Chooser(Samples.atlas(GB30), English.WORDS)
                .choose(wish(Place.BED, 1, Side.BOTH), Set.of());

    assertThat(nothing.sentence()).contains("5 minutes would help");
  }

  @Test
  void cautionsThatLeaveNothingAreNamed() {
    Choice.NothingFits nothing =
        (Choice.NothingFits)
            new Chooser(Samples.atlas(Samples.BL40), English.WORDS)
                .choose(wish(Place.BED, 10, Side.BOTH), Set.of(Caution.VARICOSE_VEINS));

    assertThat(nothing.sentence())
        .isEqualTo("With your cautions, no point for sciatica is left here.");
    assertThat(nothing.instead()).isEmpty();
  }

  @Test
  void anUnknownComplaintGetsNoPoints() {
    Wish wish = new Wish("hiccups", Set.of(), Place.BED, 10, Set.of(), Side.BOTH);

    assertThat(chooser.choose(wish, Set.of()))
        .isEqualTo(new Choice.NothingFits("Ashi does not know this complaint.", List.of()));
  }

  @Test
  void amongEqualsTheEarlierInTheAtlasIsTaken() {
    var twin = new Samples.Pressed("BL41", Area.KNEE).reach(Samples.BL40.reach()).weight(3).point();
    Wish wish = wish(Place.BED, 3, Side.BOTH);

    assertThat(codes((Choice.Chosen) chooserOf(twin, Samples.BL40).choose(wish, Set.of())))
        .containsExactly("BL41");
    assertThat(codes((Choice.Chosen) chooserOf(Samples.BL40, twin).choose(wish, Set.of())))
        .containsExactly("BL40");
  }

  /** Each takes 168 s on both sides, three rests 30, one turn 20, the close 10: 900 s. */
  @Test
  void fiveThatJustFitAreChosenAndTheBodyTurnsOnce() {
    Choice.Chosen chosen =
        (Choice.Chosen)
            chooserOf(
                    foot("KI1", Position.LYING),
                    foot("KI2", Position.SIDE),
                    foot("KI3", Position.LYING),
                    foot("KI4", Position.SIDE),
                    foot("KI5", Position.LYING))
                .choose(wish(Place.BED, 15, Side.BOTH), Set.of());

    assertThat(codes(chosen)).containsExactly("KI1", "KI3", "KI5", "KI2", "KI4");
    assertThat(chosen.score()).isEqualTo(5 * 9 - 4);
    assertThat(chosen.plan().routine().steps()).extracting(Step::seconds).containsOnly(60);
  }

  /** The same with another turn in the place of a rest: 910 s. */
  @Test
  void fiveThatAreTenSecondsTooLongAreFour() {
    Choice.Chosen chosen =
        (Choice.Chosen)
            chooserOf(
                    foot("KI1", Position.LYING),
                    foot("KI2", Position.SIDE),
                    foot("KI3", Position.SITTING),
                    foot("KI4", Position.LYING),
                    foot("KI5", Position.LYING))
                .choose(wish(Place.FLOOR, 15, Side.BOTH), Set.of());

    assertThat(codes(chosen)).containsExactly("KI1", "KI4", "KI5", "KI2");
    assertThat(chosen.score()).isEqualTo(4 * 9 - 4);
  }

  /** In three minutes there is time for one. */
  @Test
  void theBestIsChosenWhereverItStandsInTheAtlas() {
    Choice.Chosen chosen =
        (Choice.Chosen)
            chooserOf(
                    pressed("KI1", 2, Position.LYING, Tool.HANDS),
                    pressed("KI2", 1, Position.LYING, Tool.HANDS),
                    pressed("KI3", 3, Position.LYING, Tool.HANDS))
                .choose(wish(Place.BED, 3, Side.BOTH), Set.of());

    assertThat(codes(chosen)).containsExactly("KI3");
  }

  /** The third is so quick that it could stand beside another, but not beside one so slow. */
  @Test
  void anEqualThatMightHaveMoreBesideItTakesNoPlace() {
    Point quick =
        new Samples.Pressed("GV1", Area.FOOT)
            .reach(Map.of(Position.LYING, Set.of(Tool.HANDS)))
            .paired(false)
            .point();
    Choice.Chosen chosen =
        (Choice.Chosen)
            chooserOf(foot("KI1", Position.LYING), foot("KI2", Position.LYING), quick)
                .choose(wish(Place.BED, 3, Side.BOTH), Set.of());

    assertThat(codes(chosen)).containsExactly("KI1");
  }

  /** Nine for a foot; for a hip three, two as it hurts there, less one by hand. */
  @Test
  void whereItHurtsIsPressedEvenWhereAnotherPointScoresMore() {
    Point hip =
        new Samples.Pressed("GB29", Area.HIP)
            .reach(Map.of(Position.LYING, Set.of(Tool.HANDS)))
            .point();
    Choice.Chosen chosen =
        (Choice.Chosen)
            chooserOf(foot("KI1", Position.LYING), hip)
                .choose(wish(Place.BED, 3, Side.BOTH), Set.of());

    assertThat(codes(chosen)).containsExactly("GB29");
    assertThat(chosen.score()).isEqualTo(4);
  }

  @Test
  void oneMatIsEnough() {
    Choice.Chosen chosen =
        (Choice.Chosen)
            chooserOf(
                    pressed("KI1", 3, Position.LYING, Tool.MAT),
                    pressed("KI2", 3, Position.LYING, Tool.MAT),
                    pressed("KI3", 1, Position.LYING, Tool.HANDS))
                .choose(wish(Place.BED, 10, Side.BOTH, Tool.MAT), Set.of());

    assertThat(codes(chosen)).containsExactly("KI1", "KI3");
    assertThat(chosen.score()).isEqualTo(9 + 1 + 3 + 3);
  }

  private static Point foot(String code, Position position) {
    return pressed(code, 3, position, Tool.HANDS);
  }

  private static Point pressed(String code, int weight, Position position, Tool tool) {
    return new Samples.Pressed(code, Area.FOOT)
        .reach(Map.of(position, Set.of(tool)))
        .weight(weight)
        .point();
  }

  /** Nine with the hands; six with a thing, one more for it and three because it is used at all. */
  @Test
  void whoTicksAThingGetsItUsed() {
    Point byHand = foot("KI1", Position.LYING);
    Point onABall =
        new Samples.Pressed("KI2", Area.FOOT)
            .reach(Map.of(Position.LYING, Set.of(Tool.BALL)))
            .weight(2)
            .point();
    Choice.Chosen chosen =
        (Choice.Chosen)
            chooserOf(byHand, onABall).choose(wish(Place.BED, 3, Side.BOTH, Tool.BALL), Set.of());

    assertThat(codes(chosen)).containsExactly("KI2");
    assertThat(chosen.score()).isEqualTo(10);
  }

  @Test
  void aPointThatHurtTodayIsLeftOutAndSaidSo() {
    Rested knee = new Rested(Map.of("BL40", new Moment(50_700_000, 0)), List.of());
    Choice.Chosen chosen =
        (Choice.Chosen)
            new Chooser(ATLAS, knee, English.WORDS)
                .choose(wish(Place.BED, 10, Side.LEFT, Tool.BALL), Set.of());

    assertThat(codes(chosen)).doesNotContain("BL40");
    assertThat(chosen.plan().leftOut())
        .containsExactly(
            new LeftOut(
                "BL40", "BL40 bl40 is left out until tomorrow: it hurt there today at 14:05."));
  }

  @Test
  void thatItHurtIsToldRatherThanACaution() {
    Rested knee = new Rested(Map.of("BL40", new Moment(50_700_000, 0)), List.of());
    Choice.Chosen chosen =
        (Choice.Chosen)
            new Chooser(ATLAS, knee, English.WORDS)
                .choose(wish(Place.BED, 10, Side.LEFT, Tool.BALL), Set.of(Caution.VARICOSE_VEINS));

    assertThat(chosen.plan().leftOut())
        .contains(
            new LeftOut(
                "BL40", "BL40 bl40 is left out until tomorrow: it hurt there today at 14:05."));
  }

  @Test
  void whatHurtTodayIsNamedWhereNothingElseIsLeft() {
    Rested knee = new Rested(Map.of("BL40", new Moment(50_700_000, 0)), List.of());
    Choice.NothingFits nothing =
        (Choice.NothingFits)
            new Chooser(Samples.atlas(Samples.BL40), knee, English.WORDS)
                .choose(wish(Place.BED, 10, Side.BOTH), Set.of());

    assertThat(nothing.sentence())
        .isEqualTo("Without what hurt today, no point for sciatica is left here.");
  }

  @Test
  void whatWeightWouldPressTooHardIsNamed() {
    Point onABall =
        new Samples.Pressed("BL23", Area.LOWER_BACK)
            .reach(Map.of(Position.LYING, Set.of(Tool.BALL)))
            .soften(Set.of(Caution.OSTEOPOROSIS))
            .weight(3)
            .point();
    Choice.Chosen chosen =
        (Choice.Chosen)
            chooserOf(onABall, foot("KI1", Position.LYING))
                .choose(wish(Place.BED, 10, Side.BOTH, Tool.BALL), Set.of(Caution.OSTEOPOROSIS));

    assertThat(codes(chosen)).containsExactly("KI1");
    assertThat(chosen.plan().leftOut())
        .containsExactly(
            new LeftOut(
                "BL23",
                "BL23 bl23 is left out: with your cautions it needs light pressure, and with a ball"
                    + " your weight would rest on it."));
  }

  @Test
  void whatARollerWouldPressBesidesIsNamed() {
    Point onARoller =
        new Samples.Pressed("BL58", Area.CALF)
            .reach(Map.of(Position.LYING, Set.of(Tool.ROLLER)))
            .weight(3)
            .point();
    Point beside =
        new Samples.Pressed("BL56", Area.CALF).cautions(Set.of(Caution.VARICOSE_VEINS)).point();
    Choice.Chosen chosen =
        (Choice.Chosen)
            chooserOf(onARoller, beside, foot("KI1", Position.LYING))
                .choose(
                    wish(Place.BED, 10, Side.BOTH, Tool.ROLLER), Set.of(Caution.VARICOSE_VEINS));

    assertThat(chosen.plan().leftOut())
        .containsExactly(
            new LeftOut(
                "BL58",
                "BL58 bl58 is left out: with a foam roller you would also press what should be"
                    + " spared beside it."));
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "10, 3", "11, 5", "20, 5"})
  void longSessionsHoldMorePoints(int minutes, int points) {
    assertThat(Chooser.mostPoints(minutes)).isEqualTo(points);
  }

  private static Chooser chooserOf(Point... points) {
    return new Chooser(Samples.atlas(points), English.WORDS);
  }

  private static List<String> codes(Choice.Chosen chosen) {
    return chosen.plan().routine().steps().stream().map(Step::code).toList();
  }
}
