package ashi.care.choosing;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Complaint;
import java.util.Optional;
import java.util.Set;

/** What a person who only says where it hurts most likely comes with. */
public final class Suggested {
  private Suggested() {}

  /**
   * The complaint about most of these parts; among equals the one about the fewest others, then the
   * earlier in the atlas.
   *
   * <p>Worked example: thigh alone is calf or hamstring tightness (of three parts) rather than
   * sciatica (of four); lower back and calf together are sciatica, which is about both.
   *
   * @return the first of all when no part is named or none has a complaint; empty without
   *     complaints
   */
  public static Optional<Complaint> complaint(Atlas atlas, Set<Area> where) {
    Complaint best = null;
    int most = -1;
    for (Complaint complaint : atlas.complaints()) {
      int shared = 0;
      for (Area area : where) {
        shared += complaint.areas().contains(area) ? 1 : 0;
      }
      boolean closer =
          shared > most
              || (best != null
                  && shared == most
                  && shared > 0
                  && complaint.areas().size() < best.areas().size());
      if (closer) {
        best = complaint;
        most = shared;
      }
    }
    return Optional.ofNullable(best);
  }
}
