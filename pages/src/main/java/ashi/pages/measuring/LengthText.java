package ashi.pages.measuring;

import ashi.body.Unit;
import java.util.Locale;
import java.util.OptionalDouble;

/** Reads lengths as people type them. */
final class LengthText {
  /** Spaces that do not break or are thin, then single marks, then double ones. */
  private static final String MARKS = "\u00a0\u2007\u2009\u202f’‘′ʹ`´”“″";

  private static final int SPACES = 4;
  private static final int SINGLE = 10;

  private static final String EIGHTHS = "⅛¼⅜½⅝¾⅞";

  private LengthText() {}

  /**
   * A length in millimetres: "24.5", "24,5", "9 3/4", "9¾", with or without a unit behind it.
   *
   * @param unit where none is typed
   * @return nothing when it is no length
   */
  static OptionalDouble millimetres(String typed, Unit unit) {
    String text = plain(typed);
    for (Unit each : Unit.values()) {
      if (text.endsWith(each.symbol())) {
        return number(cut(text, each.symbol()), each);
      }
    }
    for (String sign : new String[] {"\"", "inches", "inch", "zoll"}) {
      if (text.endsWith(sign)) {
        return number(cut(text, sign), Unit.INCHES);
      }
    }
    return number(text, unit);
  }

  /** In small letters, with plain spaces and straight marks, without a full stop behind. */
  static String plain(String typed) {
    StringBuilder plain = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char letter = typed.charAt(i);
      int mark = MARKS.indexOf(letter);
      plain.append(mark < 0 ? letter : mark < SPACES ? ' ' : mark < SINGLE ? '\'' : '"');
    }
    String text = plain.toString().strip().toLowerCase(Locale.ROOT).replace("''", "\"");
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static String cut(String text, String end) {
    return text.substring(0, text.length() - end.length()).strip();
  }

  private static OptionalDouble number(String text, Unit unit) {
    OptionalDouble number = number(text);
    return number.isPresent()
        ? OptionalDouble.of(number.getAsDouble() * unit.length())
        : OptionalDouble.empty();
  }

  /** A number, whole, decimal or with a fraction behind it. */
  static OptionalDouble number(String text) {
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    int eighths = EIGHTHS.indexOf(text.charAt(text.length() - 1)) + 1;
    if (eighths > 0) {
      return sum(text.substring(0, text.length() - 1).strip(), eighths / 8.0);
    }
    int slash = text.indexOf('/');
    if (slash > 0) {
      int space = text.lastIndexOf(' ', slash);
      OptionalDouble part = decimal(text.substring(space + 1, slash));
      OptionalDouble whole = decimal(text.substring(slash + 1));
      if (part.isEmpty() || whole.isEmpty() || whole.getAsDouble() < 1) {
        return OptionalDouble.empty();
      }
      return sum(
          text.substring(0, Math.max(0, space)).strip(), part.getAsDouble() / whole.getAsDouble());
    }
    return decimal(text);
  }

  private static OptionalDouble sum(String whole, double part) {
    if (whole.isEmpty()) {
      return OptionalDouble.of(part);
    }
    OptionalDouble number = decimal(whole);
    return number.isPresent()
        ? OptionalDouble.of(number.getAsDouble() + part)
        : OptionalDouble.empty();
  }

  /** Digits with a point or a comma, nothing else. */
  private static OptionalDouble decimal(String text) {
    double value = 0;
    double place = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
        value = place == 0 ? value * 10 + (c - '0') : value + (c - '0') * place;
        place /= 10;
      } else if ((c == '.' || c == ',') && place == 0) {
        place = 0.1;
      } else {
        return OptionalDouble.empty();
      }
    }
    return digits == 0 || digits > 9 ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
