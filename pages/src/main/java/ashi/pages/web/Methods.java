package ashi.pages.web;

import java.util.Optional;
import java.util.Set;

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
   */
  public static Optional<Response> refusal(String method) {
    if (OWN.contains(method)) {
      return Optional.empty();
    }
    String sentence = "Here you can only look (GET) or send a form (POST).\n";
    return Optional.of(
        OF_OTHERS.contains(method)
            ? Response.plain(405, sentence).allowing("GET, HEAD, POST")
            : Response.plain(501, sentence));
  }
}
