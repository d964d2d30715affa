package ashi.atlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Destination;
import ashi.atlas.PackedAtlas;
import ashi.words.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person types in German. */
class GermanSearchTest {
  private final Search search =
      new Search(PackedAtlas.read(Language.DE), PackedAtlas.words(Language.DE));

  @ParameterizedTest
  @CsvSource({
    "Übelkeit, Uebelkeit, Ubelkeit",
    "Hüfte, Huefte, Hufte",
    "Fuß, Fuss, fuss",
    "steifer Rücken, steifer Ruecken, steifer Rucken"
  })
  void umlautsMayBeSpelledOutOrBare(String written, String spelledOut, String bare) {
    List<Hit> hits = hits(written);

    assertThat(hits).isNotEmpty();
    assertThat(ids(spelledOut)).isEqualTo(ids(written));
    assertThat(ids(bare)).isEqualTo(ids(written));
  }

  @ParameterizedTest
  @CsvSource({"4. Lendenwirbel, L4", "LWK 4, L4", "Brustwirbel 7, T7", "Halswirbel 7, C7"})
  void vertebraeGoByTheirGermanNames(String typed, String bone) {
    assertThat(search.find(typed).explanation()).startsWith(bone + " ist ein Wirbel.");
  }

  @ParameterizedTest
  @CsvSource({"Blase Nr. 23, BL23", "Punkt Bl 23, BL23", "Dünndarm 3, SI3", "Duenndarm 3, SI3"})
  void wordsBesideACodeSayNothing(String typed, String code) {
    assertThat(ids(typed)).containsExactly(code);
  }

  @Test
  void whatACodeMayMeanIsToldInGerman() {
    assertThat(search.find("P 7").explanation())
        .isEqualTo(
            "P 7 kann LU7, Lièquē 列缺 (in Büchern auf Französisch, Spanisch, Italienisch und"
                + " Portugiesisch) oder PC7, Dàlíng 大陵 (in Büchern auf Englisch) bedeuten. Was davon"
                + " meinst du?");
  }

  @Test
  void aPluralLeadsWhereItsNounDoes() {
    assertThat(Fit.of("fersen", "|ferse=", 1, 6, "ens")).isEqualTo(Fit.BEGINS);
    assertThat(ids("Fersen")).startsWith(ids("Ferse").get(0));
  }

  /** Before anything else comes who listens. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "nicht mehr leben",
        "ich will nicht mehr leben",
        "ich möchte einfach nicht mehr leben",
        "moechte nicht mehr leben",
        "ich bringe mich um",
        "ich will mich umbringen",
        "lebensmüde",
        "bin lebensmuede",
        "des Lebens müde",
        "sterben",
        "ich will sterben",
        "ich wäre lieber tot",
        "mein Leben beenden",
        "ich nehme mir das Leben",
        "mein Leben hat keinen Sinn",
        "ich hasse mein Leben",
        "ich tue mir was an",
        "mich selbst verletzen",
        "ich ritze mich",
        "einschlafen und nicht mehr aufwachen",
        "Suizidgedanken",
        "ich will nicht mehr",
        "Krisentelefon",
      })
  void whoThinksOfDeathIsLedToThoseWhoListen(String typed) {
    assertThat(ids(typed)).startsWith(Destination.LISTENING);
    assertThat(hits(typed)).extracting(Hit::word).containsOnly("");
  }

  /** Words that pain has in common with despair. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "mein Kreuz bringt mich um",
        "mein Knie will nicht mehr",
        "Schulter tut beim Wäsche aufhängen weh",
        "nachts nicht mehr aufwachen",
      })
  void whoSpeaksOfPainIsNotLedThere(String typed) {
    assertThat(ids(typed)).isNotEmpty();
    assertThat(ids(typed).get(0)).isNotEqualTo(Destination.LISTENING);
  }

  @Test
  void aWordIsNotReadAsAnotherThatHasUmlauts() {
    assertThat(ids("schlafen")).startsWith("sleep").doesNotContain("headache", "jaw");
    assertThat(ids("Schläfen")).startsWith("headache").doesNotContain("sleep");
    assertThat(ids("Schlaefen")).isEqualTo(ids("Schläfen"));
    assertThat(ids("drucken")).startsWith("/tape");
    assertThat(ids("drücken")).startsWith("/learn/pressing").doesNotContain("/tape");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ohnmächtig",
        "Krampfanfall",
        "Vergiftung",
        "zu viele Tabletten genommen",
        "ich kann nicht sprechen",
        "verwaschene Sprache",
        "Druck auf der Brust",
        "stärkste Kopfschmerzen",
        "kann die Beine nicht bewegen",
        "kann den Stuhl nicht halten",
        "er atmet nicht mehr",
      })
  void anEmergencyLeadsToTheAmbulance(String typed) {
    assertThat(ids(typed)).startsWith("/safety#now");
  }

  /**
   * Figures of speech, of pain and of anything else, lead neither to the lines nor to the
   * ambulance.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ich sterbe vor Rückenschmerzen",
        "ich sterbe fast vor Schmerzen",
        "sterbe vor Hunger",
        "zum Sterben schön",
        "Leben mit Schmerzen",
        "mit Rückenschmerzen leben",
        "das Leben mit Bandscheibenvorfall",
        "schmerzfrei leben",
        "nicht mehr ohne Schmerzen leben",
        "mein Rücken bringt mich um",
        "die Schmerzen bringen mich um",
        "zu Tode gelangweilt",
        "todmüde",
        "tot vor Müdigkeit",
        "ich bin erschossen",
        "Schluss mit Schmerzen",
        "ich gebe das Rauchen auf",
        "der Rücken hält nichts mehr aus",
        "Schnitt",
        "Schnitt am Finger",
        "Schlag",
        "Schlag auf den Rücken",
        "Schlag ins Kreuz",
        "mich trifft der Schlag",
        "mein Kopf hängt nach vorn",
        "Gefühl für den Punkt",
        "Kraft im Bein",
        "schwache Rückenmuskeln",
        "schwache Nerven",
        "Blasen-Meridian",
        "Blase am Fuß",
        "Temperatur des Wassers",
        "ersticke in Arbeit",
        "gebrochenes Herz",
        "Liebeskummer",
        "von Herzen",
        "Zug abbekommen",
        "taube Nuss",
      })
  void figuresOfSpeechRaiseNoAlarm(String typed) {
    List<String> ids = ids(typed);
    assertThat(ids.isEmpty() ? "" : ids.get(0))
        .isNotIn(Destination.AMBULANCE, Destination.LISTENING);
  }

  /** Wherever a figure of speech stands beside a sign, the sign leads. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Schlaganfall",
        "ich glaube ich habe einen Schlaganfall",
        "ich sterbe vor Schmerzen und meine Beine sind taub",
        "Brustschmerzen",
        "Schmerz in der Brust",
        "meine Brust schmerzt",
        "Stechen in der Brust",
        "Herz tut weh",
        "kriege kaum Luft",
        "kann nicht atmen",
        "zusammengebrochen",
        "er wacht nicht auf",
        "schiefes Gesicht",
        "taubes Bein",
        "taub im Schritt",
        "kein Gefühl mehr im Fuß",
        "keine Kraft im Bein",
        "kann das Wasser nicht halten",
        "Schlag auf den Kopf",
        "auf den Kopf gefallen",
        "huste Blut",
        "blutet stark",
        "schlaganfal",
        "brustschmerzn",
        "herzinfakt",
      })
  void realSignsLeadToTheAmbulanceAndNoPointStandsBesideThem(String typed) {
    assertThat(ids(typed)).startsWith(Destination.AMBULANCE);
    assertThat(hits(typed)).extracting(Hit::kind).doesNotContain(Hit.Kind.POINT, Hit.Kind.CHANNEL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ich sterbe",
        "ich muss sterben",
        "mit diesen Schmerzen will ich nicht mehr leben",
        "ich will nicht mehr mit Schmerzen leben",
        "so will ich nicht leben",
        "ich kann so nicht leben",
        "mein Rücken bringt mich um und ich will sterben",
        "mein Leben ist sinnlos",
        "keinen Lebenswillen mehr",
        "ich wäre am liebsten tot",
        "tot",
        "Tod",
        "ich wünsche mir den Tod",
        "ich halte es nicht mehr aus",
        "ich gebe auf",
        "es hat alles keinen Sinn mehr",
        "Schnitt in die Pulsadern",
        "selbstmort",
        "umbrigen",
      })
  void realDespairLeadsToThoseWhoListenAndNoPointStandsBesideThem(String typed) {
    assertThat(ids(typed)).startsWith(Destination.LISTENING);
    assertThat(hits(typed)).extracting(Hit::kind).doesNotContain(Hit.Kind.POINT, Hit.Kind.CHANNEL);
  }

  @Test
  void nothingThatIsOnlySpelledAlikeStandsBesideARedFlag() {
    assertThat(ids("bin schwanger")).startsWith("/safety#pregnancy").doesNotContain("elbow");
    assertThat(ids("Fieber")).startsWith("/safety#today").doesNotContain("LR");
  }

  @Test
  void whatSlippedLeadsToItsComplaintAndThenToTheSigns() {
    assertThat(ids("Bandscheibe")).startsWith("sciatica", "/safety#now");
  }

  private List<Hit> hits(String typed) {
    return search.find(typed).hits();
  }

  private List<String> ids(String typed) {
    return hits(typed).stream().map(Hit::id).toList();
  }
}
