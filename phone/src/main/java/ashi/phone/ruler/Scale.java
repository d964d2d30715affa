package ashi.phone.ruler;

import ashi.body.Unit;

/**
 * The ruler as it is drawn along the left edge of the screen: tape marks at the very edge, the
 * person's own cun beside them.
 *
 * @param pixels CSS pixels a millimetre
 * @param height of the drawing, in CSS pixels
 */
record Scale(double pixels, double height, Unit unit) {
  /** How wide it is drawn, in CSS pixels. */
  static final int WIDTH = 104;

  /** Where the zero line is, in CSS pixels from the top. */
  static final int ZERO = 28;

  private static final int BELOW = 20;
  private static final int SHORT = 12;
  private static final int MIDDLE = 18;
  private static final int LONG = 26;

  /** How many of the smallest marks make one of the unit, and how many make a numbered one. */
  private record Marks(double step, int middle, int numbered) {}

  /** What can be laid off at once, in millimetres: whole centimetres or half inches. */
  double full() {
    double step = unit == Unit.INCHES ? Unit.INCH / 2 : 10;
    return Math.max(step, step * Math.floor((height - ZERO - BELOW) / pixels / step));
  }

  /** How far down the screen a length reaches, in CSS pixels. */
  double y(double millimetres) {
    return ZERO + pixels * millimetres;
  }

  /** What a place on the screen measures, whole millimetres within the ruler. */
  double millimetres(double y) {
    return Math.max(0, Math.min(full(), Math.rint((y - ZERO) / pixels)));
  }

  /**
   * What goes into the svg element.
   *
   * @param cun the person's own in this region, in millimetres; 0 for none
   * @param mark where to press, in millimetres; less than 0 for none
   */
  String drawing(double cun, double mark) {
    return path("tape", tape())
        + numbers()
        + (cun > 0 ? path("cun", cunMarks(cun)) + cunNumbers(cun) : "")
        + path("end", line(0, WIDTH, 0) + line(0, WIDTH, full()))
        + (mark < 0 ? "" : mark(mark));
  }

  private Marks marks() {
    return switch (unit) {
      case MILLIMETRES, CENTIMETRES -> new Marks(1, 5, 10);
      case INCHES -> new Marks(Unit.INCH / 8, 4, 8);
    };
  }

  private String tape() {
    Marks marks = marks();
    StringBuilder path = new StringBuilder();
    for (int i = 0; i * marks.step <= full() + 0.01; i++) {
      int length = i % marks.numbered == 0 ? LONG : i % marks.middle == 0 ? MIDDLE : SHORT;
      path.append(line(0, length, i * marks.step));
    }
    return path.toString();
  }

  private String numbers() {
    Marks marks = marks();
    StringBuilder texts = new StringBuilder();
    for (int i = marks.numbered; i * marks.step <= full() + 0.01; i += marks.numbered) {
      int number = unit == Unit.MILLIMETRES ? i : i / marks.numbered;
      texts.append(text(LONG + 4, i * marks.step, Integer.toString(number), "tape"));
    }
    return texts.toString();
  }

  private String cunMarks(double cun) {
    StringBuilder path = new StringBuilder();
    for (int i = 1; i * cun / 2 <= full(); i++) {
      path.append(line(WIDTH - (i % 2 == 0 ? LONG : SHORT), WIDTH, i * cun / 2));
    }
    return path.toString();
  }

  private String cunNumbers(double cun) {
    StringBuilder texts = new StringBuilder();
    for (int i = 1; i * cun <= full(); i++) {
      texts.append(text(WIDTH - LONG - 4, i * cun, Integer.toString(i), "cun"));
    }
    return texts.toString();
  }

  private String mark(double millimetres) {
    String y = number(y(millimetres));
    return "<path class=\"mark\" d=\""
        + line(0, WIDTH, millimetres)
        + "\"/><circle class=\"mark\" cx=\""
        + WIDTH / 2
        + "\" cy=\""
        + y
        + "\" r=\"9\"/>";
  }

  private static String path(String kind, String way) {
    return "<path class=\"" + kind + "\" d=\"" + way + "\"/>";
  }

  private String line(int from, int to, double millimetres) {
    return "M" + from + " " + number(y(millimetres)) + "H" + to;
  }

  private String text(int x, double millimetres, String words, String kind) {
    return "<text class=\""
        + kind
        + "\" x=\""
        + x
        + "\" y=\""
        + number(y(millimetres) + 5)
        + "\">"
        + words
        + "</text>";
  }

  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
  }
}
