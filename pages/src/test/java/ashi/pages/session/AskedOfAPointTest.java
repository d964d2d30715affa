package ashi.pages.session;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.care.Routine;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.journal.Event;
import ashi.pages.Visitor;
import ashi.pages.asking.Ready;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before a point is pressed alone, the red flags of the part it lies on are asked. */
class AskedOfAPointTest {
  /** Hands and arms are pressed for anything: there the flags of what it is pressed for do. */
  private static final Map<Area, List<String>> GROUPS =
      Map.ofEntries(
          Map.entry(Area.HEAD, List.of("HEAD")),
          Map.entry(Area.NECK, List.of("NECK")),
          Map.entry(Area.UPPER_BACK, List.of("BACK")),
          Map.entry(Area.LOWER_BACK, List.of("BACK")),
          Map.entry(Area.HIP, List.of("BACK", "LEG")),
          Map.entry(Area.THIGH, List.of("LEG")),
          Map.entry(Area.KNEE, List.of("LEG")),
          Map.entry(Area.CALF, List.of("LEG")),
          Map.entry(Area.FOOT, List.of("LEG")),
          Map.entry(Area.ARM, List.of()),
          Map.entry(Area.HAND, List.of()),
          Map.entry(Area.FRONT, List.of("CHEST", "BELLY")));

  private static List<String> asked(String code, String name) {
    return Visitor.remembered()
        .page(Ready.address(Visitor.ATLAS.point(code).orElseThrow()))
        .select("main [name=" + name + "]")
        .eachAttr("value");
  }

  @Test
  void thoseOfItsPart() {
    TreeSet<String> missing = new TreeSet<>();
    for (Point point : Visitor.ATLAS.points()) {
      if (point.press() && !asked(point.code(), "group").containsAll(GROUPS.get(point.area()))) {
        missing.add(point.code());
      }
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EX-B9, saddle bladder legs",
    "GB20, artery stroke thunderclap meningitis",
    "GB12, artery stroke thunderclap",
    "EX-HN14, artery stroke thunderclap",
    "EX-HN22, artery stroke thunderclap",
    "BL8, stroke thunderclap meningitis",
    "GV25, stroke thunderclap meningitis",
    "KI25, tearing lung",
    "EX-LE3, calf limb"
  })
  void theseAmongThem(String code, String flags) {
    assertThat(asked(code, "flag")).contains(flags.split(" "));
  }

  /** The id of a ready routine or a point is theirs, whatever a backup calls its own. */
  @ParameterizedTest
  @CsvSource({"relief", "sciatica", "EX-B9"})
  void anOwnRoutineOfTheSameIdAsksNothingLess(String id) {
    Step hand =
        new Step("LI4", Position.SITTING, Tool.HANDS, Side.BOTH, Technique.HOLD, 60, 1, 5, "");
    Visitor visitor =
        Visitor.remembered().having(new Event.RoutineSaved(new Routine(id, "Mine", List.of(hand))));

    assertThat(visitor.page("/check?routine=" + id).select("main [name=group]").eachAttr("value"))
        .contains("BACK");
  }
}
