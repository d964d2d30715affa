package ashi.body.locating;

import java.util.List;

/** Directions in English. */
final class EnglishWays {
  private static final String TOWARDS = "towards ";

  private EnglishWays() {}

  /** As a sentence says it after a length, e.g. "2 cun <em>up and forward</em>". */
  static String way(List<Direction> directions, Region region) {
    String way = way(directions.get(0), region);
    for (Direction more : directions.subList(1, directions.size())) {
      String next = way(more, region);
      boolean again = way.startsWith(TOWARDS) && next.startsWith(TOWARDS);
      way += " and " + (again ? next.substring(TOWARDS.length()) : next);
    }
    return way;
  }

  private static String way(Direction direction, Region region) {
    return switch (direction) {
      case LATERAL -> region == Region.FOOT ? "towards the outer edge" : "out";
      case MEDIAL -> region == Region.FOOT ? "towards the inner edge" : "inward";
      case UP -> "up";
      case DOWN -> "down";
      case FORWARD -> "forward";
      case BACK -> "back";
      case PROXIMAL -> region.isLeg() ? "up" : "towards the " + inner(region);
      case DISTAL ->
          region.isLeg()
              ? "down"
              : "towards the "
                  + outer(region)
                  + (region == Region.HAND || region == Region.FOOT ? "s" : "");
      case RADIAL -> "towards the thumb side";
      case ULNAR -> "towards the little-finger side";
      case EITHER_SIDE -> "to either side";
    };
  }

  /** As a sentence says it after "just", e.g. "just <em>above</em> the knee". */
  static String beside(List<Direction> directions, Region region) {
    return String.join(" and ", directions.stream().map(d -> beside(d, region)).toList());
  }

  private static String beside(Direction direction, Region region) {
    boolean sided = region.isLeg() || region == Region.FOOT;
    return switch (direction) {
      case LATERAL -> sided ? "to the outer side of" : "out from";
      case MEDIAL -> sided ? "to the inner side of" : "inward from";
      case UP -> "above";
      case DOWN -> "below";
      case FORWARD -> "in front of";
      case BACK -> "behind";
      case PROXIMAL -> region.isLeg() ? "above" : "on the " + inner(region) + " side of";
      case DISTAL -> region.isLeg() ? "below" : "on the " + outer(region) + " side of";
      case RADIAL -> "on the thumb side of";
      case ULNAR -> "on the little-finger side of";
      case EITHER_SIDE -> "beside";
    };
  }

  /** What a limb leads to on the side of the trunk. */
  private static String inner(Region region) {
    return switch (region) {
      case HAND -> "wrist";
      case ARM -> "elbow";
      case FOOT -> "heel";
      default -> "shoulder";
    };
  }

  /** What a limb leads to on the other side. */
  private static String outer(Region region) {
    return switch (region) {
      case HAND -> "finger";
      case ARM -> "wrist";
      case FOOT -> "toe";
      default -> "elbow";
    };
  }
}
