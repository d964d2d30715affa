package ashi.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldTest {
  private static final Told TOLD =
      Told.of("1.5 cun (").then(Told.of(new Length(Span.BACK, 36))).then(") ").then("out.");
  private static final Told ONLY = Told.of(new Length(Span.BACK, 36)).then(" out.");

  @Test
  void lengthsAreWrittenForTheAverageAdult() {
    assertThat(TOLD.written(Yardstick.average(Unit.MILLIMETRES)))
        .isEqualTo("1.5 cun (about 36 mm) out.");
  }

  @Test
  void lengthsGrowWithThePersonsOwnSpan() {
    Yardstick broad =
        new Yardstick(span -> 180, span -> span == Span.BACK ? 198 : 180, Unit.CENTIMETRES);
    assertThat(TOLD.written(broad)).isEqualTo("1.5 cun (about 4 cm) out.");
  }

  @Test
  void aSentenceStartsWithACapitalLetter() {
    assertThat(ONLY.written(Yardstick.average(Unit.MILLIMETRES))).isEqualTo("About 36 mm out.");
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
    assertThat(told.spoken(Yardstick.average(unit))).isEqualTo(said);
  }
}
