package ashi.phone.worker;

import ashi.atlas.AtlasText;
import ashi.body.Places;
import ashi.body.person.Population;
import ashi.care.journal.Journal;
import ashi.care.sound.Track;
import ashi.pages.Ashi;
import ashi.pages.web.Answer;
import ashi.pages.web.Assets;
import ashi.pages.web.Methods;
import ashi.pages.web.Request;
import ashi.pages.web.Response;
import ashi.pages.web.Sender;
import ashi.phone.web.WebAddress;
import ashi.phone.web.WebHeaders;
import ashi.phone.web.WebRequest;
import ashi.phone.web.WebResponse;
import ashi.words.Language;
import ashi.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.Int8Array;

/** Answers pages from the offline copy with this person's journal, one after the other. */
final class PhoneHost {
  /** In every language: it is said when the words of this version are gone. */
  private static final Response NOT_OURS =
      Response.plain(403, "Nothing was changed.\nNichts wurde geändert.\n");

  private final OfflineCopy copy;
  private final VoiceStore voice = new VoiceStore();
  private final JournalStore store = new JournalStore();
  private final Map<String, String> texts = new HashMap<>();
  private @Nullable Language language;
  private @Nullable JSPromise<Ashi> ashi;
  private JSPromise<WebResponse> last = JSPromise.resolve(null);

  PhoneHost(OfflineCopy copy) {
    this.copy = copy;
  }

  /**
   * Answers here or, where neither the copy nor the server has what this version is made of, from
   * whatever the server has now.
   */
  JSPromise<WebResponse> answer(WebRequest request) {
    if (!Methods.isOwn(request.getMethod())) {
      return said(request, ashi -> Methods.refusal(request.getMethod(), ashi::say).orElseThrow());
    }
    WebRequest unread = request.copied();
    JSPromise<Request> reading = PhoneRequest.read(request);
    String path = WebAddress.of(request.getUrl()).getPathname();
    // Sound may have to be fetched, and leaves nothing to remember: nobody waits for it.
    JSPromise<?> before = path.endsWith(Response.SOUND) ? JSPromise.resolve(null) : last;
    JSPromise<WebResponse> answered =
        before.flatThen(
            done -> {
              JSPromise<Journal> journal = store.read();
              return reading.flatThen(
                  asked ->
                      ashi(Language.of(asked.path()))
                          .flatThen(
                              ashi ->
                                  texts(ashi, asked)
                                      .flatThen(
                                          read -> answer(ashi, asked, journal, true),
                                          gone -> passOn(unread)),
                              gone -> {
                                ashi = null;
                                return passOn(unread);
                              }),
                  unreadable ->
                      said(request, ashi -> Response.plain(400, ashi.say("server.unreadable"))));
            });
    if (before == last) {
      last = answered.catchError(failed -> null);
    }
    return request.getMethod().equals("HEAD") ? answered.then(WebResponse::bare) : answered;
  }

  /** Answers in the language of an address, where there is no page to answer with. */
  JSPromise<WebResponse> said(WebRequest request, Function<Ashi, Response> answer) {
    return ashi(Language.of(WebAddress.of(request.getUrl()).getPathname()))
        .then(ashi -> response(answer.apply(ashi)));
  }

  /** Kept once no clips are being fetched. */
  JSPromise<JSObject> settled() {
    return voice.settled();
  }

  /** To the server, which would take any form that this worker sends for one of its own pages. */
  private static JSPromise<WebResponse> passOn(WebRequest request) {
    boolean may =
        !request.getMethod().equals("POST") || PhoneRequest.sender(request) == Sender.OWN_PAGE;
    return may ? WorkerScope.fetch(request) : JSPromise.resolve(response(NOT_OURS));
  }

  /** Reads what only this answer is made from, unless it was read before. */
  private JSPromise<?> texts(Ashi ashi, Request request) {
    String address = ashi.madeFrom(request.path()).orElse("");
    return address.isEmpty() || texts.containsKey(address)
        ? JSPromise.resolve(null)
        : copy.text(address).then(text -> texts.put(address, text.stringValue()));
  }

  /**
   * Answers once what is to be remembered is written. Where that fails, the journal may have been
   * written or taken away meanwhile: it is read anew. Where it fails again, nothing can be kept.
   *
   * @param again whether to try again when it fails
   */
  private JSPromise<WebResponse> answer(
      Ashi ashi, Request request, JSPromise<Journal> reading, boolean again) {
    return reading.flatThen(
        journal -> {
          Answer answer = ashi.answer(request, journal);
          Track track = answer.response().track();
          if (track != null) {
            return sound(ashi, answer.response(), track);
          }
          if (answer.events().isEmpty() || !journal.kept()) {
            return JSPromise.resolve(response(answer.response()));
          }
          return store
              .add(journal, request.now(), answer.events())
              .flatThen(
                  added -> JSPromise.resolve(response(answer.response())),
                  refused ->
                      again
                          ? answer(ashi, request, store.read(), false)
                          : JSPromise.resolve(
                              response(ashi.answer(request, journal.unkept()).response())));
        });
  }

  /** Sound, once all is there that it is made of. */
  private JSPromise<WebResponse> sound(Ashi ashi, Response response, Track track) {
    List<String> packs = track.packs();
    JSArray<JSPromise<ArrayBuffer>> files = new JSArray<>();
    for (String pack : packs) {
      files.push(VoiceStore.bytes(VoiceStore.pack(pack)));
    }
    return JSPromise.all(files)
        .then(
            read -> {
              Map<String, byte[]> bytes = new HashMap<>();
              for (int i = 0; i < packs.size(); i++) {
                bytes.put(packs.get(i), new Int8Array(read.get(i)).toJavaArray());
              }
              return WebResponse.of(
                  Int8Array.fromJavaArray(track.bytes(response.part(), bytes)),
                  response.status(),
                  headers(response));
            },
            offline -> response(Response.plain(404, ashi.say("sound.missing"))));
  }

  /** The app in one language; that of another is let go. */
  private JSPromise<Ashi> ashi(Language asked) {
    if (ashi == null || asked != language) {
      language = asked;
      ashi = load(asked);
    }
    return ashi;
  }

  /** Asks for everything at once: a worker that has just woken waits for each answer. */
  private JSPromise<Ashi> load(Language language) {
    JSArray<JSPromise<JSString>> files = new JSArray<>();
    files.push(text(language.file("atlas")));
    files.push(text("places.txt"));
    files.push(text(language.file("told")));
    files.push(text("population.txt"));
    files.push(text(language.file("words")));
    files.push(copy.list());
    return JSPromise.all(files)
        .then(
            read -> {
              voice.fetch(read.get(5).stringValue(), language);
              return new Ashi(
                  Words.read(language, read.get(4).stringValue()),
                  AtlasText.read(read.get(0).stringValue()),
                  Places.read(read.get(1).stringValue(), read.get(2).stringValue()),
                  Population.read(read.get(3).stringValue()),
                  Assets.read(read.get(5).stringValue()),
                  texts::get);
            });
  }

  private JSPromise<JSString> text(String name) {
    return copy.text(WorkerScope.text(name));
  }

  static WebResponse response(Response response) {
    return WebResponse.of(JSString.valueOf(response.body()), response.status(), headers(response));
  }

  private static WebHeaders headers(Response response) {
    WebHeaders headers = new WebHeaders();
    for (Map.Entry<String, String> header : response.headers().entrySet()) {
      headers.append(header.getKey(), header.getValue());
    }
    if (!response.location().isEmpty()) {
      headers.append("Location", WorkerScope.origin() + response.location());
    }
    headers.append("Cache-Control", "no-store");
    return headers;
  }
}
