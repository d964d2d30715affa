package ashi.body.locating;

import ashi.body.locating.Vertebra.Border;

/** Vertebrae in English. */
final class EnglishSpine {
  private static final String[] ORDINALS = {
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

  private static final String[] COUNTS = {
    "one bump", "two bumps", "three bumps", "four bumps", "five bumps"
  };

  private EnglishSpine() {}

  /** E.g. "the second lumbar vertebra (L2)". */
  static String words(Vertebra vertebra) {
    String name = vertebra.name();
    String part =
        switch (name.charAt(0)) {
          case 'C' -> " neck vertebra";
          case 'T' -> " chest vertebra";
          case 'L' -> " lumbar vertebra";
          default -> " bump of the sacrum";
        };
    return "the " + ORDINALS[Integer.parseInt(name.substring(1)) - 1] + part + " (" + name + ")";
  }

  /** Its height on the back, from what a person can feel or see. */
  static String height(Vertebra vertebra) {
    Vertebra.Height height = vertebra.height();
    if (height.below() == 0) {
      return switch (height.guide()) {
        case NECK -> "the big bump at the base of the neck";
        case SHOULDER_BLADES -> "at the height of the lower tips of the shoulder blades";
        case HIP_BONES -> "at the height of the tops of the hip bones";
        case DIMPLES -> "at the height of the dimples above the buttocks";
      };
    }
    String guide =
        switch (height.guide()) {
          case NECK -> "the big one at the base of the neck";
          case SHOULDER_BLADES -> "the lower tips of the shoulder blades";
          case HIP_BONES -> "the line between the tops of the hip bones";
          case DIMPLES -> "the dimples above the buttocks";
        };
    return bumps(Math.abs(height.below())) + (height.below() < 0 ? " above " : " below ") + guide;
  }

  private static String bumps(int count) {
    return COUNTS[count - 1];
  }

  /** The same in few words, for listening. */
  static String spokenHeight(Vertebra vertebra) {
    return switch (vertebra.name()) {
      case "C7" -> "at the base of the neck";
      case "T3" -> "level with the inner ends of the shoulder blades' ridges";
      case "T7" -> "level with the lower tips of the shoulder blades";
      case "T12", "L1", "L2" -> bumps(-vertebra.height().below()) + " above the hip bones";
      case "L3" -> "just above the hip bones";
      case "L4" -> "level with the tops of the hip bones";
      case "L5" -> "just below the tops of the hip bones";
      case "S1" -> "just above the dimples over the buttocks";
      case "S2" -> "level with the dimples above the buttocks";
      case "S3", "S4" -> "low on the sacrum, just above the tailbone";
      default -> height(vertebra);
    };
  }

  /** E.g. "level with the lower edge of ". */
  static String edge(Border border) {
    return border == Border.TIP
        ? "level with "
        : "level with the " + (border == Border.LOWER ? "lower" : "upper") + " edge of ";
  }
}
