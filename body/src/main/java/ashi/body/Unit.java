package ashi.body;

import java.util.Locale;

/** What a person likes lengths to be told in. */
public enum Unit {
  MILLIMETRES("mm", "millimetre"),
  CENTIMETRES("cm", "centimetre"),
  INCHES("in", "inch");

  /** Of an inch, as tapes are marked. */
  private static final String[] EIGHTHS = {"", "⅛", "¼", "⅜", "½", "⅝", "¾", "⅞"};

  /** In millimetres. */
  public static final double INCH = 25.4;

  private final String symbol;
  private final String title;

  Unit(String symbol, String title) {
    this.symbol = symbol;
    this.title = title;
  }

  /** E.g. "mm". */
  public String symbol() {
    return symbol;
  }

  /** E.g. "Millimetres". */
  public String title() {
    String plural = this == INCHES ? title + "es" : title + "s";
    return plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1);
  }

  /** In millimetres. */
  public double length() {
    return switch (this) {
      case MILLIMETRES -> 1;
      case CENTIMETRES -> 10;
      case INCHES -> INCH;
    };
  }

  /** A length as a tape shows it: whole millimetres, or the nearest eighth of an inch. */
  public String text(double millimetres) {
    return number(millimetres) + " " + symbol;
  }

  /** {@link #text} without the unit's name. */
  public String number(double millimetres) {
    if (this == INCHES) {
      long eighths = Math.round(millimetres / INCH * 8);
      String part = EIGHTHS[(int) (eighths % 8)];
      return eighths < 8 && !part.isEmpty() ? part : eighths / 8 + part;
    }
    long whole = Math.round(millimetres);
    return this == MILLIMETRES || whole % 10 == 0
        ? Long.toString(whole / (this == MILLIMETRES ? 1 : 10))
        : whole / 10 + "." + whole % 10;
  }
}
