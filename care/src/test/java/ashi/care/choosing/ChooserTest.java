package ashi.care.choosing;

import static ashi.care.Samples.ATLAS;
import static ashi.care.Samples.GB30;
import static ashi.care.Samples.wish;
import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Caution;
import ashi.atlas.Place;
import ashi.atlas.Tool;
import ashi.care.English;
import ashi.care.LeftOut;
import ashi.care.Samples;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.Wish;
import ashi.care.safety.SafetyFilter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

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

    assertThat(chosen.plan().softened()).hasSize(1);
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

  private static Chooser chooserOf(ashi.atlas.Point... points) {
    return new Chooser(Samples.atlas(points), English.WORDS);
  }

  private static List<String> codes(Choice.Chosen chosen) {
    return chosen.plan().routine().steps().stream().map(Step::code).toList();
  }
}
