package ashi.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every standard point is there, each with what its page and its safety need. */
class WholeAtlasTest {
  private static final Atlas ATLAS = PackedAtlas.read();

  @ParameterizedTest
  @CsvSource({
    "LU, 11", "LI, 20", "ST, 45", "SP, 21", "HT, 9", "SI, 19", "BL, 67", "KI, 27", "PC, 9",
    "TE, 23", "GB, 44", "LR, 14", "GV, 28", "CV, 24",
  })
  void aChannelHasEveryPointInOrder(String channel, int count) {
    assertThat(codes(channel))
        .isEqualTo(IntStream.rangeClosed(1, count).mapToObj(i -> channel + i).toList());
  }

  /** The extra points of the WHO (Standard Acupuncture Nomenclature, 1993). */
  @ParameterizedTest
  @CsvSource({"EX-HN, 15", "EX-CA, 1", "EX-B, 9", "EX-UE, 11", "EX-LE, 12"})
  void aPartOfTheBodyHasItsExtraPoints(String part, int count) {
    assertThat(codes("EX"))
        .containsAll(IntStream.rangeClosed(1, count).mapToObj(i -> part + i).toList());
  }

  @Test
  void anmianIsTheOnlyPointBesideThose() {
    assertThat(codes("EX")).hasSize(49).contains("EX-HN22");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"BL1", "ST1", "ST9", "ST10", "LI18", "ST17", "CV1", "GV1", "CV8", "CV22", "GV28"})
  void eyeThroatBreastNavelAndTheLikeAreNotForPressing(String code) {
    assertThat(ATLAS.point(code).orElseThrow().press()).isFalse();
  }

  @Test
  void aPointThatIsNotForPressingHasNoUseAndSaysWhy() {
    assertThat(ATLAS.points())
        .filteredOn(point -> !point.press())
        .allSatisfy(
            point -> {
              assertThat(point.uses()).isEmpty();
              assertThat(point.note()).isNotEmpty();
            });
  }

  @Test
  void aPointForPressingSaysWhatItIsForAndWhatReachesIt() {
    assertThat(ATLAS.points())
        .filteredOn(Point::press)
        .allSatisfy(
            point -> {
              assertThat(point.reach()).isNotEmpty();
              assertThat(point.uses().size() + point.tradition().length()).isPositive();
            });
  }

  /** A text that is cut off, or joined wrongly where a line of the file ended, tells half. */
  @Test
  void everyTextIsWhole() {
    for (Point point : ATLAS.points()) {
      assertThat(List.of(point.find(), point.how(), point.note(), point.differs()))
          .filteredOn(text -> !text.isEmpty())
          .as(point.code())
          .allSatisfy(
              text -> assertThat(text).matches("\\p{Lu}.*[.?!]\"?").doesNotContain("- ", "  "));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"LI19", "LI20", "PC8", "PC9", "GB30", "GV26"})
  void whereTheExpertsOfTheWhoDifferTheOtherPlaceIsTold(String code) {
    assertThat(ATLAS.point(code).orElseThrow().differs()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SP11", "GB22", "GB23", "GB31", "GB32", "GB39", "LR9", "SP13", "SP21"})
  void whereOlderTextbooksDifferThatIsTold(String code) {
    assertThat(ATLAS.point(code).orElseThrow().differs()).contains("Ashi");
  }

  @Test
  void theLowerBellyAndTheSacrumAreLeftOutInPregnancy() {
    assertThat(List.of("CV3", "CV4", "CV6", "BL31", "BL32", "BL33", "BL34", "BL67", "KI11", "ST29"))
        .allSatisfy(
            code -> {
              Point point = ATLAS.point(code).orElseThrow();
              assertThat(!point.press() || point.cautions().contains(Caution.PREGNANCY)).isTrue();
            });
  }

  @Test
  void everyPointOfAChannelIsReadInKoreaAndJapan() {
    assertThat(ATLAS.points())
        .filteredOn(point -> !point.channel().equals("EX"))
        .allSatisfy(point -> assertThat(ATLAS.reading(point.code())).isPresent());
  }

  private static List<String> codes(String channel) {
    return ATLAS.points().stream()
        .filter(point -> point.channel().equals(channel))
        .map(Point::code)
        .toList();
  }
}
