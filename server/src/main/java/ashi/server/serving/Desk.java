package ashi.server.serving;

import ashi.care.Moment;
import ashi.care.journal.Journal;
import ashi.care.sound.ByteRange;
import ashi.care.sound.Track;
import ashi.pages.Ashi;
import ashi.pages.web.Request;
import ashi.pages.web.Response;
import ashi.pages.web.Sender;
import ashi.words.Language;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * Takes requests in and hands answers out. It keeps no journal: a person's stays on their phone.
 */
final class Desk {
  /** The longest form or backup that is read. */
  static final int LONGEST_BODY_BYTES = 1 << 20;

  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final Set<String> NEEDED_BY_A_FILE =
      Set.of("Content-Type", "X-Content-Type-Options");

  /** What the server says about itself, by address. */
  private static final Map<String, String> OWN_WORDS =
      Map.of("/health", "ok\n", "/robots.txt", Packed.text(Packed.ROBOTS));

  private static final int CHUNK = 1 << 16;

  private final Map<Language, Ashi> ashi;
  private final StaticFiles files;
  private final Shelf shelf;
  private final VoicePacks packs = new VoicePacks();

  /**
   * @param ashi the app in each language
   * @param shelf where it puts what it may send again
   */
  Desk(Map<Language, Ashi> ashi, StaticFiles files, Shelf shelf) {
    this.ashi = ashi;
    this.files = files;
    this.shelf = shelf;
  }

  /** Answers GET and HEAD. */
  void look(Context ctx) {
    String ownWords = OWN_WORDS.get(ctx.path());
    if (ownWords != null) {
      plain(ctx, 200, ownWords);
      return;
    }
    Optional<StaticFiles.Found> file = files.find(ctx.path(), ctx.header("Accept-Encoding"));
    if (file.isPresent()) {
      send(ctx, file.get());
      return;
    }
    Moment now = now();
    if (ctx.path().endsWith(Response.SOUND)) {
      send(ctx, answer(ctx, Request.Method.GET, "", now));
      return;
    }
    send(
        ctx,
        shelf.page(
            Shelf.address(asked(ctx).getHttpURI()),
            now.day(),
            () -> KeptPage.shared(answer(ctx, Request.Method.GET, "", now))));
  }

  /** Answers POST. */
  void tell(Context ctx) {
    byte[] body = body(ctx);
    if (body.length > LONGEST_BODY_BYTES) {
      // The rest is left unread: nobody may send another request behind it.
      ctx.header("Connection", "close");
      throw refusal(ctx, 413, "server.too-much");
    }
    String form = new String(body, StandardCharsets.UTF_8);
    send(ctx, KeptPage.once(answer(ctx, Request.Method.POST, form, now())));
  }

  private byte[] body(Context ctx) {
    try {
      return ctx.req().getInputStream().readNBytes(LONGEST_BODY_BYTES + 1);
    } catch (IOException brokenOff) {
      throw refusal(ctx, 400, "server.broken-off");
    }
  }

  private HttpResponseException refusal(Context ctx, int status, String key) {
    return new HttpResponseException(status, sentence(ctx, key));
  }

  /** A sentence of the language of an address, as an answer. */
  String sentence(Context ctx, String key) {
    return say(ctx.path(), key) + "\n";
  }

  /** The text of a key in the language of an address. */
  String say(String path, String key) {
    return Objects.requireNonNull(ashi.get(Language.of(path))).say(key);
  }

  /** Answers with one sentence. */
  static void plain(Context ctx, int status, String sentence) {
    send(ctx, KeptPage.once(Response.plain(status, sentence)));
  }

  static Moment now() {
    return new Moment(System.currentTimeMillis(), 0);
  }

  private static String query(Context ctx) {
    return ctx.queryString() == null ? "" : ctx.queryString();
  }

  private Response answer(Context ctx, Request.Method method, String form, Moment now) {
    Request request;
    try {
      String range = Objects.requireNonNullElse(ctx.header("Range"), "");
      request = Request.read(method, sender(ctx), ctx.path(), query(ctx), form, now).part(range);
    } catch (IllegalArgumentException unreadable) {
      throw refusal(ctx, 400, "server.unreadable");
    }
    Ashi spoken = Objects.requireNonNull(ashi.get(Language.of(request.path())));
    return spoken.answer(request, Journal.NONE).response();
  }

  private static Sender sender(Context ctx) {
    return Sender.of(
        ctx.header("Sec-Fetch-Site"), ctx.header("Origin"), ctx.header("Referer"), ctx.host());
  }

  /** Sends sound piece by piece as it is made, or says why there is none. */
  private void send(Context ctx, Response response) {
    Track track = response.track();
    if (track == null) {
      send(ctx, KeptPage.once(response));
      return;
    }
    ctx.header("Cache-Control", "no-store");
    response.headers().forEach(ctx::header);
    ctx.status(response.status());
    if (ctx.method() == HandlerType.HEAD) {
      return;
    }
    Map<String, byte[]> read = packs.of(track);
    ByteRange part = response.part();
    try {
      OutputStream out = ctx.outputStream();
      for (int from = part.from(); from < part.to(); from += CHUNK) {
        ByteRange chunk = new ByteRange(from, Math.min(part.to(), from + CHUNK));
        out.write(track.bytes(chunk, read));
      }
    } catch (IOException gone) {
      // Players that have heard enough, or want another part, hang up.
      ctx.skipRemainingHandlers();
    }
  }

  private static void send(Context ctx, KeptPage page) {
    Reply reply = page.reply(asked(ctx));
    ctx.status(reply.status());
    reply.headers().forEach(header -> ctx.header(header.getName(), header.getValue()));
    ctx.res().setContentLength(reply.body().length);
    ctx.result(reply.body());
  }

  /** The request as it came in, before anything was made of it. */
  private static org.eclipse.jetty.server.Request asked(Context ctx) {
    return ServletContextRequest.getServletContextRequest(ctx.req());
  }

  private static void send(Context ctx, StaticFiles.Found file) {
    Map<String, String> headers = Response.text(file.type(), "").headers();
    if (file.lasting()) {
      // Neither a page nor a worker: what guards those would only weigh here.
      headers.keySet().retainAll(NEEDED_BY_A_FILE);
    }
    headers.forEach(ctx::header);
    ctx.header("Cache-Control", file.lasting() ? FOREVER : "no-cache");
    ctx.header("Vary", "Accept-Encoding");
    Tag tag = Tag.weak(file.tag());
    ctx.header("ETag", tag.value());
    if (tag.isKnown(ctx.header("If-None-Match"))) {
      ctx.status(304);
      return;
    }
    if (file.encoding() != Encoding.PLAIN) {
      ctx.header("Content-Encoding", file.encoding().token());
    }
    ctx.result(file.content());
  }
}
