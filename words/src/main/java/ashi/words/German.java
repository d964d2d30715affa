package ashi.words;

/** German. */
final class German extends Germanic {
  German() {
    super(',', "und");
  }

  /** As it is: a heading begins with a noun, or with a word that is put right where it is told. */
  @Override
  public String inSentence(String heading) {
    return heading;
  }
}
