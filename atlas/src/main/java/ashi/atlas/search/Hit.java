package ashi.atlas.search;

import ashi.atlas.Channel;
import ashi.atlas.Point;

/**
 * Something that may be what a person looks for.
 *
 * @param id code of a point, id of a channel, complaint or routine, or address of a page
 * @param word by which it was found; empty when it goes by the very name that was typed
 */
public record Hit(Kind kind, String id, String word) {

  /** What was hit. */
  public enum Kind {
    COMPLAINT,
    PAGE,
    ROUTINE,
    CHANNEL,
    POINT
  }

  /** A point in a sentence, e.g. "BL23, Shènshū 腎俞". */
  static String told(Point point) {
    return point.code() + ", " + named(point);
  }

  /** Its names, e.g. "Shènshū 腎俞". */
  static String named(Point point) {
    return point.name().pinyin() + " " + point.name().hanzi();
  }

  static Hit of(Point point) {
    return new Hit(Kind.POINT, point.code(), "");
  }

  static Hit of(Channel channel) {
    return new Hit(Kind.CHANNEL, channel.id(), "");
  }
}
