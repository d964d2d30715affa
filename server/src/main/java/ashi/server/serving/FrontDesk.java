package ashi.server.serving;

import java.nio.ByteBuffer;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Sends the pages that are on the shelf; everything else it passes on to the {@link Desk}. */
final class FrontDesk extends Handler.Wrapper {
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final Shelf shelf;

  FrontDesk(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    KeptPage page = known(request);
    if (page == null) {
      return super.handle(plain(request), response, callback);
    }
    Reply reply = page.reply(request);
    response.setStatus(reply.status());
    reply.headers().forEach(response.getHeaders()::add);
    response.write(true, ByteBuffer.wrap(reply.body()), callback);
    return true;
  }

  /** Asked for no WebSocket, which Javalin would open a session for, with a cookie. */
  private static Request plain(Request request) {
    if (!request.getHeaders().contains(HttpHeader.SEC_WEBSOCKET_VERSION)) {
      return request;
    }
    HttpFields headers =
        HttpFields.build(request.getHeaders())
            .remove(HttpHeader.SEC_WEBSOCKET_VERSION)
            .asImmutable();
    return new Request.Wrapper(request) {
      @Override
      public HttpFields getHeaders() {
        return headers;
      }
    };
  }

  private @Nullable KeptPage known(Request request) {
    return METHODS.contains(request.getMethod())
        ? shelf.known(Shelf.address(request.getHttpURI()), Desk.now().day())
        : null;
  }
}
