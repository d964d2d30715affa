package ashi.server.serving;

import ashi.pages.Ashi;
import ashi.pages.web.Methods;
import ashi.words.Language;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP side of the server: its limits, and what it says when it cannot answer. */
public final class Host {
  private static final int MOST_THREADS = 24;
  private static final int FEWEST_THREADS = 4;
  private static final int IDLE_MILLIS = 20_000;
  private static final int SLOWEST_BYTES_PER_SECOND = 64;
  private static final int LONGEST_HEADER_BYTES = 8192;
  private static final int STOP_MILLIS = 5_000;
  private static final Logger LOG = LoggerFactory.getLogger(Host.class);

  private Host() {}

  /** A server of this app in its languages, not yet started. */
  public static Javalin create(Map<Language, Ashi> ashi, StaticFiles files) {
    Shelf shelf = new Shelf();
    Desk desk = new Desk(ashi, files, shelf);
    return Javalin.create(
        config -> {
          config.startup.showJavalinBanner = false;
          config.startup.showOldJavalinVersionWarning = false;
          config.startup.startupWatcherEnabled = false;
          config.http.compressionStrategy = CompressionStrategy.NONE;
          limit(config, desk);
          config.jetty.modifyServer(server -> server.setHandler(new FrontDesk(shelf)));
          config.routes.get("/*", desk::look);
          config.routes.head("/*", desk::look);
          config.routes.post("/*", desk::tell);
          config.routes.exception(HttpResponseException.class, Host::refuse);
          config.routes.exception(Exception.class, (failure, ctx) -> apologise(desk, failure, ctx));
        });
  }

  private static void limit(JavalinConfig config, Desk desk) {
    config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS, IDLE_MILLIS);
    config.jetty.modifyServletContextHandler(
        handler ->
            handler.addFilter(
                (asked, answer, chain) -> filter(desk, asked, answer, chain),
                "/*",
                EnumSet.of(DispatcherType.REQUEST)));
    config.jetty.modifyServer(
        server -> {
          server.setStopTimeout(STOP_MILLIS);
          server.setErrorHandler(
              (request, response, callback) -> refuseUnparsed(desk, response, callback));
        });
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setIdleTimeout(IDLE_MILLIS);
          http.setMinRequestDataRate(SLOWEST_BYTES_PER_SECOND);
          http.setRequestHeaderSize(LONGEST_HEADER_BYTES);
          http.setSendServerVersion(false);
          http.setSendDateHeader(true);
        });
  }

  /** Refuses methods that nothing here has, before anything has to make sense of them. */
  private static void filter(
      Desk desk, ServletRequest asked, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) asked;
    Optional<ashi.pages.web.Response> refusal =
        Methods.refusal(request.getMethod(), key -> desk.say(request.getRequestURI(), key));
    if (refusal.isEmpty()) {
      chain.doFilter(asked, answer);
      return;
    }
    HttpServletResponse refused = (HttpServletResponse) answer;
    refused.setStatus(refusal.get().status());
    refusal.get().headers().forEach(refused::setHeader);
    refused.setHeader("Cache-Control", "no-store");
    refused.getOutputStream().write(refusal.get().body().getBytes(StandardCharsets.UTF_8));
  }

  private static void refuse(HttpResponseException refusal, Context ctx) {
    Desk.plain(ctx, refusal.getStatus(), Objects.requireNonNull(refusal.getMessage()));
  }

  /** Answers what is so odd that it never became a request, so in every language. */
  private static boolean refuseUnparsed(Desk desk, Response response, Callback callback) {
    response.getHeaders().put("Content-Type", "text/plain; charset=utf-8");
    String sentences =
        Stream.of(Language.values())
            .map(language -> desk.say(language.home() + "/", "server.unreadable") + "\n")
            .collect(Collectors.joining());
    Content.Sink.write(response, true, sentences, callback);
    return true;
  }

  private static void apologise(Desk desk, Exception failure, Context ctx) {
    LOG.error("Failed to answer {}", ctx.path(), failure);
    Desk.plain(ctx, 500, desk.sentence(ctx, "server.sorry"));
  }
}
