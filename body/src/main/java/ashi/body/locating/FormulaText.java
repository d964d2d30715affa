package ashi.body.locating;

import ashi.atlas.Decimal;
import ashi.atlas.Letters;

/** The text of a formula, and how far it has been read. */
final class FormulaText {
  private final String point;
  private final String text;
  private int at;

  /**
   * @param point whose formula it is, for messages
   */
  FormulaText(String point, String text) {
    this.point = point;
    this.text = text;
  }

  /** Where the next word or sign starts. */
  int position() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  void back(int position) {
    at = position;
  }

  boolean isAtEnd() {
    return position() == text.length();
  }

  boolean isAt(String sign) {
    return text.startsWith(sign, position());
  }

  boolean take(String sign) {
    int start = at;
    if (!isAt(sign)) {
      at = start;
      return false;
    }
    at += sign.length();
    return true;
  }

  boolean takeWord(String word) {
    int start = at;
    if (take(word) && (at == text.length() || !isNameLetter(at))) {
      return true;
    }
    at = start;
    return false;
  }

  /** The name of a landmark, vertebra or point; empty when there is none. */
  String takeName() {
    int start = position();
    while (at < text.length() && isNameLetter(at)) {
      at++;
    }
    return text.substring(start, at);
  }

  /** What stands before the next comma or semicolon. */
  String takePhrase() {
    int start = position();
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != ';') {
      at++;
    }
    return text.substring(start, at).trim();
  }

  double takeNumber() {
    int start = position();
    while (at < text.length() && (Letters.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    if (at == start) {
      throw problem("A number is expected.");
    }
    return Decimal.parse(text.substring(start, at));
  }

  private boolean isNameLetter(int i) {
    char c = text.charAt(i);
    boolean dash = c == '-' && !text.startsWith("->", i);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || dash;
  }

  FormulaProblem problem(String what) {
    return problem(position(), what);
  }

  FormulaProblem problem(int position, String what) {
    return new FormulaProblem(point, text, position, what);
  }
}
