package ashi.pages.asking;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Place;
import ashi.atlas.Tool;
import ashi.care.Side;
import ashi.care.Wish;
import ashi.pages.Visitor;
import ashi.pages.journal.Brought;
import ashi.pages.session.Call;
import ashi.pages.session.NothingView;
import ashi.words.Language;
import ashi.words.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of asking, settings and own routines that German puts together in its own way. */
class GermanAskingTest {
  private static final Words GERMAN = Visitor.words(Language.DE);

  private final Visitor visitor = Visitor.remembered().having(Visitor.NO_RED_FLAGS);

  @Test
  void circumstancesAreALine() {
    assertThat(
            new Circumstances(wish(Place.CAR, 5, Side.LEFT, Tool.HANDS, Tool.HELPER)).line(GERMAN))
        .isEqualTo("Geparktes Auto, 5 Minuten, Hände, zweite Person, linke Seite");
    assertThat(new Circumstances(wish(Place.BED, 10, Side.BOTH, Tool.HANDS)).line(GERMAN))
        .isEqualTo("Bett, 10 Minuten, Hände, beide Seiten");
  }

  @Test
  void anotherWayToAskIsInTheRightCase() {
    Wish wish = wish(Place.BED, 5, Side.BOTH, Tool.HANDS);

    assertThat(instead(wish, wish(Place.CAR, 5, Side.BOTH, Tool.HANDS)))
        .isEqualTo("Woanders: im geparkten Auto");
    assertThat(instead(wish, wish(Place.BED, 15, Side.BOTH, Tool.HANDS)))
        .isEqualTo("15 Minuten nehmen");
    assertThat(instead(wish, wish(Place.BED, 5, Side.BOTH, Tool.HANDS, Tool.ROLLER, Tool.HELPER)))
        .isEqualTo("Mit Faszienrolle und einer zweiten Person");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          added | 0 | 0 | Was neu war, ist dazugekommen.
          added | 1 | 0 | Dazugekommen ist 1 Sitzung.
          added | 2 | 1 | Dazugekommen sind 2 Sitzungen und 1 Routine.
          back  | 0 | 0 | Die Sicherung ist zurück.
          back  | 0 | 1 | Die Sicherung ist zurück: 1 Routine.
          back  | 1 | 2 | Die Sicherung ist zurück: 1 Sitzung und 2 Routinen.
          """)
  void whatABackupBroughtIsCounted(String done, int sessions, int routines, String told) {
    String address = new Brought(sessions, routines).at(done);
    assertThat(visitor.page("/de" + address).select("[role=status]").eachText()).contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 1  | 1 Punkt, etwa 1 Minute
          2 | 12 | 2 Punkte, etwa 12 Minuten
          """)
  void anOwnRoutineIsCounted(int points, int minutes, String told) {
    assertThat(GERMAN.say("plan.length", points, minutes)).isEqualTo(told);
  }

  @Test
  void aNameIsSuggestedFromThePoints() {
    String five = "code=BL23&code=BL40&code=BL57&code=SI3&code=BL60";
    String page = visitor.post("/de/routines/new", five + "&do=up-9").body();
    assertThat(page).contains("heißt sie „BL23, BL40, BL57 und 2 weitere“");
  }

  @Test
  void theLinesThatListenAreThoseOfTheLanguage() {
    assertThat(Call.all(GERMAN.say("call.crisis")))
        .startsWith(
            new Call("0800 111 0 111", "Deutsch\u00adland, Telefon\u00adSeelsorge"),
            new Call("0800 111 0 222", "Deutsch\u00adland, Telefon\u00adSeelsorge"),
            new Call("142", "Öster\u00adreich, Telefon\u00adseelsorge"),
            new Call("143", "Schweiz, Die Darge\u00adbotene Hand"));
    assertThat(Call.all(Visitor.WORDS.say("call.crisis")))
        .startsWith(
            new Call("988", "United States"), new Call("116 123", "United Kingdom, Samaritans"));
    for (Words words : List.of(GERMAN, Visitor.WORDS)) {
      assertThat(Call.all(words.say("call.crisis")))
          .extracting(Call::number)
          .contains("988", "116 123", "0800 111 0 111", "142", "143");
    }
  }

  /** Whoever calls for an ambulance finds the same numbers in every language, Europe's first. */
  @Test
  void theNumbersOfAmbulancesAreTheSame() {
    for (Words words : List.of(GERMAN, Visitor.WORDS)) {
      assertThat(Call.all(words.say("call.emergency")))
          .extracting(Call::number)
          .containsExactly("112", "999", "911", "000");
    }
  }

  @Test
  void whoNeedsAdviceTheSameDayHasTheNumberToTapTheirOwnCountryFirst() {
    String page = visitor.post("/de/check", "complaint=back-ache&flag=fever").body();

    assertThat(Jsoup.parse(page).select("main a[href^=tel:]").eachAttr("href"))
        .containsExactly("tel:116117", "tel:111");
  }

  @Test
  void theHomeScreenOpensTheLanguageItWasAddedIn() {
    assertThat(visitor.get("/de/manifest.webmanifest").body())
        .contains("\"id\": \"/\"", "\"lang\": \"de\"", "\"start_url\": \"/de/\"")
        .contains("\"Jetzt lindern\", \"url\": \"/de/relief\"");
    assertThat(visitor.get("/manifest.webmanifest").body())
        .contains("\"id\": \"/\"", "\"lang\": \"en\"", "\"start_url\": \"/\"");
  }

  private static String instead(Wish wish, Wish instead) {
    return NothingView.Instead.of(new Asking("", wish), instead, GERMAN).words();
  }

  private static Wish wish(Place place, int minutes, Side side, Tool... tools) {
    return new Wish(
        "sciatica", Set.<Area>of(), place, minutes, new LinkedHashSet<>(List.of(tools)), side);
  }

  @Test
  void anotherLanguageIsAskedTheSame() {
    Document check =
        Visitor.remembered().page("/check?complaint=sciatica&tool=BALL&tool=HANDS&place=CAR");
    String german = check.select("footer a[hreflang=de]").attr("href");
    assertThat(german).isEqualTo("/de/check?complaint=sciatica&tool=BALL&tool=HANDS&place=CAR");
    assertThat(
            Visitor.remembered()
                .page("/find?q=" + "%22%26x%3D/%2F")
                .select("a[hreflang=de]")
                .attr("href"))
        .isEqualTo("/de/find?q=%22%26x%3D%2F%2F");
    // Search engines take whole addresses only there, and a page does not know its own.
    assertThat(check.select("link[hreflang]")).isEmpty();
  }
}
