package ashi.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** All that is said in one language, by keys. */
public final class Words {
  private final Language language;
  private final Map<String, String> texts;

  private Words(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /**
   * Reads what the build packed.
   *
   * @param packed a line for each text: its key, a tab, the text
   * @throws IllegalArgumentException when a line has no tab
   */
  public static Words read(Language language, String packed) {
    Map<String, String> texts = new HashMap<>();
    int from = 0;
    for (int end = packed.indexOf('\n'); end >= 0; end = packed.indexOf('\n', from)) {
      int tab = packed.indexOf('\t', from);
      if (tab < 0 || tab > end) {
        throw new IllegalArgumentException("No text in " + packed.substring(from, end));
      }
      texts.put(packed.substring(from, tab), packed.substring(tab + 1, end));
      from = end + 1;
    }
    return new Words(language, texts);
  }

  public Language language() {
    return language;
  }

  /** How this language puts words together. */
  public Grammar grammar() {
    return language.grammar();
  }

  /** Whether there is a text of this key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * The text of a key with its gaps filled in.
   *
   * @param fillings for the gaps {0}, {1} and so on: texts, whole numbers, or terms
   * @throws NoSuchElementException when there is no such text, or too few fillings
   */
  public String say(String key, Object... fillings) {
    String text = texts.get(key);
    if (text == null) {
      throw new NoSuchElementException("No text " + key);
    }
    return text.indexOf('{') < 0 ? text : MessagePattern.read(text).fill(this, fillings);
  }

  /** What a constant is called. */
  public String say(Term term) {
    return say(term.key());
  }

  /** E.g. "back, hip and calf". */
  public String list(List<String> items) {
    return grammar().list(items);
  }

  /** A number as this language writes it, e.g. "1,5" for "1.5". */
  public String decimal(String number) {
    return number.replace('.', grammar().decimal());
  }

  /** Only these: to ask anything what it is called would bring what everything is called. */
  static String filling(Words words, Object filling) {
    if (filling instanceof Integer number) {
      return Integer.toString(number);
    }
    return filling instanceof Term term ? words.say(term) : (String) filling;
  }
}
