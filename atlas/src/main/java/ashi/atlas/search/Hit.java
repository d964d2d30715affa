package ashi.atlas.search;

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
}
