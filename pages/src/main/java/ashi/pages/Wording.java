package ashi.pages;

import java.util.List;

/** Puts words and numbers together the way people say them. */
public final class Wording {
  private Wording() {}

  /** E.g. "1 point" or "3 points". */
  public static String count(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** A length of time in minutes and seconds, e.g. "9:05". */
  public static String clock(int millis) {
    int seconds = (millis + 500) / 1000;
    return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
  }

  /** E.g. "90 seconds" or "3 minutes". */
  public static String seconds(int seconds) {
    return seconds >= 120 && seconds % 60 == 0
        ? count(seconds / 60, "minute")
        : count(seconds, "second");
  }

  /** E.g. "back, hip and calf". */
  public static String list(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1))
        + " and "
        + words.get(words.size() - 1);
  }
}
