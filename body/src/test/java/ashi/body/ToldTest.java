package ashi.body;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.words.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldTest {
  private static final Told TOLD =
      Told.of("1.5 cun (").then(Told.of(new Length(Span.BACK, 36))).then(") ").then("out.");
  private static final Told ONLY = Told.of(new Length(Span.BACK, 36)).then(" out.");

  @Test
  void lengthsAreWrittenForTheAverageAdult() {
    assertThat(TOLD.written(Yardstick.average(Unit.MILLIMETRES, TestWords.EN)))
        .isEqualTo("1.5 cun (about 36 mm) out.");
  }

  @Test
  void lengthsGrowWithThePersonsOwnSpan() {
    assertThat(TOLD.written(broad(TestWords.EN))).isEqualTo("1.5 cun (about 4.2 cm) out.");
    assertThat(TOLD.written(broad(TestWords.DE))).isEqualTo("1.5 cun (etwa 4,2 cm) out.");
  }

  private static Yardstick broad(Words words) {
    return new Yardstick(
        span -> 180, span -> span == Span.BACK ? 210 : 180, Unit.CENTIMETRES, words);
  }

  @Test
  void aSentenceStartsWithACapitalLetter() {
    assertThat(ONLY.written(Yardstick.average(Unit.MILLIMETRES, TestWords.EN)))
        .isEqualTo("About 36 mm out.");
  }

  @ParameterizedTest
  @CsvSource({
    "MILLIMETRES, 2.1, About two millimetres out.",
    "MILLIMETRES, 9, About one centimetre out.",
    "MILLIMETRES, 36, About three and a half centimetres out.",
    "CENTIMETRES, 208, About twenty-one centimetres out.",
    "INCHES, 6, About a quarter of an inch out.",
    "INCHES, 13, About half an inch out.",
    "INCHES, 25.4, About one inch out.",
    "INCHES, 38, About one and a half inches out.",
    "INCHES, 208, About eight and a quarter inches out."
  })
  void lengthsAreSaidAsPeopleSayThem(Unit unit, double millimetres, String said) {
    Told told = Told.of(new Length(Span.BACK, millimetres)).then(" out.");
    assertThat(told.spoken(Yardstick.average(unit, TestWords.EN))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "MILLIMETRES, 1, Etwa einen Millimeter weiter.",
    "MILLIMETRES, 2.1, Etwa zwei Millimeter weiter.",
    "MILLIMETRES, 9, Etwa einen Zentimeter weiter.",
    "MILLIMETRES, 15, Etwa eineinhalb Zentimeter weiter.",
    "MILLIMETRES, 36, Etwa dreieinhalb Zentimeter weiter.",
    "CENTIMETRES, 208, Etwa einundzwanzig Zentimeter weiter.",
    "INCHES, 6, Etwa einen viertel Zoll weiter.",
    "INCHES, 13, Etwa einen halben Zoll weiter.",
    "INCHES, 19, Etwa einen dreiviertel Zoll weiter.",
    "INCHES, 25.4, Etwa einen Zoll weiter.",
    "INCHES, 38, Etwa eineinhalb Zoll weiter.",
    "INCHES, 44, Etwa eindreiviertel Zoll weiter.",
    "INCHES, 208, Etwa achteinviertel Zoll weiter."
  })
  void lengthsAreSaidAsGermansSayThem(Unit unit, double millimetres, String said) {
    Told told = Told.of(new Length(Span.BACK, millimetres)).then(" weiter.");
    assertThat(told.spoken(Yardstick.average(unit, TestWords.DE))).isEqualTo(said);
  }

  @Test
  void everyLanguageHasWordsForTheNumbersTo99() {
    for (Words words : List.of(TestWords.EN, TestWords.DE)) {
      assertThat(words.say("length.numerals").split(" ")).hasSize(100).doesNotHaveDuplicates();
    }
  }
}
