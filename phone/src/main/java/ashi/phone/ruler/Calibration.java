package ashi.phone.ruler;

import java.util.Optional;

/**
 * What was learnt by laying a bank card on the screen.
 *
 * @param pixels CSS pixels a millimetre
 * @param dots screen dots a CSS pixel at the time; when they differ, the zoom has changed
 */
record Calibration(double pixels, double dots) {
  /** The long and short side of a bank card in millimetres (ISO/IEC 7810, ID-1). */
  static final double CARD_LONG = 85.60;

  static final double CARD_SHORT = 53.98;

  /** Screens have no fewer and no more CSS pixels a millimetre than this. */
  private static final double COARSEST = 1.5;

  private static final double FINEST = 12;

  private static final double FINELY = 10_000;

  /** Whether the browser's zoom is not what it was then. */
  boolean isOff(double dotsNow) {
    return Math.abs(dotsNow / dots - 1) > 0.005;
  }

  /** As one text, for {@link #read}; in whole ten-thousandths. */
  String text() {
    return Math.round(pixels * FINELY) + " " + Math.round(dots * FINELY);
  }

  /** Reads what {@link #text} wrote; nothing when it is anything else. */
  static Optional<Calibration> read(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    try {
      Calibration read =
          new Calibration(
              Integer.parseInt(text.substring(0, space)) / FINELY,
              Integer.parseInt(text.substring(space + 1)) / FINELY);
      return read.pixels >= COARSEST && read.pixels <= FINEST && read.dots > 0
          ? Optional.of(read)
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
