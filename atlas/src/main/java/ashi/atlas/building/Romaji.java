package ashi.atlas.building;

import java.util.Map;

/** Japanese in Latin letters, after Hepburn; long vowels keep their u. */
final class Romaji {
  private static final String KANA =
      "あいうえおかきくけこがぎぐげごさしすせそざじずぜぞたちつてとだぢづでどなにぬねのはひふへほばびぶべぼぱぴぷぺぽ" + "まみむめもやゆよらりるれろわをん";
  private static final String[] LATIN =
      ("a i u e o ka ki ku ke ko ga gi gu ge go sa shi su se so za ji zu ze zo ta chi tsu te to da"
              + " ji zu de do na ni nu ne no ha hi fu he ho ba bi bu be bo pa pi pu pe po ma mi mu"
              + " me mo ya yu yo ra ri ru re ro wa o n")
          .split(" ");
  private static final Map<Character, String> SMALL = Map.of('ゃ', "a", 'ゅ', "u", 'ょ', "o");
  private static final char DOUBLING = 'っ';

  private Romaji() {}

  /**
   * @throws IllegalArgumentException naming a letter that is no hiragana
   */
  static String of(String kana) {
    StringBuilder latin = new StringBuilder();
    boolean doubled = false;
    for (int i = 0; i < kana.length(); i++) {
      char letter = kana.charAt(i);
      String vowel = SMALL.get(letter);
      if (letter == DOUBLING) {
        doubled = true;
      } else if (vowel != null && latin.length() > 1) {
        glide(latin, vowel);
      } else {
        String sound = sound(letter);
        boolean parted =
            i > 0 && kana.charAt(i - 1) == 'ん' && "aiueoy".indexOf(sound.charAt(0)) >= 0;
        latin.append(parted ? "'" : "");
        latin.append(doubled ? sound.startsWith("ch") ? "t" : sound.substring(0, 1) : "");
        latin.append(sound);
        doubled = false;
      }
    }
    return Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
  }

  private static String sound(char letter) {
    int at = KANA.indexOf(letter);
    if (at < 0) {
      throw new IllegalArgumentException(letter + " is no hiragana.");
    }
    return LATIN[at];
  }

  /** Turns "ki" and a small ya into "kya", and "shi" into "sha". */
  private static void glide(StringBuilder latin, String vowel) {
    latin.setLength(latin.length() - 1);
    char last = latin.charAt(latin.length() - 1);
    boolean soft = last == 'j' || (last == 'h' && latin.length() > 1 && isSoft(latin));
    latin.append(soft ? "" : "y");
    latin.append(vowel);
  }

  private static boolean isSoft(StringBuilder latin) {
    char before = latin.charAt(latin.length() - 2);
    return before == 's' || before == 'c';
  }
}
