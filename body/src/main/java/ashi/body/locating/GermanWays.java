package ashi.body.locating;

import java.util.List;

/** Directions in German. */
final class GermanWays {
  private GermanWays() {}

  /** As a sentence says it after a length, e.g. "2 Cun <em>nach vorn und unten</em>". */
  static String way(List<Direction> directions, Region region) {
    String first = way(directions.get(0), region);
    if (directions.size() == 1) {
      return first;
    }
    String second = way(directions.get(1), region);
    return first.startsWith("nach ") && second.startsWith("nach ")
        ? "schräg " + first + " und " + second.substring("nach ".length())
        : first + " und " + second;
  }

  private static String way(Direction direction, Region region) {
    return switch (direction) {
      case LATERAL -> region == Region.FOOT ? "zum äußeren Rand" : "nach außen";
      case MEDIAL -> region == Region.FOOT ? "zum inneren Rand" : "nach innen";
      case UP -> "nach oben";
      case DOWN -> "nach unten";
      case FORWARD -> "nach vorn";
      case BACK -> "nach hinten";
      case PROXIMAL -> region.isLeg() ? "nach oben" : inner(region);
      case DISTAL -> region.isLeg() ? "nach unten" : outer(region);
      case RADIAL -> "zur Daumenseite";
      case ULNAR -> "zur Kleinfingerseite";
      case EITHER_SIDE -> "zu beiden Seiten";
    };
  }

  /**
   * As a sentence says it before the place it leads from, e.g. "<em>vor und unter</em> dem Kiefer".
   */
  static String beside(List<Direction> directions, Region region) {
    return String.join(" und ", directions.stream().map(d -> beside(d, region)).toList());
  }

  private static String beside(Direction direction, Region region) {
    boolean sided = region.isLeg() || region == Region.FOOT;
    return switch (direction) {
      case LATERAL -> sided ? "außen neben" : "seitlich von";
      case MEDIAL -> sided ? "innen neben" : "einwärts von";
      case UP -> "über";
      case DOWN -> "unter";
      case FORWARD -> "vor";
      case BACK -> "hinter";
      case PROXIMAL -> region.isLeg() ? "über" : "hinter";
      case DISTAL -> region.isLeg() ? "unter" : "vor";
      case RADIAL, ULNAR, EITHER_SIDE -> "neben";
    };
  }

  /** What {@link #beside} leaves open, e.g. ", zum Handgelenk hin"; mostly nothing. */
  static String goal(List<Direction> directions, Region region) {
    String way = way(directions, region);
    return way.startsWith("zu") && !directions.contains(Direction.EITHER_SIDE)
        ? ", " + way + " hin"
        : "";
  }

  /** To what a limb leads to on the side of the trunk. */
  private static String inner(Region region) {
    return switch (region) {
      case HAND -> "zum Handgelenk";
      case ARM -> "zum Ellenbogen";
      case FOOT -> "zur Ferse";
      default -> "zur Schulter";
    };
  }

  /** To what a limb leads to on the other side. */
  private static String outer(Region region) {
    return switch (region) {
      case HAND -> "zu den Fingern";
      case ARM -> "zum Handgelenk";
      case FOOT -> "zu den Zehen";
      default -> "zum Ellenbogen";
    };
  }
}
