package ashi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Complaint;
import ashi.atlas.Place;
import ashi.atlas.RedFlag;
import ashi.pages.web.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;

/** Walks every German page by its links and looks for English words on it. */
class NoEnglishLeftTest {
  /** Words that stand in nearly every English sentence and in no German one. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the",
          "and",
          "with",
          "your",
          "you",
          "press",
          "for",
          "of",
          "is",
          "to",
          "it",
          "are",
          "this",
          "that",
          "on",
          "or",
          "not",
          "no",
          "from",
          "by",
          "at",
          "how",
          "what",
          "when",
          "where",
          "each",
          "about",
          "point",
          "points",
          "pain",
          "back",
          "side",
          "left",
          "right",
          "minutes",
          "second",
          "seconds",
          "times",
          "session",
          "sessions",
          "settings",
          "find",
          "go",
          "all",
          "more",
          "less",
          "save",
          "delete",
          "add",
          "take",
          "stop",
          "start",
          "leave",
          "out",
          "day",
          "days");

  /** What stands in citations alone. */
  private static final Pattern CITED = Pattern.compile("and others|\\(eds?\\.\\)|et al");

  /** Some of those are German too. */
  private static final Set<String> BOTH = Set.of("start", "stop", "session");

  /** What is said to those who see no picture or no text. */
  private static final List<String> SAID =
      List.of("aria-label", "alt", "title", "placeholder", "content", "data-say");

  /** What is English in every language: what publications are called. */
  private static final String QUOTED =
      "[lang]:not(html), [translate=no], a[href*=#source-], [aria-label^='Nachsehen: ']";

  /** Of the places that the tests are given, which are not of the body. */
  private static final Pattern FIXTURE = Pattern.compile("Where [A-Z0-9-]+ is.*out\\.");

  private final Map<String, Set<String>> found = new TreeMap<>();

  @Test
  void onAnyPageThatALinkLeadsTo() {
    assertThat(walk(Visitor.remembered(), List.of("/de/"))).hasSizeGreaterThan(450);
    assertThat(found).isEmpty();
  }

  @Test
  void whereSomethingIsRemembered() {
    Visitor visitor = Visitor.remembered().having(Visitor.NO_RED_FLAGS);
    visitor.post("/de/settings/cautions", "caution=BLOOD_THINNERS&caution=PREGNANCY");
    String ended = "routine=relief&complaint=back-ache&codes=BL40&pressed=";
    visitor.post("/de/session/ended", ended + "300&ending=DONE&before=6&after=3");
    visitor.post("/de/session/ended", ended + "20&ending=STOPPED_HURTS&hurt=BL40");
    List<String> asked = new ArrayList<>(List.of("/de/journal", "/de/settings", "/de/measure"));
    for (Complaint complaint : Visitor.ATLAS.complaints()) {
      for (Place place : Place.values()) {
        String wish = "?complaint=" + complaint.id() + "&place=" + place + "&minutes=10&tool=BALL";
        asked.add("/de/check" + wish + "&tool=HANDS");
        asked.add("/de/session" + wish + "&tool=HANDS");
      }
    }
    for (String typed : List.of("Rücken", "BL47", "V+23", "Nierre", "qqqq", "KI99", "taub")) {
      asked.add("/de/find?q=" + typed);
    }
    walk(visitor, asked);
    assertThat(found).isEmpty();
  }

  @Test
  void whereASignCallsForHelp() {
    for (RedFlag flag : Visitor.ATLAS.flags()) {
      String form = "routine=relief&asked=flags&group=BACK&flag=" + flag.id();
      look("/de/check", Visitor.remembered().post("/de/check", form));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void whereThereIsNoWay() {
    walk(Visitor.remembered(), List.of("/de/nowhere", "/de/points/BL99", "/de/session?routine=x"));
    walk(Visitor.full(), List.of("/de/settings", "/de/journal"));
    assertThat(found).isEmpty();
  }

  /** Follows every link from these addresses; what is English there is {@link #found}. */
  private Set<String> walk(Visitor visitor, List<String> from) {
    Set<String> seen = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      String address = open.remove();
      Response response = visitor.get(address);
      if (response.status() == 303) {
        if (seen.add(response.location())) {
          open.add(response.location());
        }
        continue;
      }
      if (!response.type().startsWith("text/html")) {
        continue;
      }
      Document page = Jsoup.parse(response.body());
      assertThat(page.selectFirst("html").attr("lang")).as(address).isEqualTo("de");
      for (Element link : page.select("a[href^=/de]")) {
        String href = link.attr("href").replaceFirst("#.*", "");
        if (seen.add(kind(href))) {
          open.add(href);
        }
      }
      look(address, response);
    }
    return seen;
  }

  private void look(String address, Response response) {
    Set<String> words = english(Jsoup.parse(response.body()));
    if (!words.isEmpty()) {
      found.put(address, words);
    }
  }

  /** Addresses that differ in what was asked for alone lead to pages of the same words. */
  private static String kind(String href) {
    return href.replaceAll("=[^&]*", "=");
  }

  private static Set<String> english(Document page) {
    Set<String> words = new TreeSet<>();
    for (Element quoted : page.select(QUOTED)) {
      Matcher cited = CITED.matcher(quoted.text());
      if (cited.find()) {
        words.add(cited.group() + " in: " + quoted.text());
      }
    }
    page.select(QUOTED).remove();
    NodeVisitor texts =
        (node, depth) -> {
          if (node instanceof TextNode text) {
            look(text.text(), words);
          } else if (node instanceof Element element) {
            SAID.forEach(name -> look(element.attr(name), words));
          }
        };
    NodeTraversor.traverse(texts, page);
    return words;
  }

  private static void look(String text, Set<String> words) {
    if (FIXTURE.matcher(text).find()) {
      return;
    }
    for (String word : text.split("[^\\p{L}]+")) {
      String small = word.toLowerCase(Locale.ROOT);
      boolean abbreviation = word.equals(word.toUpperCase(Locale.ROOT));
      if (!abbreviation && ENGLISH.contains(small) && !BOTH.contains(small)) {
        words.add(word + " in: " + text);
      }
    }
  }
}
