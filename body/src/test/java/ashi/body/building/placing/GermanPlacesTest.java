package ashi.body.building.placing;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.body.Drawn;
import ashi.body.Location;
import ashi.body.Places;
import ashi.body.Ruler;
import ashi.body.TestWords;
import ashi.body.Unit;
import ashi.body.Yardstick;
import ashi.body.locating.Fixture;
import ashi.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanPlacesTest {
  private static final PackPlaces PACKING =
      new PackPlaces(Fixture.ATLAS, Fixture.ANATOMY, Fixture.WAYS, Fixture.BODIES);
  private static final Places ENGLISH = PACKING.places(Language.EN);
  private static final Places GERMAN = PACKING.places(Language.DE);

  private static final Yardstick ABOUT = Yardstick.average(Unit.MILLIMETRES, TestWords.EN);
  private static final Yardstick ETWA = Yardstick.average(Unit.MILLIMETRES, TestWords.DE);

  /** What only English says. */
  private static final Set<String> ENGLISH_WORDS =
      Set.of(
          "the",
          "of",
          "and",
          "from",
          "to",
          "at",
          "on",
          "with",
          "above",
          "below",
          "behind",
          "just",
          "out",
          "up",
          "down",
          "then",
          "way",
          "half",
          "level",
          "about",
          "each",
          "beside",
          "before",
          "between",
          "towards",
          "inner",
          "outer",
          "upper",
          "lower",
          "middle",
          "edge",
          "crease",
          "bone",
          "bump",
          "hollow",
          "dent",
          "tip",
          "top",
          "back",
          "front",
          "side",
          "corner",
          "knee",
          "ankle",
          "elbow",
          "wrist",
          "thumb",
          "toe",
          "ear",
          "eye",
          "eyebrow",
          "rib",
          "space",
          "breastbone",
          "shoulder",
          "blade",
          "hip",
          "skin",
          "fold",
          "spine",
          "midline",
          "vertebra",
          "cun",
          "finger's",
          "fingers",
          "width",
          "spots",
          "point",
          "tape",
          "hairline",
          "lumbar");

  /** Numbers, vertebrae and codes of points. */
  private static final Pattern SIGN =
      Pattern.compile("(?:EX-)?[A-Z]{1,3}\\d+|(?<![\\d,])\\d+(?:,\\d+)?");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BL23 | 1,5 Cun (etwa 33 mm) seitlich von der Mittellinie des Rückens, auf Höhe der Unterkante des zweiten Lendenwirbels (L2), zwei Höcker über dem oberen Beckenrand.
          BL13 | 1,5 Cun (etwa 33 mm) seitlich von der Mittellinie des Rückens, auf Höhe der Unterkante des dritten Brustwirbels (T3), drei Höcker unter dem großen unten am Nacken.
          BL17 | 1,5 Cun (etwa 33 mm) seitlich von der Mittellinie des Rückens, auf Höhe der Unterkante des siebten Brustwirbels (T7), so hoch wie die unteren Spitzen der Schulterblätter.
          BL27 | 1,5 Cun (etwa 33 mm) seitlich von der Mittellinie des Rückens, auf Höhe des ersten Kreuzbeinhöckers (S1), einen Höcker höher als die Grübchen über dem Gesäß.
          BL30 | 1,5 Cun (etwa 33 mm) seitlich von der Mittellinie des Rückens, auf Höhe des vierten Kreuzbeinhöckers (S4), zwei Höcker tiefer als die Grübchen über dem Gesäß.
          SI15 | 2 Cun (etwa 44 mm) seitlich von der Mittellinie des Rückens, auf Höhe der Unterkante des siebten Halswirbels (C7), das ist der große Höcker unten am Nacken.
          GV3 | Auf der Mittellinie des Rückens, in der Mulde knapp unter dem vierten Lendenwirbel (L4), so hoch wie der obere Beckenrand.
          EX-B2 | 0,5 Cun (etwa 11 mm) seitlich von der Mittellinie des Rückens, auf Höhe der Unterkante jedes Wirbels von L1 (drei Höcker über dem oberen Beckenrand) bis L5 (einen Höcker unter dem oberen Beckenrand).
          BL32 | Auf halbem Weg zwischen dem Grübchen über dem Gesäß und der Mittellinie auf Höhe des zweiten Kreuzbeinhöckers (S2), etwa 22 mm von beiden entfernt.
          BL40 | Auf der Mitte der Kniekehlenfalte.
          CV8 | Im Nabel.
          TE17 | In der Mulde hinter dem Ohrläppchen.
          TE23 | Am äußeren Ende der Augenbraue.
          TE20 | Knapp über der Ohrspitze am Kopf.
          GB8 | 1,5 Cun (etwa 42 mm) über der Ohrspitze am Kopf.
          BL57 | 8 Cun (etwa 208 mm) unter der Mitte der Kniekehlenfalte, auf halbem Weg zum Außenknöchel, auf der Rückseite des Unterschenkels.
          BL58 | 7 Cun (etwa 182 mm) über der höchsten Stelle des Außenknöchels, auf der Rückseite des Unterschenkels, dann 1 Cun (etwa 26 mm) nach außen.
          ST38 | 8 Cun (etwa 198 mm) unter der Mulde am äußeren unteren Rand der Kniescheibe, auf halbem Weg zur Vorderseite des Fußgelenks, eine Fingerbreite außen neben der Schienbeinkante.
          CV12 | 4 Cun (etwa 92 mm) über dem Nabel, auf halbem Weg zum unteren Ende des Brustbeins.
          CV15 | 1 Cun (etwa 23 mm) unter dem unteren Ende des Brustbeins.
          LU6 | 7 Cun (etwa 131 mm) von der Mitte der Handgelenksfalte auf der Handflächenseite aus den Arm hinauf, auf der Linie vom Puls zur Ellenbeugenfalte.
          LU3 | 3 Cun (etwa 76 mm) vom oberen Ende der vorderen Achselfalte aus den Arm hinab, entlang dem äußeren Rand des Bizeps.
          GV20 | 5 Cun (etwa 140 mm) hinter der Mitte des vorderen Haaransatzes.
          GV18 | 4 Cun (etwa 112 mm) über der Mitte des Haaransatzes im Nacken.
          ST25 | 2 Cun (etwa 47 mm) seitlich vom Nabel.
          ST27 | 2 Cun (etwa 53 mm) unter dem Nabel, dann 2 Cun (etwa 47 mm) nach außen.
          ST40 | Eine Fingerbreite (etwa 20 mm) außen neben ST38 (Tiáokǒu).
          ST5 | 1,3 Cun (etwa 23 mm) vom Kieferwinkel aus schräg nach vorn und unten.
          LI1 | 0,1 Cun (etwa 2 mm) vom unteren Nagelwinkel des Zeigefingers auf der Daumenseite aus zum Handgelenk und zur Daumenseite hin.
          EX-UE8 | 0,5 Cun (etwa 9 mm) hinter der Lücke zwischen den Knöcheln von Zeige- und Mittelfinger, zum Handgelenk hin.
          SP10 | 2 Cun (etwa 39 mm) über dem inneren Ende des oberen Randes der Kniescheibe.
          GB34 | Knapp vor und unter dem kleinen runden Knochen, außen knapp unter dem Knie.
          SP12 | Knapp seitlich von der Mitte der Leistenfalte.
          SI17 | Knapp hinter dem Kieferwinkel.
          SI3 | Knapp hinter dem Grundgelenk des kleinen Fingers, an der Handkante, zum Handgelenk hin.
          GB41 | Knapp vor der Stelle, wo die langen Knochen des vierten und des kleinen Zehs zusammentreffen, zu den Zehen hin.
          GB30 | Nach einem Drittel des Wegs (etwa 76 mm) vom Knochenhöcker außen an der Hüfte zur Kerbe am unteren Ende des Kreuzbeins, knapp über dem Steißbein.
          BL3 | Nach einem Sechstel des Wegs (etwa 10 mm) von GV24 (Shéntíng) zu ST8 (Tóuwéi).
          KI10 | Nach zwei Fünfteln des Wegs (etwa 17 mm) vom inneren Ende der Kniekehlenfalte zur Mitte der Kniekehlenfalte.
          GB6 | Nach drei Vierteln des Wegs (etwa 56 mm) von ST8 (Tóuwéi) zu GB7 (Qūbìn), am Haaransatz der Schläfe entlang.
          BL60 | Auf halbem Weg zwischen der höchsten Stelle des Außenknöchels und der Achillessehne, etwa 24 mm von beiden entfernt.
          KI23 | Im vierten Raum zwischen den Rippen, 2 Cun (etwa 47 mm) seitlich von der Mitte der Brust.
          GB23 | Im vierten Raum zwischen den Rippen, auf der Linie von der Mitte der Achsel senkrecht nach unten, dann 1 Cun (etwa 21 mm) nach vorn.
          CV17 | Senkrecht unter der Kerbe über dem Brustbein, auf einer Höhe mit dem vierten Raum zwischen den Rippen.
          SI10 | Senkrecht über dem oberen Ende der hinteren Achselfalte, auf einer Höhe mit dem unteren Rand des Schulterblattgrats, nahe der Schulter.
          EX-HN1 | 1 Cun (etwa 28 mm) von GV20 (Bǎihuì) aus nach vorn, nach hinten und zu beiden Seiten.
          EX-LE1 | 1,5 Cun (etwa 29 mm) von ST34 (Liángqiū) aus nach außen und nach innen.
          EX-LE5 | An zwei Stellen: in der Mulde am äußeren unteren Rand der Kniescheibe; und in der Mulde am inneren unteren Rand der Kniescheibe.
          """)
  void aSentenceSaysWhereThePointIs(String code, String sentence) {
    assertThat(GERMAN.location(code).sentence().written(ETWA)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BL23 | Etwa dreieinhalb Zentimeter seitlich von der Wirbelsäule, zwei Höcker über dem oberen Beckenrand.
          BL13 | Etwa dreieinhalb Zentimeter seitlich von der Wirbelsäule, auf Höhe der inneren Enden der Schulterblattgrate.
          BL31 | Etwa zwei Zentimeter seitlich von der Wirbelsäule, knapp über den Grübchen am Gesäß.
          EX-B2 | Etwa einen Zentimeter seitlich von der Wirbelsäule, oben drei Höcker über dem oberen Beckenrand, unten knapp unter dem oberen Beckenrand.
          GV9 | In der Mulde der Wirbelsäule, auf Höhe der unteren Spitzen der Schulterblätter.
          GB21 | Auf halbem Weg zwischen dem großen Höcker unten am Nacken und der äußeren Spitze der Schulter.
          LU1 | Etwa zwei Zentimeter unter dem Punkt LU2.
          BL4 | Nach einem Drittel des Wegs vom Punkt GV24 zum Punkt ST8.
          EX-LE10 | Auf der Hautfalte zwischen den Zehen, an vier Stellen.
          EX-UE9 | Auf dem Handrücken hinter den Hautfalten der Finger, an vier Stellen.
          """)
  void aSpokenFormIsShort(String code, String spoken) {
    assertThat(GERMAN.location(code).spoken().spoken(ETWA)).isEqualTo(spoken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GB22 | 3 Cun (etwa 45 mm) unter der Mitte der Achsel.
          GV20 | Auf der Mitte des Scheitels zwischen den Ohrspitzen.
          SP13 | 0,7 Cun (etwa 19 mm) von SP12 (Chōngmén) aus schräg nach oben und außen.
          """)
  void anAlternativeSaysWhereOthersLook(String code, String alternative) {
    assertThat(GERMAN.location(code).alternative().written(ETWA)).isEqualTo(alternative);
  }

  @Test
  void labelsAreGerman() {
    Drawn drawn = GERMAN.location("BL57").closeUp();
    assertThat(drawn.landmarkName()).isEqualTo("Kniekehlenfalte");
    assertThat(drawn.rulers()).extracting(Ruler::label).containsExactly("8 Cun");
    assertThat(GERMAN.location("EX-HN5").closeUp().rulers())
        .extracting(Ruler::label)
        .contains("1 Fingerbreite");
    assertThat(GERMAN.figure("lower-back").title()).isEqualTo("Unterer Rücken von hinten");
    assertThat(GERMAN.shownSpans().get(0).drawn().rulers().get(0).label()).isEqualTo("Maßband");
  }

  @Test
  void onlyTheWordsDiffer() {
    assertThat(GERMAN.packed()).isEqualTo(ENGLISH.packed());
  }

  @Test
  void everySentenceHasTheNumbersAndCodesOfTheEnglishOne() {
    for (Location location : GERMAN.locations()) {
      Location english = ENGLISH.location(location.code());
      assertThat(signs(location.sentence().written(ETWA)))
          .as(location.code())
          .isEqualTo(signs(english.sentence().written(ABOUT).replace('.', ',')));
      assertThat(signs(location.alternative().written(ETWA)))
          .as(location.code())
          .isEqualTo(signs(english.alternative().written(ABOUT).replace('.', ',')));
    }
  }

  /** Sorted, as a language may say one thing before another. */
  private static List<String> signs(String sentence) {
    return SIGN.matcher(sentence).results().map(MatchResult::group).sorted().toList();
  }

  @Test
  void everySentenceIsAGermanSentence() {
    for (Location location : GERMAN.locations()) {
      for (String sentence : said(location)) {
        assertThat(sentence)
            .as(location.code())
            .matches("[A-ZÄÖÜ0-9].*\\.")
            .doesNotContain("  ", " ,", "..", ",,")
            .doesNotContainPattern("\\b(von|zu|in|an) dem\\b")
            .doesNotContainPattern("\\bzu der\\b")
            .doesNotContainPattern("\\b(\\p{L}+) \\1\\b")
            .doesNotContainPattern("\\d\\.\\d");
      }
    }
  }

  @Test
  void nothingIsLeftInEnglish() {
    List<String> all = new ArrayList<>();
    for (Location location : GERMAN.locations()) {
      all.addAll(said(location));
      Drawn drawn = location.closeUp();
      all.add(drawn.landmarkName());
      all.add(drawn.signs().name());
      drawn.rulers().forEach(ruler -> all.add(ruler.label()));
    }
    GERMAN.figures().forEach(figure -> all.add(figure.title()));
    for (String text : all) {
      assertThat(text.split("[^\\p{L}']+")).as(text).doesNotContainAnyElementsOf(ENGLISH_WORDS);
    }
  }

  @Test
  void whatIsSpokenTakesLessThanTenSeconds() {
    assertThat(GERMAN.locations())
        .extracting(location -> location.spoken().spoken(ETWA))
        .allSatisfy(spoken -> assertThat(spoken.split(" ")).hasSizeLessThanOrEqualTo(24))
        .allSatisfy(spoken -> assertThat(spoken).doesNotContain("(", " mm", " Cun"));
  }

  private static List<String> said(Location location) {
    return Stream.of(
            location.sentence().written(ETWA),
            location.spoken().spoken(ETWA),
            location.alternative().written(ETWA))
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }
}
