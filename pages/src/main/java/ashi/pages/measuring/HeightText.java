package ashi.pages.measuring;

import ashi.body.Unit;
import java.util.OptionalDouble;

/** Reads a person's height as people type it. */
final class HeightText {
  private static final int FOOT = 12;
  private static final String[] FEET = {"feet", "foot", "ft", "'", "-"};
  private static final String[] METRES = {"etres", "eters", "etre", "eter", ""};

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
    for (String foot : FEET) {
      int at = text.indexOf(foot);
      if (at > 0) {
        return feet(LengthText.number(text.substring(0, at).strip()), text, at + foot.length());
      }
    }
    int metre = text.indexOf('m');
    if (metre > 0 && text.charAt(metre - 1) != 'c' && !text.startsWith("mm", metre)) {
      return metres(LengthText.number(text.substring(0, metre).strip()), text, metre + 1);
    }
    OptionalDouble bare = LengthText.number(text);
    return bare.isPresent() && bare.getAsDouble() < MOST_METRES
        ? OptionalDouble.of(bare.getAsDouble() * 1000)
        : LengthText.millimetres(text, Unit.CENTIMETRES);
  }

  /** Feet, and the inches behind them if there are any. */
  static OptionalDouble feet(OptionalDouble feet, String text, int behind) {
    String rest = text.substring(behind).strip();
    if (rest.startsWith(".")) {
      rest = rest.substring(1).strip();
    }
    OptionalDouble inches =
        rest.isEmpty() ? OptionalDouble.of(0) : LengthText.millimetres(rest, Unit.INCHES);
    boolean sane =
        feet.isPresent()
            && feet.getAsDouble() < FOOT
            && inches.isPresent()
            && inches.getAsDouble() < FOOT * Unit.INCH;
    return sane
        ? OptionalDouble.of(feet.getAsDouble() * FOOT * Unit.INCH + inches.getAsDouble())
        : OptionalDouble.empty();
  }

  /** Metres, and the centimetres behind them if there are any; "1 m 7" is 1.70. */
  private static OptionalDouble metres(OptionalDouble metres, String text, int behind) {
    String rest = text.substring(behind);
    for (String name : METRES) {
      if (rest.startsWith(name)) {
        rest = rest.substring(name.length()).strip();
        break;
      }
    }
    OptionalDouble more =
        rest.isEmpty()
            ? OptionalDouble.of(0)
            : LengthText.millimetres(rest.length() == 1 ? rest + "0" : rest, Unit.CENTIMETRES);
    return metres.isPresent() && more.isPresent()
        ? OptionalDouble.of(metres.getAsDouble() * 1000 + more.getAsDouble())
        : OptionalDouble.empty();
  }
}
