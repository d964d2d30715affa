package ashi.body.locating;

import ashi.body.locating.Vertebra.Border;

/** Vertebrae in German. */
final class GermanSpine {
  /** As they stand before a noun in dative and genitive. */
  private static final String[] ORDINALS = {
    "ersten",
    "zweiten",
    "dritten",
    "vierten",
    "fünften",
    "sechsten",
    "siebten",
    "achten",
    "neunten",
    "zehnten",
    "elften",
    "zwölften"
  };

  private static final String[] COUNTS = {
    "einen Höcker", "zwei Höcker", "drei Höcker", "vier Höcker", "fünf Höcker"
  };

  private GermanSpine() {}

  /** E.g. "dem zweiten Lendenwirbel (L2)". */
  static String dative(Vertebra vertebra) {
    return "dem " + ordinal(vertebra) + " " + noun(vertebra) + " (" + vertebra.name() + ")";
  }

  /** E.g. "des zweiten Lendenwirbels (L2)". */
  static String genitive(Vertebra vertebra) {
    return "des " + ordinal(vertebra) + " " + noun(vertebra) + "s (" + vertebra.name() + ")";
  }

  private static String ordinal(Vertebra vertebra) {
    return ORDINALS[Integer.parseInt(vertebra.name().substring(1)) - 1];
  }

  private static String noun(Vertebra vertebra) {
    return switch (vertebra.name().charAt(0)) {
      case 'C' -> "Halswirbel";
      case 'T' -> "Brustwirbel";
      case 'L' -> "Lendenwirbel";
      default -> "Kreuzbeinhöcker";
    };
  }

  /** Its height on the back, from what a person can feel or see. */
  static String height(Vertebra vertebra) {
    Vertebra.Height height = vertebra.height();
    if (height.below() == 0) {
      return switch (height.guide()) {
        case NECK -> "das ist der große Höcker unten am Nacken";
        case SHOULDER_BLADES -> "so hoch wie die unteren Spitzen der Schulterblätter";
        case HIP_BONES -> "so hoch wie der obere Beckenrand";
        case DIMPLES -> "so hoch wie die Grübchen über dem Gesäß";
      };
    }
    String count = COUNTS[Math.abs(height.below()) - 1];
    boolean above = height.below() < 0;
    return count
        + switch (height.guide()) {
          case NECK -> " unter dem großen unten am Nacken";
          case SHOULDER_BLADES ->
              (above ? " über" : " unter") + " den unteren Spitzen der Schulterblätter";
          case HIP_BONES -> (above ? " über" : " unter") + " dem oberen Beckenrand";
          case DIMPLES -> (above ? " höher" : " tiefer") + " als die Grübchen über dem Gesäß";
        };
  }

  /** The same in few words, for listening. */
  static String spokenHeight(Vertebra vertebra) {
    return switch (vertebra.name()) {
      case "C7" -> "am großen Höcker unten am Nacken";
      case "T3" -> "auf Höhe der inneren Enden der Schulterblattgrate";
      case "T7" -> "auf Höhe der unteren Spitzen der Schulterblätter";
      case "L3" -> "knapp über dem oberen Beckenrand";
      case "L4" -> "auf Höhe des oberen Beckenrands";
      case "L5" -> "knapp unter dem oberen Beckenrand";
      case "S1" -> "knapp über den Grübchen am Gesäß";
      case "S2" -> "auf Höhe der Grübchen über dem Gesäß";
      case "S3", "S4" -> "tief am Kreuzbein, knapp über dem Steißbein";
      default -> height(vertebra);
    };
  }

  /** E.g. "auf Höhe der Unterkante ". */
  static String edge(Border border) {
    return switch (border) {
      case TIP -> "auf Höhe ";
      case LOWER -> "auf Höhe der Unterkante ";
      case UPPER -> "auf Höhe der Oberkante ";
    };
  }
}
