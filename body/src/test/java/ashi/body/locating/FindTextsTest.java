package ashi.body.locating;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Point;
import ashi.body.Surface;
import ashi.body.locating.TextClaims.Claim;
import ashi.body.locating.TextClaims.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the texts of the atlas say of where a point is must agree with where it is found on the
 * three published bodies. A sentence that names a place in a way that is not understood is printed,
 * to be read by a person.
 */
class FindTextsTest {
  private static final NamedPlaces PLACES =
      NamedPlaces.read(
          Fixture.text("/ashi/body/locating/words.txt"),
          Fixture.ANATOMY,
          Fixture.ATLAS.points().stream()
              .collect(Collectors.toMap(Point::code, point -> point.name().pinyin())));

  private static final TextClaims CLAIMS = new TextClaims(new BodyPlaces(Fixture.ALL));

  @Test
  void noTextContradictsThePlaceOfItsPoint() {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    List<String> contradicted = new ArrayList<>();
    List<String> notUnderstood = new ArrayList<>();
    int naming = 0;
    for (Point point : Fixture.ATLAS.points()) {
      for (Sentence sentence : sentences(point)) {
        contradicted.addAll(contradicted(point.code(), sentence.claims()));
        sentence.claims().forEach(claim -> kinds.merge(claim.kind(), 1, Integer::sum));
        if (sentence.names()) {
          naming++;
          if (sentence.claims().isEmpty()) {
            notUnderstood.add(point.code() + ": " + sentence.text());
          }
        }
      }
    }
    int claims = kinds.values().stream().mapToInt(Integer::intValue).sum();
    notUnderstood.forEach(System.out::println);
    System.out.println(
        claims
            + " claims "
            + kinds
            + ", in "
            + (naming - notUnderstood.size())
            + " of "
            + naming
            + " sentences that name a place; the others are above.");
    assertThat(contradicted).isEmpty();
    assertThat(claims).isGreaterThan(230);
  }

  /** What stood in the texts before, or would be as wrong. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BL23 | Two bumps above the tops of your hip bones, level with your navel.
          BL22 | One bump above the tops of the hip bones.
          BL13 | Level with the upper inner corner of the shoulder blade.
          CV17 | Level with the lower end of the breastbone.
          GV17 | Level with the bump at the back of the head, just below the bump at the back of the head.
          GB22 | A hand's width below the top of the armpit.
          BL51 | Just below the end of the lowest rib.
          BL53 | Find the dimple over the back of your pelvis. Go about four fingers outward from it.
          CV12 | A third of the way from the navel to the breastbone.
          PC6  | A hand's width above the wrist crease.
          KI7  | Straight above the outer ankle bone.
          SP15 | Three fingers' width out from the navel.
          """)
  void aFalseSentenceIsSeen(String code, String text) {
    List<Claim> claims =
        CLAIMS.read(code, PLACES.mark(code, text)).stream()
            .flatMap(sentence -> sentence.claims().stream())
            .toList();
    assertThat(contradicted(code, claims)).isNotEmpty();
  }

  private static List<Sentence> sentences(Point point) {
    return Stream.of(point.find(), point.how(), point.note())
        .map(text -> CLAIMS.read(point.code(), PLACES.mark(point.code(), text)))
        .flatMap(Collection::stream)
        .toList();
  }

  private static List<String> contradicted(String code, List<Claim> claims) {
    List<String> contradicted = new ArrayList<>();
    for (Claim claim : claims) {
      for (Surface body : Fixture.ALL) {
        double number = claim.range().number().on(body);
        if (number < claim.range().least() || number > claim.range().most()) {
          contradicted.add(
              String.format(
                  Locale.ROOT,
                  "%s: \"%s\" (%s) is %.2f and not %.2f to %.2f",
                  code,
                  claim.words(),
                  claim.kind(),
                  number,
                  claim.range().least(),
                  claim.range().most()));
        }
      }
    }
    return contradicted;
  }
}
