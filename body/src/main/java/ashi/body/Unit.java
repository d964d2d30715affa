package ashi.body;

import ashi.words.Term;

/** What a person likes lengths to be told in. */
public enum Unit implements Term {
  MILLIMETRES("mm"),
  CENTIMETRES("cm"),
  INCHES("in");

  /** Of an inch, as tapes are marked. */
  private static final String[] EIGHTHS = {"", "⅛", "¼", "⅜", "½", "⅝", "¾", "⅞"};

  /** In millimetres. */
  public static final double INCH = 25.4;

  private final String symbol;

  Unit(String symbol) {
    this.symbol = symbol;
  }

  /** E.g. "mm". */
  public String symbol() {
    return symbol;
  }

  @Override
  public String key() {
    return "term.unit." + name();
  }

  /** In millimetres. */
  public double length() {
    return switch (this) {
      case MILLIMETRES -> 1;
      case CENTIMETRES -> 10;
      case INCHES -> INCH;
    };
  }

  /**
   * A length as a tape shows it: whole millimetres, or the nearest eighth of an inch.
   *
   * @param decimal what stands between the whole and its tenths
   */
  public String text(double millimetres, char decimal) {
    return number(millimetres, decimal) + " " + symbol;
  }

  /** {@link #text} without the unit's name. */
  public String number(double millimetres, char decimal) {
    if (this == INCHES) {
      long eighths = Math.round(millimetres / INCH * 8);
      String part = EIGHTHS[(int) (eighths % 8)];
      return eighths < 8 && !part.isEmpty() ? part : eighths / 8 + part;
    }
    long whole = Math.round(millimetres);
    return this == MILLIMETRES || whole % 10 == 0
        ? Long.toString(whole / (this == MILLIMETRES ? 1 : 10))
        : whole / 10 + Character.toString(decimal) + whole % 10;
  }
}
