package ashi.atlas.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Brings the many ways to type a name to one. */
public final class Spelling {
  private static final String TONED = "āáǎàâäãăēéěèêëīíǐìîïĩōóǒòôöõơūúǔùûũưǖǘǚǜçñđý";
  private static final String PLAIN = "aaaaaaaaeeeeeeiiiiiiioooooooouuuuuuuuuuucndy";

  /** Vietnamese letters with two marks begin here; how many there are of each vowel. */
  private static final char VIETNAMESE = '\u1ea0';

  private static final String VOWELS = "aeiouy";
  private static final int[] MARKED = {24, 16, 4, 24, 14, 8};

  /** The two dots of a letter, typed behind it. */
  private static final char UMLAUT = '\u0308';

  /** "Acupoint", often written after a name of two characters or more. */
  private static final char POINT = '穴';

  private Spelling() {}

  /**
   * Letters, digits and characters only, in lower case and without tone marks: "Shèn-shū" and "SHEN
   * SHU" both become "shenshu". Only ü stays: in a code it is another letter than u.
   */
  public static String key(String typed) {
    String words = words(typed);
    StringBuilder key = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) != ' ') {
        key.append(words.charAt(i));
      }
    }
    int last = key.length() - 1;
    if (last > 1 && key.charAt(last) == POINT) {
      key.setLength(last);
    }
    return key.toString();
  }

  /** With "ae", "oe" and "ue" for the umlauts, as they are typed where keyboards have none. */
  public static String spelledOut(String text) {
    return text.replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("Ä", "Ae")
        .replace("Ö", "Oe")
        .replace("Ü", "Ue");
  }

  /** Like {@link #key}, but with single spaces between words. */
  public static String words(String typed) {
    String small = typed.toLowerCase(Locale.ROOT).replace("ß", "ss");
    StringBuilder words = new StringBuilder(small.length());
    for (int i = 0; i < small.length(); i++) {
      char letter = plain(narrow(small.charAt(i)));
      int last = words.length() - 1;
      if (isWord(letter)) {
        words.append(letter);
      } else if (letter == UMLAUT && last >= 0 && words.charAt(last) == 'u') {
        words.setCharAt(last, 'ü');
      } else if (!joins(letter) && last >= 0 && words.charAt(last) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().trim();
  }

  /**
   * Pinyin with numbers for the tones and v for ü, as in "zhong1lv3shu1", without both, and
   * Japanese with "oo" with the "ou" of the atlas.
   */
  static String respelt(String key) {
    StringBuilder plain = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char letter = key.charAt(i);
      if (letter < '1' || letter > '5') {
        plain.append(letter == 'v' ? 'u' : letter);
      }
    }
    return plain.toString().replace("oo", "ou");
  }

  /** The single words of what {@link #words} gives. */
  public static List<String> parts(String words) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int gap = words.indexOf(' '); gap >= 0; gap = words.indexOf(' ', from)) {
      parts.add(words.substring(from, gap));
      from = gap + 1;
    }
    parts.add(words.substring(from));
    return parts;
  }

  /** Whether it is a character, or a letter of Japanese or Korean. */
  public static boolean isChinese(char letter) {
    return letter >= '\u2e80' && letter < '\ud800' && (letter < '\u3000' || letter > '\u303f');
  }

  /**
   * Chinese keyboards may type wide Latin letters and digits; katakana read as hiragana, and ー as
   * the vowel it makes long.
   */
  private static char narrow(char letter) {
    if (letter >= '\u30a1' && letter <= '\u30f6') {
      return (char) (letter - 0x60);
    }
    if (letter == 'ー') {
      return 'う';
    }
    return letter >= '\uff01' && letter <= '\uff5e' ? (char) (letter - 0xfee0) : letter;
  }

  private static char plain(char letter) {
    if (letter < '\u00c0') {
      return letter;
    }
    int marked = letter - VIETNAMESE;
    for (int i = 0; marked >= 0 && i < MARKED.length; i++) {
      if (marked < MARKED[i]) {
        return VOWELS.charAt(i);
      }
      marked -= MARKED[i];
    }
    int toned = TONED.indexOf(letter);
    return toned < 0 ? letter : PLAIN.charAt(toned);
  }

  private static boolean isWord(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= '0' && letter <= '9')
        || (letter >= '\u00c0' && letter < '\u0300')
        || (letter >= '\u0370' && letter < '\u2000')
        || isChinese(letter);
  }

  /** Apostrophes and free-standing tone marks do not part words. */
  private static boolean joins(char letter) {
    return letter == '\'' || letter == '’' || (letter >= '\u0300' && letter < '\u0370');
  }
}
