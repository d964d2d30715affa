package ashi.atlas;

import java.util.ArrayList;
import java.util.List;

/**
 * All names of all points in every script, ready to look up.
 *
 * @param index each name as it is compared and the codes of the points that go by it, as in
 *     "|shenshu=BL23|yinjiao=CV7 GV28|", in the order of the names
 * @param variants characters in pairs: one, then the one that is compared in its place
 */
public record Names(String index, String variants) {
  /**
   * Before the name of a bone of the spine, as in "^lumbar4" or "^4lumbar"; its codes are its short
   * name, L4, and the points level with it.
   */
  public static final char VERTEBRA = '^';

  /** Before the letters of a code, or what a channel is called, which lead to the channels. */
  public static final char CHANNEL = '#';

  /** Before a name that is plain words of the language. */
  public static final char MEANING = '~';

  private static final char BETWEEN = '|';

  /** The codes of the points that go by this name; empty when none does. */
  public List<String> codes(String name) {
    List<String> codes = new ArrayList<>();
    int low = 0;
    int high = index.length() - 1;
    while (low < high) {
      int at = index.lastIndexOf(BETWEEN, (low + high) / 2) + 1;
      int end = index.indexOf('=', at);
      int next = index.indexOf(BETWEEN, end);
      int order = index.substring(at, end).compareTo(name);
      if (order == 0) {
        add(codes, end + 1, next);
        return codes;
      }
      low = order < 0 ? next : low;
      high = order < 0 ? high : at - 1;
    }
    return codes;
  }

  private void add(List<String> codes, int from, int end) {
    int at = from;
    for (int gap = index.indexOf(' ', at); gap >= 0 && gap < end; gap = index.indexOf(' ', at)) {
      codes.add(index.substring(at, gap));
      at = gap + 1;
    }
    codes.add(index.substring(at, end));
  }

  /** The words with each character as it is compared. */
  public String compared(String words) {
    StringBuilder compared = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      int pair = variants.indexOf(words.charAt(i));
      compared.append(pair >= 0 && pair % 2 == 0 ? variants.charAt(pair + 1) : words.charAt(i));
    }
    return compared.toString();
  }
}
