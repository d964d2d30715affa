package ashi.phone.worker;

import ashi.pages.Ashi;
import ashi.pages.web.Response;
import ashi.phone.web.WebAddress;
import ashi.phone.web.WebRequest;
import ashi.phone.web.WebResponse;
import java.util.Set;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.MessageEvent;

/**
 * The app's host on the phone: a service worker that keeps a complete copy of every file and
 * answers every page itself, online or not.
 *
 * <p>A new version waits until a page says {@link #TAKE_OVER}, which pages do while no session is
 * running.
 */
public final class Worker {

  private static final Set<String> SERVERS_OWN =
      Set.of("/health", "/robots.txt", "/assets.txt", "/worker.js");

  /** A file that other programs know by name. */
  private static final String SCHEMA = "/atlas.schema.json";

  /** For other programs; the server alone answers it. */
  private static final String DATA = ".json";

  /** What a page says to a waiting version. */
  public static final String TAKE_OVER = "take over";

  private final OfflineCopy copy = new OfflineCopy();
  private final PhoneHost host = new PhoneHost(copy);

  private Worker() {}

  public static void main(String[] args) {
    Worker worker = new Worker();
    WorkerScope scope = WorkerScope.current();
    EventListener<LongEvent> install = event -> event.waitUntil(worker.copy.fill());
    EventListener<LongEvent> activate =
        event -> {
          event.waitUntil(worker.copy.dropOld());
          // Not waited for: a page that is just being opened waits for this event to be over.
          WorkerScope.claimPages();
        };
    EventListener<FetchEvent> fetch = worker::hear;
    EventListener<MessageEvent> message = Worker::hear;
    scope.addEventListener("install", install);
    scope.addEventListener("activate", activate);
    scope.addEventListener("fetch", fetch);
    scope.addEventListener("message", message);
  }

  private static void hear(MessageEvent event) {
    if (JSString.isInstance(event.getData())
        && event.getData().<JSString>cast().stringValue().equals(TAKE_OVER)) {
      WorkerScope.takeOver();
    }
  }

  private void hear(FetchEvent event) {
    WebRequest request = event.getRequest();
    WebAddress address = WebAddress.of(request.getUrl());
    if (!address.getOrigin().equals(WorkerScope.origin())) {
      return;
    }
    String path = address.getPathname();
    if (path.startsWith(VoiceStore.ADDRESS)) {
      event.respondWith(VoiceStore.pack(path));
    } else if (path.startsWith("/assets/") || path.equals(SCHEMA)) {
      answer(event, file(request, path));
    } else if (path.endsWith(DATA)) {
      event.respondWith(
          WorkerScope.fetch(request)
              .flatThen(JSPromise::resolve, offline -> host.said(request, Worker::needsServer)));
    } else if (isOwn(path)) {
      answer(event, host.answer(request));
    }
  }

  private static Response needsServer(Ashi ashi) {
    String data = "{\"error\":\"" + ashi.say("server.data") + "\"}\n";
    return Response.text(503, "application/json", data);
  }

  private void answer(FetchEvent event, JSPromise<WebResponse> answer) {
    event.respondWith(answer);
    event.waitUntil(answer.flatThen(done -> settled(), failed -> settled()));
  }

  private JSPromise<JSObject> settled() {
    return copy.settled().flatThen(filled -> host.settled());
  }

  private JSPromise<WebResponse> file(WebRequest request, String path) {
    return copy.find(path)
        .flatThen(
            found -> {
              if (JSObjects.isUndefined(found)) {
                copy.refill();
                return WorkerScope.fetch(request);
              }
              return JSPromise.resolve(found);
            });
  }

  /** Whether the app answers it; the rest, pictures for other programs too, is the server's own. */
  private static boolean isOwn(String path) {
    return !SERVERS_OWN.contains(path) && !path.endsWith(".svg");
  }
}
