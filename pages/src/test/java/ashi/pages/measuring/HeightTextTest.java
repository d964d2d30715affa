package ashi.pages.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeightTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "172           | 1720",
        "172 cm        | 1720",
        "172\u00a0cm   | 1720",
        "172,5         | 1725",
        "1720 mm       | 1720",
        "1.72          | 1720",
        "1,72 m        | 1720",
        "1,72\u202fm   | 1720",
        "1.72 metres   | 1720",
        "1 m 72        | 1720",
        "1m72cm        | 1720",
        "1m7           | 1700",
        "2 m           | 2000",
        "5 ft 8 in     | 1727.2",
        "5 foot 8      | 1727.2",
        "5 feet 8 inches | 1727.2",
        "5 ft. 8 in.   | 1727.2",
        "5'8\"         | 1727.2",
        "5'8           | 1727.2",
        "5’8”          | 1727.2",
        "5′ 8″         | 1727.2",
        "5' 8''        | 1727.2",
        "5-8           | 1727.2",
        "5'8½\"        | 1739.9",
        "6'            | 1828.8",
        "68 in         | 1727.2",
        "68\"          | 1727.2",
      })
  void readsHeightsAsPeopleTypeThem(String typed, double millimetres) {
    assertThat(HeightText.millimetres(typed).orElseThrow()).isCloseTo(millimetres, offset(1e-6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tall", "-5", "5'13", "5 ft x", "170-175", "m", "ft", "1 m x", "1/0"})
  void refusesTheRest(String typed) {
    assertThat(HeightText.millimetres(typed)).isEmpty();
  }

  @Provide
  Arbitrary<String> styles() {
    return Arbitraries.of(
        "%d'%d\"",
        "%d'%d",
        "%d ft %d in",
        "%d ft %d",
        "%dft%d",
        "%d foot %d",
        "%d feet %d inches",
        "%d’%d”",
        "%d′%d″",
        "%d' %d\"",
        "%d-%d",
        "%d\u00a0ft\u00a0%d\u00a0in",
        "%d FT %d IN");
  }

  @Property
  void feetAndInchesInAnyStyleAreTheSameHeight(
      @ForAll @IntRange(min = 3, max = 7) int feet,
      @ForAll @IntRange(max = 11) int inches,
      @ForAll("styles") String style) {
    assertThat(HeightText.millimetres(String.format(style, feet, inches)).orElseThrow())
        .isCloseTo(feet * 304.8 + inches * 25.4, offset(1e-6));
  }

  @Provide
  Arbitrary<String> metricStyles() {
    return Arbitraries.of("%d", "%d cm", "%dcm", "%d\u00a0cm", " %d CM ");
  }

  @Property
  void centimetresInAnyStyleAreTheSameHeight(
      @ForAll @IntRange(min = 100, max = 230) int centimetres,
      @ForAll("metricStyles") String style) {
    assertThat(HeightText.millimetres(String.format(style, centimetres)).orElseThrow())
        .isCloseTo(centimetres * 10.0, offset(1e-6));
    String metres = String.format(Locale.ROOT, "%.2f", centimetres / 100.0);
    for (String typed :
        new String[] {
          metres, metres + " m", metres.replace('.', ',') + " m", metres.replace(".", " m ")
        }) {
      assertThat(HeightText.millimetres(typed).orElseThrow())
          .as(typed)
          .isCloseTo(centimetres * 10.0, offset(1e-6));
    }
  }

  @Property
  void anythingMayBeTyped(@ForAll String typed) {
    assertThat(HeightText.millimetres(typed)).isNotNull();
  }
}
