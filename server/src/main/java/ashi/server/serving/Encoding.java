package ashi.server.serving;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.QuotedQualityCSV;

/** How an answer is compressed on its way. */
public enum Encoding {
  BROTLI("br", ".br"),
  GZIP("gzip", ".gz"),
  PLAIN("identity", "");

  private final String token;
  private final String suffix;

  Encoding(String token, String suffix) {
    this.token = token;
    this.suffix = suffix;
  }

  /** Its name in Accept-Encoding and Content-Encoding. */
  String token() {
    return token;
  }

  /** What the name of a file compressed this way ends with. */
  public String suffix() {
    return suffix;
  }

  /** Whether a browser takes it, by its Accept-Encoding header (null when it sent none). */
  boolean accepted(String header) {
    if (this == PLAIN) {
      return true;
    }
    if (header == null) {
      return false;
    }
    QuotedQualityCSV wanted = new QuotedQualityCSV();
    wanted.addValue(header);
    return wanted.getValues().stream().anyMatch(token::equalsIgnoreCase);
  }

  /** Compressed once, at the usual effort. */
  public static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] gunzip(byte[] packed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
