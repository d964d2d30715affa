package ashi.words;

/** A language that Ashi speaks. English is what the others are translated from. */
public enum Language {
  EN("en", "English", "", new English()),
  DE("de", "Deutsch", "/de", new German());

  private final String tag;
  private final String title;
  private final String home;
  private final Grammar grammar;

  Language(String tag, String title, String home, Grammar grammar) {
    this.tag = tag;
    this.title = title;
    this.home = home;
    this.grammar = grammar;
  }

  /** As HTML and file names write it (BCP 47), e.g. "de". */
  public String tag() {
    return tag;
  }

  /** What a text is called that hosts load for this language, e.g. "words.de.txt" for "words". */
  public String file(String name) {
    return name + "." + tag + ".txt";
  }

  /** What it calls itself. */
  public String title() {
    return title;
  }

  /** What its addresses begin with; empty for English, whose addresses were there first. */
  public String home() {
    return home;
  }

  /** How it puts words together. */
  public Grammar grammar() {
    return grammar;
  }

  /** The language of what is at an address. */
  public static Language of(String path) {
    for (Language language : values()) {
      if (!language.home.isEmpty()
          && (path.equals(language.home) || path.startsWith(language.home + "/"))) {
        return language;
      }
    }
    return EN;
  }

  /** An address of this language without what it begins with, as English has it. */
  public String within(String path) {
    String inner = path.substring(home.length());
    return inner.isEmpty() ? "/" : inner;
  }
}
