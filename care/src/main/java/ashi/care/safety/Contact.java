package ashi.care.safety;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Point;
import ashi.atlas.Tool;
import ashi.care.Reach;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a tool presses besides the point. A mat lies under the whole back and the buttocks at once,
 * or under a foot; a roller moves along all of the part it lies under. So neither is used where any
 * point is to be left out or pressed lightly: it would be pressed too, with the body's weight.
 */
public final class Contact {
  private final Atlas atlas;
  private final Set<Caution> cautions;
  private final Rested rested;
  private @Nullable Set<Area> spared;

  public Contact(Atlas atlas, Set<Caution> cautions, Rested rested) {
    this.atlas = atlas;
    this.cautions = cautions;
    this.rested = rested;
  }

  /** Whether pressing this point so presses nothing that is to be spared. */
  boolean isSafe(Point point, Tool tool) {
    return switch (tool) {
      case HANDS, BALL, CANE, HELPER -> true;
      case ROLLER -> !spared().contains(point.area());
      case MAT ->
          Reach.isBehind(point.area())
              ? spared().stream().noneMatch(Reach::isBehind)
              : !spared().contains(point.area());
    };
  }

  /** Of these tools, those with which that is so. */
  public Set<Tool> safe(Point point, Set<Tool> atHand) {
    Set<Tool> safe = EnumSet.noneOf(Tool.class);
    for (Tool tool : atHand) {
      if (isSafe(point, tool)) {
        safe.add(tool);
      }
    }
    return safe;
  }

  /** Worked out when first asked for: it takes every point of the atlas. */
  private Set<Area> spared() {
    if (spared == null) {
      spared = EnumSet.noneOf(Area.class);
      for (Point point : atlas.points()) {
        if (rested.hurts(point) || Caveat.concerns(point, cautions)) {
          spared.add(point.area());
        }
      }
    }
    return spared;
  }
}
