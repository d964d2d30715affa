package ashi.words;

/** A constant that has a name in every language. */
public interface Term {
  /** Of the text that names it, e.g. "area.HIP". */
  String key();
}
