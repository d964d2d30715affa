package ashi.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import ashi.body.Vec;
import ashi.care.Reach;
import ashi.care.RealAtlas;
import ashi.care.RealBody;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Never both sides at once where the arteries of the brain run: told by where the points are. */
class ThroatTest {

  @Test
  void noPairBesideOrBeforeTheNeckIsPressedTogether() {
    Set<String> beside = new TreeSet<>();
    Set<String> together = new TreeSet<>();
    for (Point point : RealAtlas.atlas().points()) {
      for (Vec spot : RealBody.points().get(point.code())) {
        boolean upThere = point.area() == Area.HEAD || point.area() == Area.NECK;
        if (upThere && point.paired() && isBelowJaw(spot) && isBeforeNape(spot)) {
          beside.add(point.code());
          if (isEverTogether(point)) {
            together.add(point.code());
          }
        }
      }
    }
    assertThat(beside).contains("TE16", "EX-HN14", "EX-HN22", "GB12", "SI17", "LI18", "ST9");
    assertThat(together).isEmpty();
  }

  private static boolean isEverTogether(Point point) {
    for (Position position : Position.values()) {
      for (Tool tool : Tool.values()) {
        if (Reach.bothAtOnce(point, position, tool)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Further forward than the hollow below the skull, between the two thick muscles of the nape. */
  private static boolean isBeforeNape(Vec spot) {
    return spot.z() > RealBody.landmark("hollow-below-skull").z() + 5;
  }

  /** Below the line from the bone behind the ear along the edge of the jaw to the chin. */
  private static boolean isBelowJaw(Vec spot) {
    List<Vec> jaw =
        List.of(
            RealBody.landmark("mastoid"),
            RealBody.landmark("mandible-angle"),
            RealBody.landmark("chin-tip"));
    for (int i = 1; i < jaw.size(); i++) {
      Vec from = jaw.get(i - 1);
      Vec to = jaw.get(i);
      if (spot.z() <= to.z()) {
        double share = Math.max(0, (spot.z() - from.z()) / (to.z() - from.z()));
        return spot.y() < from.toward(to, share).y();
      }
    }
    return false;
  }
}
