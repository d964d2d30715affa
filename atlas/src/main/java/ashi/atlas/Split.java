package ashi.atlas;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text at every such character. {@code String.split} would bring all of regular expressions
 * to the phone, 40 KB of them.
 */
public final class Split {
  private Split() {}

  /** The pieces; an empty last piece is left out. */
  public static List<String> at(char separator, String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, from)) {
      pieces.add(text.substring(from, end));
      from = end + 1;
    }
    if (from < text.length()) {
      pieces.add(text.substring(from));
    }
    return pieces;
  }
}
