package ashi.pages;

/**
 * What a host sends back.
 *
 * @param status an HTTP status
 * @param type media type with charset; empty for a redirect
 * @param location where a redirect leads; else empty
 */
public record Response(int status, String type, String location, String body) {

  /** A page. */
  public static Response html(int status, String body) {
    return new Response(status, "text/html; charset=utf-8", "", body);
  }

  /** A document of another kind. */
  public static Response text(String type, String body) {
    return new Response(200, type, "", body);
  }

  /** Leads to another page of this app, by GET. */
  public static Response see(String location) {
    return new Response(303, "", location, "");
  }
}
