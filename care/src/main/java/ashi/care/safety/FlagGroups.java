package ashi.care.safety;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Complaint;
import ashi.atlas.FlagGroup;
import ashi.atlas.Point;
import ashi.care.Wish;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Which groups of red flags belong to what is asked for. */
public final class FlagGroups {
  private FlagGroups() {}

  /** Those of the complaint, and of every part that hurts. */
  public static Set<FlagGroup> of(Wish wish, Atlas atlas) {
    Set<FlagGroup> groups = EnumSet.noneOf(FlagGroup.class);
    groups.addAll(atlas.complaint(wish.complaint()).map(Complaint::flags).orElse(Set.of()));
    for (Area area : wish.where()) {
      groups.addAll(FlagGroup.of(area));
    }
    return groups;
  }

  /**
   * Those of the parts that are pressed, where no complaint is named. Points of the hand and the
   * arm are pressed for anything, so they add none.
   */
  public static Set<FlagGroup> of(Collection<String> codes, Atlas atlas) {
    Set<FlagGroup> groups = EnumSet.noneOf(FlagGroup.class);
    for (String code : codes) {
      Area area = atlas.point(code).map(Point::area).orElse(Area.HAND);
      if (area != Area.HAND && area != Area.ARM) {
        groups.addAll(FlagGroup.of(area));
      }
    }
    groups.remove(FlagGroup.JOINT);
    return groups;
  }
}
