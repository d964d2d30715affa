package ashi.server.export;

import ashi.care.Moment;
import ashi.care.journal.Journal;
import ashi.pages.Ashi;
import ashi.pages.web.Request;
import ashi.pages.web.Response;
import ashi.pages.web.Route;
import ashi.pages.web.Sender;
import ashi.words.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows every link of the app to the pages that depend on their path alone, and to what the same
 * points are to other programs.
 */
final class Crawl {
  /** A link within the app, up to a question or a place on the page. */
  private static final Pattern LINK = Pattern.compile(" href=\"(/[^\"?#]*)\"");

  /** Without what a person asked for they would be a page for somebody else. */
  private static final Set<String> BY_WISH = Set.of("/check", "/session");

  private static final String DATA = "/atlas.json";
  private static final String POINTS = "/points/";
  private static final List<String> KINDS_OF_DATA = List.of(".json", ".svg");

  private final Map<Language, Ashi> ashi;
  private final Moment now;
  private final Set<String> seen = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  Crawl(Map<Language, Ashi> ashi, Moment now) {
    this.ashi = ashi;
    this.now = now;
  }

  /** What stands at every address that answers with more than a word of refusal, by path. */
  Map<String, Response> pages() {
    Map<String, Response> pages = new LinkedHashMap<>();
    see(DATA);
    for (Route route : Ashi.routes()) {
      if (route.method() == Request.Method.GET && route.pattern().indexOf('*') < 0) {
        for (Language language : Language.values()) {
          see(language.home() + route.pattern());
        }
      }
    }
    while (!open.isEmpty()) {
      String path = open.remove();
      Response response = answer(path);
      if (response.status() == 200 && !BY_WISH.contains(Language.of(path).within(path))) {
        pages.put(path, response);
        follow(path, response);
      }
    }
    return pages;
  }

  private void follow(String path, Response response) {
    if (!response.type().startsWith("text/html")) {
      return;
    }
    Matcher link = LINK.matcher(response.body());
    while (link.find()) {
      see(link.group(1));
    }
    if (Language.of(path).within(path).startsWith(POINTS)) {
      KINDS_OF_DATA.forEach(kind -> see(path + kind));
    }
  }

  private void see(String path) {
    if (seen.add(path)) {
      open.add(path);
    }
  }

  /** What stands at one address. */
  Response answer(String path) {
    return Objects.requireNonNull(ashi.get(Language.of(path)))
        .answer(Request.read(Request.Method.GET, Sender.UNKNOWN, path, "", "", now), Journal.NONE)
        .response();
  }
}
