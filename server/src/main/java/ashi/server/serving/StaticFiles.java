package ashi.server.serving;

import ashi.pages.web.Assets;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files that the build collected, hashed and compressed. Those with a hash in their name never
 * change; the others, such as the worker, are asked for anew each time.
 */
final class StaticFiles {
  /** What the list of assets does not have. */
  static final Set<String> UNLISTED = Set.of("/worker.js", "/assets.txt");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("webp", "image/webp"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"));

  private final Assets assets;
  private final Set<String> addresses;

  StaticFiles(Assets assets) {
    this.assets = assets;
    addresses = new HashSet<>(assets.hrefs().values());
    addresses.addAll(UNLISTED);
  }

  /**
   * One file on its way to a browser.
   *
   * @param lasting whether it never changes
   * @param content already in this encoding
   */
  record Found(String type, String tag, boolean lasting, Encoding encoding, byte[] content) {}

  /**
   * The file at an address, in the smallest form that the browser takes.
   *
   * @param accepted the Accept-Encoding header; null when there was none
   */
  Optional<Found> find(String path, String accepted) {
    boolean hashed = path.startsWith("/assets/");
    if (!addresses.contains(path)) {
      return Optional.empty();
    }
    String type =
        TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    Encoding encoding = smallest(path, accepted);
    return Optional.of(
        new Found(
            type,
            hashed ? path : assets.version(),
            hashed,
            encoding,
            Packed.bytes(Packed.WEB + path + encoding.suffix())));
  }

  /**
   * The text of a figure of the body.
   *
   * @param id as the list of figures has it
   */
  String figure(String id) {
    return new String(
        Packed.bytes(Packed.WEB + assets.href("figures/" + id + ".svg")), StandardCharsets.UTF_8);
  }

  private static Encoding smallest(String path, String accepted) {
    for (Encoding encoding : Encoding.values()) {
      if (encoding.accepted(accepted) && Packed.has(Packed.WEB + path + encoding.suffix())) {
        return encoding;
      }
    }
    return Encoding.PLAIN;
  }
}
