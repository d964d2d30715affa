package ashi.care;

import ashi.words.Language;
import ashi.words.Words;

/** All that is said in English, as tests hold it. */
public final class English {
  public static final Words WORDS = RealAtlas.words(Language.EN);

  private English() {}
}
