package ashi.pages.measuring;

import ashi.atlas.Letters;
import ashi.body.Unit;
import java.util.OptionalDouble;

/** Reads a person's height as people type it. */
final class HeightText {
  private static final int FOOT = 12;
  private static final String FEET = " ft feet foot fuß fuss ' - ";
  private static final String METRES = " m metre metres meter meters ";

  /** Nobody is so many metres tall; more are centimetres. */
  private static final double MOST_METRES = 3;

  private HeightText() {}

  /**
   * In millimetres: "172", "172 cm", "1,72 m", "1 m 72", "5 ft 8 in", "5'8½\"", "5-8", "68 in".
   *
   * @return nothing when it is no length
   */
  static OptionalDouble millimetres(String typed) {
    String text = LengthText.plain(typed);
    int end = 0;
    while (end < text.length() && (isDigit(text, end) || ".,".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    int rest = end;
    while (rest < text.length() && !isDigit(text, rest)) {
      rest++;
    }
    OptionalDouble whole = LengthText.number(text.substring(0, end));
    String unit = " " + LengthText.plain(text.substring(end, rest)) + " ";
    if (FEET.contains(unit)) {
      return feet(whole, text.substring(rest));
    }
    if (METRES.contains(unit)) {
      String more = text.substring(rest);
      return sum(whole, 1000, more.length() == 1 ? more + "0" : more, Unit.CENTIMETRES);
    }
    return whole.isPresent() && end == text.length() && whole.getAsDouble() < MOST_METRES
        ? OptionalDouble.of(whole.getAsDouble() * 1000)
        : LengthText.millimetres(text, Unit.CENTIMETRES);
  }

  private static boolean isDigit(String text, int at) {
    return Letters.isDigit(text.charAt(at));
  }

  /** Feet, and the inches behind them if there are any. */
  static OptionalDouble feet(OptionalDouble feet, String inches) {
    OptionalDouble sum = sum(feet, FOOT * Unit.INCH, inches, Unit.INCHES);
    boolean sane =
        sum.isPresent()
            && feet.getAsDouble() < FOOT
            && sum.getAsDouble() < (feet.getAsDouble() + 1) * FOOT * Unit.INCH;
    return sane ? sum : OptionalDouble.empty();
  }

  /** So many of a large unit, and what stands behind them in a smaller one. */
  private static OptionalDouble sum(OptionalDouble whole, double each, String more, Unit unit) {
    OptionalDouble part =
        more.strip().isEmpty() ? OptionalDouble.of(0) : LengthText.millimetres(more, unit);
    return whole.isPresent() && part.isPresent()
        ? OptionalDouble.of(whole.getAsDouble() * each + part.getAsDouble())
        : OptionalDouble.empty();
  }
}
