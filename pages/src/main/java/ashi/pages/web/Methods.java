package ashi.pages.web;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The methods of HTTP: which of them this app has. */
public final class Methods {
  private static final Set<String> OWN = Set.of("GET", "HEAD", "POST");
  private static final Set<String> OF_OTHERS =
      Set.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT");

  private Methods() {}

  /**
   * What is said to a method that no address here has; nothing to GET, POST and HEAD, which is GET
   * without its body.
   *
   * @param method as it was sent: HTTP tells "get" from "GET"
   * @param words of the language of the address
   */
  public static Optional<Response> refusal(String method, UnaryOperator<String> words) {
    if (isOwn(method)) {
      return Optional.empty();
    }
    String sentence = words.apply("server.method") + "\n";
    return Optional.of(
        OF_OTHERS.contains(method)
            ? Response.plain(405, sentence).allowing("GET, HEAD, POST")
            : Response.plain(501, sentence));
  }

  /** Whether some address here has this method. */
  public static boolean isOwn(String method) {
    return OWN.contains(method);
  }
}
