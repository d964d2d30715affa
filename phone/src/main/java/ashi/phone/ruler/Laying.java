package ashi.phone.ruler;

import java.util.List;

/**
 * How a length is laid off with a phone that may be shorter.
 *
 * @param whole how often the phone is laid down in full first
 * @param full how long the phone's ruler is, in millimetres
 * @param rest what is left then, in millimetres; less than {@code full}
 */
record Laying(int whole, double full, double rest) {
  /** In millimetres; less than this is not worth laying the phone down once more. */
  private static final double NOTHING = 0.5;

  static Laying of(double millimetres, double full) {
    int whole = (int) Math.floor((millimetres + NOTHING) / full);
    return new Laying(whole, full, Math.max(0, millimetres - whole * full));
  }

  /**
   * E.g. "two lengths and 14 mm"; empty when the ruler is long enough.
   *
   * @param lengths how often it is laid down in full, in words, from once on
   * @param more words for such lengths, {0}, and what is left, {1}
   * @param left what is left, in words
   */
  String words(List<String> lengths, String more, String left) {
    if (whole == 0) {
      return "";
    }
    String laid = lengths.get(Math.min(whole, lengths.size()) - 1);
    return rest <= NOTHING ? laid : more.replace("{0}", laid).replace("{1}", left);
  }
}
