package ashi.words;

import java.util.List;

/** How a language puts words together. */
public interface Grammar {

  /**
   * The plural category of a whole number, as CLDR calls it: "one", "other" and the like.
   *
   * @param number 0 or more
   */
  String plural(long number);

  /** All plural categories of whole numbers, "other" last. */
  List<String> plurals();

  /** What stands between the whole and its tenths. */
  char decimal();

  /** E.g. "back, hip and calf"; empty for none. */
  String list(List<String> items);

  /** A heading as it stands within a sentence. */
  String inSentence(String heading);
}
