package ashi.atlas.building;

/**
 * Korean in Latin letters, as it is spoken: the Revised Romanization of Korean (National Institute
 * of the Korean Language, 2000).
 */
final class Romaja {
  private static final int FIRST = 0xac00;
  private static final int LAST = 0xd7a3;
  private static final int VOWELS = 21;
  private static final int ENDINGS = 28;

  private static final String[] BEGINNING = {
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
    "h"
  };
  private static final String[] VOWEL = {
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i"
  };
  private static final String[] ENDING = {
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t", "t", "ng", "t", "t", "k", "t", "p", "t"
  };

  private Romaja() {}

  /**
   * @param hangul whole syllables
   * @throws IllegalArgumentException naming a letter that is no Korean syllable
   */
  static String of(String hangul) {
    StringBuilder latin = new StringBuilder();
    String ending = "";
    for (int i = 0; i < hangul.length(); i++) {
      int syllable = hangul.charAt(i) - FIRST;
      if (syllable < 0 || syllable > LAST - FIRST) {
        throw new IllegalArgumentException(hangul.charAt(i) + " is no Korean syllable.");
      }
      latin.append(joined(ending, BEGINNING[syllable / (VOWELS * ENDINGS)]));
      latin.append(VOWEL[syllable / ENDINGS % VOWELS]);
      ending = ENDING[syllable % ENDINGS];
    }
    latin.append(ending);
    return Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
  }

  /** What an ending and the beginning that follows it sound like together. */
  private static String joined(String ending, String beginning) {
    boolean stopped = ending.equals("k") || ending.equals("t") || ending.equals("p");
    return switch (beginning) {
      case "" ->
          switch (ending) {
            case "k" -> "g";
            case "t" -> "d";
            case "p" -> "b";
            case "l" -> "r";
            default -> ending;
          };
      case "n", "m" ->
          stopped
              ? nasal(ending) + beginning
              : ending.equals("l") && beginning.equals("n") ? "ll" : ending + beginning;
      case "r" ->
          switch (ending) {
            case "" -> "r";
            case "n", "l" -> "ll";
            default -> (stopped ? nasal(ending) : ending) + "n";
          };
      default -> ending + beginning;
    };
  }

  private static String nasal(String stopped) {
    return switch (stopped) {
      case "k" -> "ng";
      case "t" -> "n";
      default -> "m";
    };
  }
}
