package ashi.pages.odd;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.journal.Entry;
import ashi.care.journal.Event;
import ashi.care.journal.Journal;
import ashi.care.text.Backup;
import ashi.care.text.EntryText;
import ashi.care.text.UnreadableEntry;
import ashi.pages.Visitor;
import ashi.pages.web.Answer;
import ashi.pages.web.Request;
import ashi.pages.web.Request.Method;
import ashi.pages.web.Response;
import ashi.pages.web.Sender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whatever is asked, and whatever is remembered, it is answered, and nothing of it is run. */
@Domain(OddRequests.class)
@Domain(OddJournals.class)
@Domain(DomainContext.Global.class)
class AnyRequestProperties {
  private static final int MOST_REDIRECTS = 3;

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void isAnswered(@ForAll Asked asked, @ForAll Journal journal) throws UnreadableEntry {
    Visitor visitor = Visitor.with(journal);
    Request request = request(visitor, asked);

    Answer answer = visitor.ask(request);

    Looked.at(answer.response());
    assertThat(Looked.isWhole(answer.response().body()))
        .as("no character is cut in two")
        .isIn(true, Looked.isWhole(asked.toString() + journal));
    boolean may = asked.method() == Method.POST && asked.sender() == Sender.OWN_PAGE;
    assertThat(may || answer.events().isEmpty()).as("only own forms are remembered").isTrue();
    for (Event event : answer.events()) {
      comesBack(visitor, event);
    }
    follow(visitor, answer.response());
  }

  /** All that is remembered can be looked at, and taken along. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void isRemembered(@ForAll Journal journal) {
    Visitor visitor = Visitor.with(journal);
    for (String address :
        List.of("/", "/journal", "/settings", "/routines", "/measure", "/session/ended")) {
      Looked.at(visitor.get(address));
    }
    Answer restored =
        Visitor.remembered()
            .ask(
                request(
                    visitor,
                    new Asked(
                        Method.POST,
                        Sender.OWN_PAGE,
                        "/settings/restore",
                        List.of(new Asked.Field("backup", Backup.write(journal, "0.3.0"))))));
    assertThat(restored.response().status()).isEqualTo(journal.entries().isEmpty() ? 422 : 303);
  }

  /** What is stored can be read for ever: by the phone, and from a backup. */
  private static void comesBack(Visitor visitor, Event event) throws UnreadableEntry {
    if (event instanceof Event.Forgotten
        || event instanceof Event.MeasuresForgotten
        || event instanceof Event.Restored
        || event instanceof Event.Merged) {
      return;
    }
    Entry entry = new Entry(visitor.moment(), event);
    assertThat(EntryText.read(EntryText.write(entry))).isEqualTo(entry);
  }

  private static void follow(Visitor visitor, Response response) {
    Response last = response;
    for (int i = 0; i < MOST_REDIRECTS && last.status() == 303; i++) {
      last = visitor.get(last.location());
      Looked.at(last);
    }
    assertThat(last.status()).as("leads somewhere: " + response.location()).isNotEqualTo(303);
  }

  private static Request request(Visitor visitor, Asked asked) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (Asked.Field field : asked.fields()) {
      fields.computeIfAbsent(field.name(), any -> new ArrayList<>()).add(field.value());
    }
    return new Request(asked.method(), asked.sender(), asked.path(), fields, visitor.moment());
  }
}
