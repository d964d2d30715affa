package ashi.phone.voice;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is said into pieces that a phone's voice gets through. */
final class Sentences {
  /** Under ten seconds at about 13 letters a second; some voices fall silent after fifteen. */
  static final int LONGEST = 120;

  private Sentences() {}

  /** One piece a sentence; a sentence that is too long is cut at a comma, else between words. */
  static List<String> of(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean last = i + 1 == text.length();
      if (last || (isEnd(text.charAt(i)) && text.charAt(i + 1) == ' ')) {
        cut(text.substring(from, i + 1).trim(), pieces);
        from = i + 1;
      }
    }
    return pieces;
  }

  private static boolean isEnd(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static void cut(String sentence, List<String> pieces) {
    String rest = sentence;
    while (rest.length() > LONGEST) {
      int comma = rest.lastIndexOf(", ", LONGEST - 1);
      int space = rest.lastIndexOf(' ', LONGEST);
      int end = comma > 0 ? comma + 1 : space > 0 ? space : LONGEST;
      pieces.add(rest.substring(0, end).trim());
      rest = rest.substring(end).trim();
    }
    if (!rest.isEmpty()) {
      pieces.add(rest);
    }
  }
}
