package ashi.atlas;

import java.util.ArrayList;
import java.util.List;

/**
 * All names of all points in every script, ready to look up.
 *
 * @param index each name as it is compared and the codes of the points that go by it, as in
 *     "|shenshu=BL23|yinjiao=CV7 GV28|"
 * @param variants characters in pairs: one, then the one that is compared in its place
 */
public record Names(String index, String variants) {
  /**
   * Before the name of a bone of the spine, as in "^lumbar4"; its codes are its short name, L4, and
   * the points level with it.
   */
  public static final char VERTEBRA = '^';

  /** Before the letters of a code, or what a channel is called, which lead to the channels. */
  public static final char CHANNEL = '#';

  /** Before a name that is plain English words. */
  public static final char MEANING = '~';

  private static final char BETWEEN = '|';

  /** The codes of the points that go by this name; empty when none does. */
  public List<String> codes(String name) {
    List<String> codes = new ArrayList<>();
    int from = index.indexOf(BETWEEN + name + '=');
    if (from >= 0) {
      from += name.length() + 2;
      int end = index.indexOf(BETWEEN, from);
      for (int gap = index.indexOf(' ', from);
          gap >= 0 && gap < end;
          gap = index.indexOf(' ', from)) {
        codes.add(index.substring(from, gap));
        from = gap + 1;
      }
      codes.add(index.substring(from, end));
    }
    return codes;
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
