package ashi.server.serving;

import org.jspecify.annotations.Nullable;

/**
 * What stands for a version of an answer, so that a browser that has it need not be sent it again.
 *
 * @param value of the ETag header
 */
record Tag(String value) {
  /** Weak, because the same tag stands for every compression of it. */
  static Tag weak(String version) {
    return new Tag("W/\"" + version + "\"");
  }

  /**
   * Whether the browser has it already.
   *
   * @param noneMatch the If-None-Match header; null when there was none
   */
  boolean isKnown(@Nullable String noneMatch) {
    return noneMatch != null && (noneMatch.equals("*") || noneMatch.contains(value));
  }
}
