package ashi.words.building;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a translation names as the English does: codes of points, bones of the spine, numbers. */
public final class Named {
  private static final Pattern NAMED =
      Pattern.compile("\\b[A-Z]{2}(?:-[A-Z]+)?\\d+\\b|\\b[CTLS]\\d+\\b|\\d+");

  /** Between the digits of a large number, or a whole and its tenths. */
  private static final Pattern WITHIN_NUMBERS = Pattern.compile("(?<=\\d)[.,](?=\\d)");

  private Named() {}

  /** All of it that a text names, each as often as it does, sorted. */
  public static List<String> in(String text) {
    return NAMED
        .matcher(WITHIN_NUMBERS.matcher(text).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }
}
