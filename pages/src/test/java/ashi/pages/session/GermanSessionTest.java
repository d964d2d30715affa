package ashi.pages.session;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.care.Side;
import ashi.care.Step;
import ashi.pages.Visitor;
import ashi.pages.asking.PlanView;
import ashi.words.Language;
import ashi.words.Words;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts, sides and times that German puts together in another way than English. */
class GermanSessionTest {
  private static final Words WORDS = Visitor.words(Language.DE);

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1 Punkt nur leicht zu drücken",
    "0, 2, 2 Punkte nur leicht zu drücken",
    "1, 0, 1 Punkt ausgelassen",
    "2, 0, 2 Punkte ausgelassen",
    "1, 1, '1 Punkt ausgelassen, 1 nur leicht zu drücken'",
    "3, 2, '3 Punkte ausgelassen, 2 nur leicht zu drücken'"
  })
  void whatIsLeftOutIsCounted(int out, int soft, String told) {
    assertThat(WORDS.say("plan.care", out, soft)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "BL40, LEFT, 90, 1, 'Drücken und halten, im Liegen auf dem Rücken, mit den Händen: 90 Sekunden auf der linken Seite.'",
    "BL40, BOTH, 120, 2, 'Drücken und halten, im Liegen auf dem Rücken, mit den Händen: 2 Minuten auf jeder Seite, 2 Runden.'",
    "GV4, BOTH, 60, 3, 'Drücken und halten, im Liegen auf dem Rücken, mit den Händen: 60 Sekunden, 3 Runden.'"
  })
  void howAPointIsPressedStandsInOneLine(
      String code, Side side, int seconds, int rounds, String line) {
    Point point = Visitor.ATLAS.point(code).orElseThrow();
    Step step =
        new Step(code, Position.LYING, Tool.HANDS, side, Technique.HOLD, seconds, rounds, 5, "");

    assertThat(PlanView.doing(WORDS, point, step)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({
    "20, DONE, 6, 3, 'Weniger als eine Minute gedrückt, Schmerz von 6 auf 3.'",
    "60, DONE, -1, -1, 1 Minute gedrückt.",
    "300, STOPPED, 6, -1, '5 Minuten gedrückt, Schmerz vorher 6, früher beendet.'",
    "300, STOPPED_HURTS, -1, 7, '5 Minuten gedrückt, Schmerz danach 7, beendet, weil es wehtat.'",
    "0, STOPPED_DIZZY, -1, -1, '0 Minuten gedrückt, wegen Schwindel beendet.'"
  })
  void aSessionInTheJournalIsToldInOneSentence(
      int pressed, String ending, int before, int after, String how) {
    Visitor visitor = Visitor.remembered();
    visitor.post(
        "/de/session/ended",
        "routine=relief&complaint=back-ache&codes=BL40&pressed="
            + pressed
            + "&ending="
            + ending
            + (before < 0 ? "" : "&before=" + before)
            + (after < 0 ? "" : "&after=" + after));

    assertThat(visitor.page("/de/journal").select(".past p").eachText()).contains(how);
  }

  @Test
  void aSessionThatWasNotedInGermanIsToldInEnglish() {
    Visitor visitor = Visitor.remembered();
    visitor.post("/de/session/ended", "routine=relief&title=Jetzt+lindern&codes=BL40&pressed=60");

    assertThat(visitor.page("/journal").select(".past strong").text()).isEqualTo("Relief now");
  }

  @Test
  void whatTheScriptSaysStandsOnThePage() {
    Visitor visitor = Visitor.remembered();
    Document english = visitor.page("/journal");
    Document german = visitor.page("/de/journal");

    assertThat(english.select("#resume").attr("data-says-waiting"))
        .isEqualTo("Your session “{0}” is waiting.");
    assertThat(german.select("#resume").attr("data-says-waiting"))
        .isEqualTo("Deine Sitzung „{0}“ wartet.");
    assertThat(german.body().attr("data-says-failed")).startsWith("Das ist nicht angekommen");
  }
}
