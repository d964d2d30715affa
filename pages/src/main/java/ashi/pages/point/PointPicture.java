package ashi.pages.point;

import ashi.body.Drawn;
import ashi.body.Location;
import ashi.body.Ruler;
import ashi.body.Yardstick;
import ashi.pages.figure.Drawing;
import ashi.pages.measuring.LengthFit;
import ashi.pages.web.Visit;
import java.util.List;
import java.util.Optional;

/**
 * A point's picture: where on the whole body, and the close-up that shows it best.
 *
 * @param sentence where it is, in words; the picture's text alternative
 * @param alternative where others look for it; empty where experts agree
 * @param fit how well the lengths in it fit the person
 */
public record PointPicture(
    String sentence, String alternative, LengthFit fit, Drawing closeUp, Drawing whole) {

  /** The picture of a point, or nothing where it has not been drawn. */
  public static Optional<PointPicture> of(Visit visit, String code) {
    return of(visit, code, "");
  }

  /**
   * The same with a channel's line.
   *
   * @param channel its id
   */
  public static Optional<PointPicture> of(Visit visit, String code, String channel) {
    return visit.places().locations().find(code).map(location -> of(visit, location, channel));
  }

  private static PointPicture of(Visit visit, Location location, String channel) {
    return new PointPicture(
        location.sentence().written(visit.yardstick()),
        location.alternative().written(visit.yardstick()),
        LengthFit.of(visit, location.sentence()),
        Drawing.of(
            visit,
            own(visit, location.closeUp()),
            channel,
            LengthFit.doubt(visit, location.sentence())),
        Drawing.thumbnail(visit, location.whole()));
  }

  /** With the person's own lengths on its rulers, once they are known. */
  private static Drawn own(Visit visit, Drawn drawn) {
    if (visit.journal().person().isEmpty()) {
      return drawn;
    }
    Yardstick yardstick = visit.yardstick();
    List<Ruler> rulers =
        drawn.rulers().stream()
            .map(
                ruler ->
                    new Ruler(
                        ruler.ticks(),
                        ruler.cun(),
                        ruler.length(),
                        ruler.label() + ", " + visit.length(yardstick.millimetres(ruler.length()))))
            .toList();
    return new Drawn(
        drawn.figure(),
        drawn.spots(),
        drawn.mirrored(),
        drawn.landmark(),
        drawn.landmarkName(),
        rulers,
        drawn.signs());
  }
}
