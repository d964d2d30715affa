package ashi.pages.asking;

import ashi.atlas.Area;
import ashi.atlas.Complaint;
import ashi.atlas.ReadyRoutine;
import ashi.care.Wish;
import ashi.pages.figure.Drawing;
import ashi.pages.web.Visit;
import ashi.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the start page shows. Nothing is chosen beforehand, so that the one button does what was
 * chosen now, and brings relief when that was nothing.
 *
 * @param body the whole body from behind; null where it has not been drawn
 * @param last what was asked for the last time
 * @param circumstances where the person is and what they have, as the last time
 * @param kinds the complaints, by the part of the body
 * @param ready the first of the routines that are ready to run
 */
public record HomeView(
    @Nullable Drawing body,
    Optional<Last> last,
    Circumstances circumstances,
    List<Kinds> kinds,
    List<ReadyRoutine> ready) {
  /** The others are a tap further. */
  private static final int ROUTINES = 4;

  /**
   * What was asked for the last time, to be asked again.
   *
   * @param line e.g. "Bed, 10 minutes, hands, left side"
   */
  public record Last(String title, String line, String href) {

    static Optional<Last> of(Visit visit) {
      Optional<Wish> wish = visit.journal().lastWish();
      return wish.flatMap(last -> visit.atlas().complaint(last.complaint()))
          .map(complaint -> of(complaint, wish.get(), visit.words()));
    }

    private static Last of(Complaint complaint, Wish wish, Words words) {
      return new Last(
          complaint.title(),
          new Circumstances(wish).line(words),
          new Asking("", wish).at("/check").toString());
    }
  }

  static HomeView of(Visit visit) {
    return new HomeView(
        Drawing.plain(visit, "body-back").orElse(null),
        Last.of(visit),
        new Circumstances(Asking.last(visit)),
        Kinds.of(visit.atlas().complaints(), visit.words()),
        visit.atlas().routines().stream()
            .filter(r -> !r.id().equals(Ready.RELIEF))
            .limit(ROUTINES)
            .toList());
  }

  /** The areas that can be tapped on the body seen from behind. */
  public List<Area> onTheBody() {
    return Stream.of(Area.values()).filter(HomeView::isSeenFromBehind).toList();
  }

  private static boolean isSeenFromBehind(Area area) {
    return switch (area) {
      case HEAD, NECK, UPPER_BACK, LOWER_BACK, HIP, THIGH, KNEE, CALF, FOOT, ARM, HAND -> true;
      case FRONT -> false;
    };
  }
}
