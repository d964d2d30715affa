package ashi.care;

import static ashi.care.Samples.ATLAS;
import static ashi.care.Samples.BL40;
import static ashi.care.Samples.BL57;
import static ashi.care.Samples.GB30;
import static ashi.care.Samples.GV4;
import static ashi.care.Samples.day;
import static ashi.care.Samples.session;
import static ashi.care.Samples.step;
import static ashi.care.Samples.wish;
import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Caution;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import ashi.body.Unit;
import ashi.body.Yardstick;
import ashi.care.choosing.Choice;
import ashi.care.choosing.Chooser;
import ashi.care.history.Day;
import ashi.care.history.History;
import ashi.care.journal.Journal;
import ashi.care.safety.Caveat;
import ashi.care.session.Cue;
import ashi.care.session.Rehearsal;
import ashi.care.text.Backup;
import ashi.words.Language;
import ashi.words.Words;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that German builds in another way than English. */
class GermanTest {
  private static final Words WORDS = RealAtlas.words(Language.DE);

  @Test
  void reasonsFollowWeil() {
    Set<Caution> both = Set.of(Caution.VARICOSE_VEINS, Caution.KNEE_JOINT);
    Point knee = new Samples.Pressed("BL40", Area.KNEE).cautions(both).soften(both).point();

    assertThat(Caveat.whyOut(knee, both, WORDS))
        .isEqualTo(
            "BL40 bl40 ist ausgelassen, weil darunter eine Vene verläuft, die eine Krampfader sein"
                + " kann und weil er über einem künstlichen Knie liegt.");
    assertThat(Caveat.whyLight(knee, Set.of(Caution.KNEE_JOINT), WORDS))
        .isEqualTo(
            "BL40 bl40 wird sanft und kürzer gedrückt, weil nahe bei einem künstlichen Knie Vorsicht"
                + " gilt.");
  }

  @Test
  void aToolIsInTheDative() {
    assertThat(Caveat.whyTooHard(BL57, Tool.BALL, WORDS))
        .endsWith("und mit einem Ball läge dein Gewicht darauf.");
    assertThat(Caveat.whyTooWide(BL57, Tool.ROLLER, WORDS))
        .contains("weil du mit einer Faszienrolle auch drücken würdest");
    assertThat(Reach.words(Position.SIDE, Tool.CANE, WORDS))
        .isEqualTo("in Seitenlage, mit einem Massagehaken");
  }

  @Test
  void aComplaintStandsAsItIsCalled() {
    Choice.Chosen chosen =
        (Choice.Chosen)
            new Chooser(Samples.atlas(BL40), WORDS)
                .choose(wish(Place.BED, 10, Side.LEFT), Set.of());
    Choice.NothingFits nothing =
        (Choice.NothingFits)
            new Chooser(Samples.atlas(GV4), WORDS).choose(wish(Place.BED, 10, Side.BOTH), Set.of());

    assertThat(chosen.plan().routine().steps())
        .extracting(Step::why)
        .containsExactly(
            "Erste Wahl für „Sciatica“; du erreichst ihn im Liegen auf dem Rücken, mit den Händen.");
    assertThat(nothing.sentence())
        .isEqualTo(
            "In 10 Minuten erreichst du hier keinen Punkt für „Sciatica“; mit einem Ball ginge es.");
  }

  @Test
  void aSessionIsSpokenInWholeSentences() {
    Routine routine =
        Samples.routine(
            step(GV4, Position.LYING, Tool.BALL, Side.BOTH),
            step(GB30, Position.SIDE, Tool.HANDS, Side.RIGHT));
    List<Cue> cues =
        new Rehearsal(ATLAS, RealAtlas.places(), Yardstick.average(Unit.MILLIMETRES, WORDS), WORDS)
            .of(routine)
            .cues();

    assertThat(cues.get(0).say())
        .startsWith("Leg dich auf den Rücken. Such mit einem Ball den Punkt. ");
    assertThat(cues)
        .extracting(Cue::show)
        .contains(
            "Suchen: GV4 gv4",
            "Langsamer, tiefer Druck, Runde 2 von 3. Rückenlage",
            "Ruh kurz aus. Als Nächstes: GB30 gb30, Hüfte und Gesäß. Leg dich auf die Seite.",
            "Langsamer, tiefer Druck, rechts, Runde 1 von 3. Seitenlage");
  }

  @ParameterizedTest
  @CsvSource({
    "6, 3, Schmerz in der letzten Sitzung: von 6 auf 3 gesunken.",
    "6, 5, 'Schmerz in der letzten Sitzung: ein wenig gesunken, von 6 auf 5.'",
    "5, 5, Schmerz vor der letzten Sitzung und danach: 5.",
    "4, 6, Schmerz in der letzten Sitzung: von 4 auf 6 gestiegen.",
    "-1, 3, Schmerz nach deiner letzten Sitzung: 3.",
    "6, -1, Schmerz vor deiner letzten Sitzung: 6. Danach wurde nichts eingeschätzt."
  })
  void whatWasRatedStandsFirst(int before, int after, String sentence) {
    assertThat(course(1, before, after).summary()).isEqualTo(sentence);
  }

  @Test
  void aMeanHasADecimalComma() {
    Journal journal = new Journal(List.of(), true);
    for (int i = 0; i < 20; i++) {
      journal = journal.with(day(i), session(6, i % 2 == 0 ? 3 : 4));
    }

    assertThat(History.of(journal, day(20), ATLAS, WORDS).eased())
        .contains("GB30: In 20 Sitzungen ist „Schmerz“ im Durchschnitt um 2,5 Punkte gesunken.");
    assertThat(course(20, 3, 2).eased())
        .contains("GB30: In 20 Sitzungen ist „Schmerz“ im Durchschnitt um 1 Punkt gesunken.");
  }

  @Test
  void aDayHasAPoint() {
    assertThat(new Day(2026, 3, 3).title(WORDS)).isEqualTo("Dienstag, 3. März");
    assertThat(new Day(2026, 11, 1).dated(WORDS)).isEqualTo("Sonntag, 1. November 2026");
  }

  @Test
  void whatIsWrongWithAnEntryStandsInASentence() {
    assertThat(
            Backup.read(
                "{\"app\":\"ashi\",\"version\":1,\"entries\":[{\"at\":1,\"offset\":0}]}", WORDS))
        .isEqualTo(
            new Backup.Broken(
                "Eintrag 1 dieser Sicherung kann nicht gelesen werden: „event“ fehlt. Es wurde"
                    + " nichts geändert."));
  }

  private static History course(int times, int before, int after) {
    Journal journal = new Journal(List.of(), true);
    for (int i = 0; i < times; i++) {
      journal = journal.with(day(i), session(before, after));
    }
    return History.of(journal, day(times), ATLAS, WORDS);
  }
}
