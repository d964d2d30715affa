package ashi.atlas.search;

import ashi.atlas.Channel;
import ashi.atlas.Point;
import java.util.Locale;

/**
 * Something that may be what a person looks for.
 *
 * @param id code of a point, or id of a channel, complaint or routine
 * @param detail a few words to tell it from others, e.g. "Shènshū 腎俞, lower back"
 */
public record Hit(Kind kind, String id, String title, String detail) {

  /** What was hit. */
  public enum Kind {
    COMPLAINT,
    ROUTINE,
    POINT,
    CHANNEL
  }

  static Hit of(Point point) {
    String detail =
        point.name().pinyin()
            + " "
            + point.name().hanzi()
            + ", "
            + point.area().title().toLowerCase(Locale.ROOT);
    return new Hit(Kind.POINT, point.code(), point.code(), detail);
  }

  static Hit of(Channel channel) {
    String detail = channel.name().pinyin() + " " + channel.name().hanzi();
    return new Hit(Kind.CHANNEL, channel.id(), channel.title(), detail);
  }
}
