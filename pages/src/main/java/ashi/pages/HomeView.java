package ashi.pages;

import ashi.atlas.Area;
import ashi.atlas.ReadyRoutine;
import ashi.care.Wish;
import java.util.List;

/**
 * What the start page shows.
 *
 * @param body the whole body from behind; null where it has not been drawn
 * @param wish ticked beforehand: what was asked for the last time
 * @param ready the routines that are ready to run
 */
public record HomeView(Drawing body, Wish wish, List<ReadyRoutine> ready) {

  static HomeView of(Visit visit) {
    return new HomeView(
        Drawing.plain(visit, "body-back").orElse(null),
        Asking.last(visit),
        visit.atlas().routines().stream().filter(r -> !r.id().equals(Relief.ROUTINE)).toList());
  }

  /** The areas that can be tapped on the body seen from behind. */
  public List<Area> onTheBody() {
    return List.of(
        Area.HEAD,
        Area.NECK,
        Area.UPPER_BACK,
        Area.LOWER_BACK,
        Area.HIP,
        Area.THIGH,
        Area.KNEE,
        Area.CALF,
        Area.FOOT,
        Area.ARM,
        Area.HAND);
  }

  /** Where the person is and what they have, as the last time. */
  public Circumstances circumstances() {
    return new Circumstances(wish);
  }
}
