package ashi.voice.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What each clip is to say: a piece of a sentence, cut once more around each length, so that the
 * same clips come again with every person's own lengths.
 */
final class ClipWords {
  private static final String ABOUT = "about ";
  private static final String[] UNITS = {
    " millimetres", " millimetre", " centimetres", " centimetre", " inches", " inch"
  };

  private ClipWords() {}

  /** In small letters, without marks, e.g. "lie on your back". */
  static List<String> in(String say) {
    List<String> phrases = new ArrayList<>();
    for (String piece : say.split("[,.:;!?]( |$)")) {
      cut(phrases, piece.toLowerCase(Locale.ROOT).trim());
    }
    return phrases;
  }

  private static void cut(List<String> phrases, String clause) {
    int about = clause.startsWith(ABOUT) ? 0 : clause.indexOf(" " + ABOUT) + 1;
    int end = about == 0 && !clause.startsWith(ABOUT) ? -1 : lengthEnd(clause, about);
    if (end < 0) {
      add(phrases, clause);
      return;
    }
    add(phrases, clause.substring(0, about));
    add(phrases, clause.substring(about, end));
    cut(phrases, clause.substring(end).trim());
  }

  /** Where the length ends that starts with "about"; -1 when none does. */
  private static int lengthEnd(String clause, int about) {
    int end = -1;
    for (String unit : UNITS) {
      int at = clause.indexOf(unit, about);
      int after = at + unit.length();
      boolean whole = at >= 0 && (after == clause.length() || clause.charAt(after) == ' ');
      if (whole && (end < 0 || after < end)) {
        end = after;
      }
    }
    return end;
  }

  private static void add(List<String> phrases, String words) {
    if (!words.isBlank()) {
      phrases.add(words.trim());
    }
  }
}
