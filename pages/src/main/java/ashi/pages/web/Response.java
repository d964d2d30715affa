package ashi.pages.web;

import ashi.care.sound.ByteRange;
import ashi.care.sound.Track;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a host sends back.
 *
 * @param status an HTTP status
 * @param type media type with charset; empty for a redirect
 * @param location where a redirect leads, a path of this app; else empty
 * @param filename the name to save it under; empty when it is shown
 * @param allow the methods that this address has, where another one was asked for; else empty
 * @param track what the body is a part of, instead of text
 * @param part of the track
 */
public record Response(
    int status,
    String type,
    String location,
    String body,
    String filename,
    String allow,
    @Nullable Track track,
    ByteRange part) {
  /** What the addresses of sound end with. */
  public static final String SOUND = ".mp3";

  private static final ByteRange NO_PART = new ByteRange(0, 0);

  private Response(
      int status, String type, String location, String body, String filename, String allow) {
    this(status, type, location, body, filename, allow, null, NO_PART);
  }

  /** Nothing but this app's own files runs, styles or is framed. */
  public static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /** What this app never asks a browser for, whatever a page may contain. */
  public static final String PERMISSIONS_POLICY =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

  /** A page. */
  public static Response html(int status, String body) {
    return new Response(status, "text/html;charset=utf-8", "", body, "", "");
  }

  /** A sentence. */
  public static Response plain(int status, String sentence) {
    return new Response(status, "text/plain;charset=utf-8", "", sentence, "", "");
  }

  /** A document of another kind. */
  public static Response text(String type, String body) {
    return text(200, type, body);
  }

  /** A document of another kind. */
  public static Response text(int status, String type, String body) {
    return new Response(status, type, "", body, "", "");
  }

  /** A document to be saved. */
  public static Response file(String type, String filename, String body) {
    return new Response(200, type, "", body, filename, "");
  }

  /**
   * Sound, or the part of it that a Range header asks for (RFC 9110, section 14).
   *
   * @param range empty when there is no such header
   */
  public static Response sound(Track track, String range) {
    ByteRange part = ByteRange.read(range, track.length());
    int status = part == null ? 200 : part.isOutside() ? 416 : 206;
    return new Response(
        status,
        "audio/mpeg",
        "",
        "",
        "",
        "",
        track,
        part == null ? new ByteRange(0, track.length()) : part.isOutside() ? NO_PART : part);
  }

  /** Leads to another page of this app, by GET. */
  public static Response see(String location) {
    return new Response(303, "", location, "", "", "");
  }

  /**
   * The same, leading to a page of a language.
   *
   * @param home what the addresses of the language begin with
   */
  public Response within(String home) {
    return location.isEmpty()
        ? this
        : new Response(status, type, home + location, body, filename, allow);
  }

  /** The same, with the methods that this address has. */
  Response allowing(String methods) {
    return new Response(status, type, location, body, filename, methods);
  }

  /** The headers that every host sends with it; a redirect's Location is left to the host. */
  public Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    if (!type.isEmpty()) {
      headers.put("Content-Type", type);
    }
    if (!filename.isEmpty()) {
      headers.put("Content-Disposition", "attachment; filename=\"" + filename + "\"");
    }
    if (!allow.isEmpty()) {
      headers.put("Allow", allow);
    }
    if (track != null) {
      headers.put("Accept-Ranges", "bytes");
      headers.put("Content-Length", Integer.toString(part.length()));
      if (status != 200) {
        String there = status == 416 ? "*" : part.from() + "-" + (part.to() - 1);
        headers.put("Content-Range", "bytes " + there + "/" + track.length());
      }
    }
    headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    headers.put("Permissions-Policy", PERMISSIONS_POLICY);
    // Other sites learn nothing; our own forms say that they are ours (see Sender).
    headers.put("Referrer-Policy", "same-origin");
    headers.put("X-Content-Type-Options", "nosniff");
    return headers;
  }
}
