package ashi.body.locating;

import ashi.body.Numeral;
import java.util.List;

/**
 * The bumps of the spine from C7 to S4.
 *
 * <p>How far each lies below the one above, in shares of the way from C7 to the sacral hiatus,
 * comes from the usual heights of the vertebrae with their discs (in millimetres: T1 19, T2 20, …,
 * L5 34). They put T3 at the root of the scapular spine, T7 at the scapula's lower angle, L4 at the
 * line of the iliac crests and S2 at the posterior superior iliac spines.
 */
record Vertebra(String name) {
  private static final List<String> NAMES =
      List.of(
          "C7", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "L1",
          "L2", "L3", "L4", "L5", "S1", "S2", "S3", "S4");
  private static final double[] BELOW_THE_ONE_ABOVE = {
    0, 19, 20, 20.5, 21, 21.5, 22, 23, 23.5, 24, 25, 27, 29, 33, 35, 36, 36, 34, 24, 20, 22, 20
  };
  private static final double HIATUS_BELOW_S4 = 22;

  /** Where the lower border of a bump is on the way to the next bump. */
  private static final double BORDER = 0.3;

  static boolean isCalled(String name) {
    return NAMES.contains(name);
  }

  /** E.g. "the second lumbar vertebra (L2)". */
  String words() {
    String[] numbers = {
      "first",
      "second",
      "third",
      "fourth",
      "fifth",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "eleventh",
      "twelfth"
    };
    String part =
        switch (name.charAt(0)) {
          case 'C' -> " neck vertebra";
          case 'T' -> " chest vertebra";
          case 'L' -> " lumbar vertebra";
          default -> " bump of the sacrum";
        };
    return "the " + numbers[Integer.parseInt(name.substring(1)) - 1] + part + " (" + name + ")";
  }

  /** Its height on the back, from what a person can feel or see. */
  String height() {
    int index = index();
    int c7 = 0;
    int t7 = NAMES.indexOf("T7");
    int l4 = NAMES.indexOf("L4");
    int s2 = NAMES.indexOf("S2");
    if (index == c7) {
      return "the big bump at the base of the neck";
    }
    if (index < t7 - 2) {
      return bumps(index - c7) + " below the big one at the base of the neck";
    }
    if (index < l4 - 5) {
      return index == t7
          ? "at the height of the lower tips of the shoulder blades"
          : bumps(Math.abs(index - t7))
              + (index < t7 ? " above" : " below")
              + " the lower tips of the shoulder blades";
    }
    if (index < s2 - 1) {
      return index == l4
          ? "at the height of the tops of the hip bones"
          : bumps(Math.abs(index - l4))
              + (index < l4 ? " above" : " below")
              + " the line between the tops of the hip bones";
    }
    return index == s2
        ? "at the height of the dimples above the buttocks"
        : bumps(Math.abs(index - s2))
            + (index < s2 ? " above" : " below")
            + " the dimples above the buttocks";
  }

  private static String bumps(int count) {
    return Numeral.words(count) + (count == 1 ? " bump" : " bumps");
  }

  /** The same in few words, for listening. */
  String spokenHeight() {
    return switch (name) {
      case "C7" -> "at the base of the neck";
      case "T3" -> "level with the inner ends of the shoulder blades' ridges";
      case "T7" -> "level with the lower tips of the shoulder blades";
      case "T12", "L1", "L2" -> bumps(NAMES.indexOf("L4") - index()) + " above the hip bones";
      case "L3" -> "just above the hip bones";
      case "L4" -> "level with the tops of the hip bones";
      case "L5" -> "just below the tops of the hip bones";
      case "S1" -> "just above the dimples over the buttocks";
      case "S2" -> "level with the dimples above the buttocks";
      case "S3", "S4" -> "low on the sacrum, just above the tailbone";
      default -> height();
    };
  }

  int index() {
    return NAMES.indexOf(name);
  }

  /** From this one to another, both included. */
  List<String> to(Vertebra last) {
    return NAMES.subList(index(), last.index() + 1);
  }

  /** Its place on the spine: 0 at C7, 1 at L4, 2 at S2, 3 at the sacral hiatus. */
  double place(Border border) {
    double tip = sum(index());
    double above = BELOW_THE_ONE_ABOVE[Math.max(1, index())];
    double below = index() + 1 < NAMES.size() ? BELOW_THE_ONE_ABOVE[index() + 1] : HIATUS_BELOW_S4;
    double at =
        switch (border) {
          case TIP -> tip;
          case LOWER -> tip + BORDER * below;
          case UPPER -> tip - BORDER * above;
        };
    double[] fixed = {
      0, sum(NAMES.indexOf("L4")), sum(NAMES.indexOf("S2")), sum(NAMES.size() - 1) + HIATUS_BELOW_S4
    };
    int stretch = at <= fixed[1] ? 0 : at <= fixed[2] ? 1 : 2;
    return stretch + (at - fixed[stretch]) / (fixed[stretch + 1] - fixed[stretch]);
  }

  private static double sum(int index) {
    double sum = 0;
    for (int i = 0; i <= index; i++) {
      sum += BELOW_THE_ONE_ABOVE[i];
    }
    return sum;
  }

  /** A height on a bump of the spine. */
  enum Border {
    TIP("spine"),
    LOWER("lower border"),
    UPPER("upper border");

    private final String term;

    Border(String term) {
      this.term = term;
    }

    /** As it is written in a formula. */
    String term() {
      return term;
    }
  }
}
