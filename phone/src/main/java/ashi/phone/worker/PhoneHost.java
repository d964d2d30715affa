package ashi.phone.worker;

import ashi.atlas.AtlasText;
import ashi.body.Places;
import ashi.body.person.Population;
import ashi.care.Event;
import ashi.care.Journal;
import ashi.pages.Answer;
import ashi.pages.Ashi;
import ashi.pages.Assets;
import ashi.pages.Request;
import ashi.pages.Response;
import ashi.phone.web.WebHeaders;
import ashi.phone.web.WebRequest;
import ashi.phone.web.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** Answers pages from the offline copy with this person's journal, one after the other. */
final class PhoneHost {
  private static final Response UNREADABLE =
      new Response(400, "text/plain; charset=utf-8", "", "I cannot read this address or form.", "");

  private final OfflineCopy copy;
  private final JournalStore store = new JournalStore();
  private final Map<String, String> texts = new HashMap<>();
  private JSPromise<Ashi> ashi;
  private JSPromise<WebResponse> last = JSPromise.resolve(null);

  PhoneHost(OfflineCopy copy) {
    this.copy = copy;
  }

  /** Answers here or, when the copy was taken away by the browser, from the server. */
  JSPromise<WebResponse> answer(WebRequest request) {
    JSPromise<Request> reading = PhoneRequest.read(request);
    last =
        last.flatThen(before -> ashi())
            .flatThen(
                ashi ->
                    reading.flatThen(
                        asked ->
                            texts(ashi, asked)
                                .flatThen(
                                    read -> answer(ashi, asked),
                                    gone -> WorkerScope.fetch(request)),
                        unreadable -> JSPromise.resolve(response(UNREADABLE))),
                gone -> {
                  ashi = null;
                  return WorkerScope.fetch(request);
                });
    JSPromise<WebResponse> answered = last;
    last = answered.catchError(failed -> null);
    return answered;
  }

  /** Reads what only this answer is made from, unless it was read before. */
  private JSPromise<?> texts(Ashi ashi, Request request) {
    String address = ashi.madeFrom(request.path()).orElse("");
    return address.isEmpty() || texts.containsKey(address)
        ? JSPromise.resolve(null)
        : copy.text(address).then(text -> texts.put(address, text.stringValue()));
  }

  private JSPromise<WebResponse> answer(Ashi ashi, Request request) {
    return store.read().flatThen(journal -> answer(ashi, request, journal));
  }

  private JSPromise<WebResponse> answer(Ashi ashi, Request request, Journal journal) {
    Answer answer = ashi.answer(request, journal);
    List<Event> events = answer.events();
    if (events.isEmpty() || !journal.kept()) {
      return JSPromise.resolve(response(answer.response()));
    }
    return store
        .add(journal, request.now(), events)
        .then(after -> response(answer.response()), refused -> response(NotKept.page()));
  }

  private JSPromise<Ashi> ashi() {
    if (ashi == null) {
      ashi = copy.assets().flatThen(this::load);
    }
    return ashi;
  }

  private JSPromise<Ashi> load(Assets assets) {
    JSArray<JSPromise<JSString>> files = new JSArray<>();
    files.push(copy.text(assets.href("atlas.txt")));
    files.push(copy.text(assets.href("places.txt")));
    files.push(copy.text(assets.href("population.txt")));
    return JSPromise.all(files)
        .then(
            read ->
                new Ashi(
                    AtlasText.read(read.get(0).stringValue()),
                    Places.read(read.get(1).stringValue()),
                    Population.read(read.get(2).stringValue()),
                    assets,
                    texts::get));
  }

  static WebResponse response(Response response) {
    WebHeaders headers = new WebHeaders();
    for (Map.Entry<String, String> header : response.headers().entrySet()) {
      headers.append(header.getKey(), header.getValue());
    }
    if (!response.location().isEmpty()) {
      headers.append("Location", WorkerScope.origin() + response.location());
    }
    headers.append("Cache-Control", "no-store");
    return WebResponse.of(response.body(), response.status(), headers);
  }
}
