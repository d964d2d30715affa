package ashi.browsertests;

import ashi.words.Language;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** One address of every kind of page there is, by what a person would call it. */
final class PageKinds {
  /** A link to a session: who has not just been asked what must be asked is asked first. */
  static final String SESSION = "/session?routine=sciatica&place=BED";

  private PageKinds() {}

  /** Opens one of them on a page, a session by way of what is asked before it. */
  static void open(Page page, String address) {
    page.navigate(address);
    if (address.endsWith(SESSION)) {
      new Session(page).passCheck();
    }
  }

  /** The addresses of all of them in every language. */
  static Stream<String> inEveryLanguage() {
    return Stream.of(Language.values())
        .flatMap(language -> all().values().stream().map(path -> language.home() + path));
  }

  static Map<String, String> all() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("start", "/");
    pages.put("relief now", "/relief");
    pages.put("check before a session", "/check?routine=sciatica");
    pages.put("check before a chosen session", "/check?complaint=sciatica&place=BED&minutes=10");
    pages.put("a link to a session", SESSION);
    pages.put("search", "/find?q=sciatica");
    pages.put("all points", "/points");
    pages.put("a point", "/points/BL23");
    pages.put("a point on the foot", "/points/LR3");
    pages.put("the map", "/map");
    pages.put("a region on the map", "/map?on=lower-back&x=400&y=400");
    pages.put("the body that turns", "/body");
    pages.put("channels", "/channels");
    pages.put("a channel", "/channels/BL");
    pages.put("a complaint", "/complaints/sciatica");
    pages.put("routines", "/routines");
    pages.put("a new routine", "/routines/new");
    pages.put("a routine of one's own", "/routines/new?from=sciatica");
    pages.put("a point added to a new routine", "/routines/new?point=SP6");
    pages.put("a routine", "/routines/sciatica");
    pages.put("journal", "/journal");
    pages.put("settings", "/settings");
    pages.put("voice and breath", "/settings/voice");
    pages.put("measure me", "/measure");
    pages.put("the phone as a ruler", "/ruler");
    pages.put("paper tapes", "/tape");
    pages.put("learn", "/learn");
    pages.put("how to press", "/learn/pressing");
    pages.put("how to find a point", "/learn/finding");
    pages.put("what goes with it", "/learn/pairing");
    pages.put("the evidence", "/learn/evidence");
    pages.put("questions", "/learn/questions");
    pages.put("safety", "/safety");
    pages.put("about", "/about");
    return pages;
  }
}
