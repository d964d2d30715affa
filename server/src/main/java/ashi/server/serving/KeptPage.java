package ashi.server.serving;

import ashi.pages.web.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * An answer, compressed once and ready to be sent many times.
 *
 * @param tag stands for what it says, however it is compressed
 */
record KeptPage(int status, Map<String, String> headers, String tag, byte[] gzip) {

  static KeptPage of(Response response) {
    Map<String, String> headers = response.headers();
    if (!response.location().isEmpty()) {
      headers.put("Location", response.location());
    }
    byte[] plain = response.body().getBytes(StandardCharsets.UTF_8);
    return new KeptPage(response.status(), headers, hash(plain), Encoding.gzip(plain));
  }

  boolean isHtml() {
    return headers.getOrDefault("Content-Type", "").startsWith("text/html");
  }

  private static String hash(byte[] plain) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
