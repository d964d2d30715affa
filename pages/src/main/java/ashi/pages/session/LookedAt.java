package ashi.pages.session;

import ashi.atlas.RedFlag;
import ashi.care.Moment;
import ashi.care.history.Day;
import ashi.care.safety.Screening;
import ashi.pages.web.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A red flag a professional has looked at.
 *
 * @param day when the person said so, e.g. "Monday 3 March"
 */
public record LookedAt(RedFlag flag, String day) {

  /** Those that are remembered, in the order of the atlas. */
  public static List<LookedAt> of(Visit visit) {
    List<LookedAt> all = new ArrayList<>();
    Map<String, Moment> looked =
        Screening.lookedAt(visit.journal(), visit.atlas(), visit.request().now());
    for (RedFlag flag : visit.atlas().flags()) {
      Moment at = looked.get(flag.id());
      if (at != null) {
        all.add(new LookedAt(flag, Day.of(at).title(visit.words())));
      }
    }
    return all;
  }
}
