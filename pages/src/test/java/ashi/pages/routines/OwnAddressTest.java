package ashi.pages.routines;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.care.Moment;
import ashi.care.Routine;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.journal.Entry;
import ashi.care.journal.Event;
import ashi.care.journal.Journal;
import ashi.care.text.EntryText;
import ashi.pages.Visitor;
import ashi.pages.web.Request;
import ashi.pages.web.Sender;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever id an own routine has, what leads to it leads nowhere else. */
class OwnAddressTest {
  private static final Moment BEFORE = new Moment(1_779_000_000_000L, 60);
  private static final Step SHOULDERS =
      new Step("GB21", Position.SITTING, Tool.HANDS, Side.BOTH, Technique.HOLD, 60, 1, 5, "");

  private static Event saved(String id) {
    return new Event.RoutineSaved(new Routine(id, "Mine " + id, List.of(SHOULDERS)));
  }

  private static Event drafted(String id) {
    return new Event.RoutineDrafted(new Routine(id, "Mine " + id, List.of(SHOULDERS)));
  }

  /** As a phone reads it after a backup was taken in. */
  private static Visitor restored(String id) throws Exception {
    List<Entry> entries = new ArrayList<>();
    for (Event event : List.of(saved(id), drafted(id + "-2"))) {
      entries.add(EntryText.read(EntryText.write(new Entry(BEFORE, event))));
    }
    return Visitor.with(new Journal(entries, true)).having(Visitor.NO_RED_FLAGS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../settings/delete?x=",
        "..",
        "../settings/delete",
        "%2e%2e/settings/delete?x=",
        "own-1/../../settings/delete?x=",
        "?x=",
        "#x",
        "relief&complaint=jaw"
      })
  void ofARestoredRoutine(String id) throws Exception {
    Visitor visitor = restored(id);

    for (Routine own : visitor.journal().ownRoutines()) {
      for (String page :
          List.of(
              "/routines",
              "/routines/add?point=BL23",
              RoutinePages.edit(own.id()),
              RoutinePages.run(own.id()))) {
        assertThat(visitor.get(page).status()).isEqualTo(200);
        assertStays(visitor.page(page), own.title());
      }
    }
    assertThat(visitor.journal().ownRoutines()).hasSize(1);
  }

  /** An id that came in by another way is written so that it stays one part of its address. */
  @ParameterizedTest
  @ValueSource(strings = {"../settings/delete?x=", "a/b", "?x=", "#x", "a&b=c"})
  void ofAnyRoutine(String id) {
    Visitor visitor = Visitor.remembered().having(saved(id)).having(drafted("own/" + id));

    for (String page : List.of("/routines", "/routines/add?point=BL23")) {
      assertStays(visitor.page(page), id);
    }
    assertThat(
            Request.read(Request.Method.GET, Sender.UNKNOWN, RoutinePages.edit(id), "", "", BEFORE)
                .path())
        .isEqualTo("/routines/" + id + "/edit");
  }

  private static void assertStays(Document page, String title) {
    page.setBaseUri("http://ashi.test/routines");
    Set<String> elsewhere = new TreeSet<>();
    int seen = 0;
    for (Element form : page.select("main form[action]")) {
      seen++;
      look(form.absUrl("action"), elsewhere);
    }
    for (Element button : page.select("main [formaction]")) {
      seen++;
      look(button.absUrl("formaction"), elsewhere);
    }
    for (Element link : page.select("main a.row[href], main .own-rows a[href]")) {
      look(link.absUrl("href"), elsewhere);
    }
    assertThat(seen).as(title).isPositive();
    assertThat(elsewhere).isEmpty();
  }

  /** As a browser reads an address: dots, also encoded ones, go up. */
  private static void look(String address, Set<String> elsewhere) {
    String dots = URI.create(address).getRawPath().replaceAll("(?i)%2e", ".");
    String path = URI.create("http://ashi.test" + dots).normalize().getPath();
    if (!path.matches("/routines(/.*)?|/check(/.*)?|/session")) {
      elsewhere.add(address);
    }
  }
}
