package ashi.atlas.building;

import ashi.atlas.Area;
import ashi.atlas.Caution;
import ashi.atlas.Dose;
import ashi.atlas.Evidence;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.atlas.Use;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Reads one point. */
final class PointFact {
  private static final Dose NO_DOSE = new Dose(Technique.HOLD, 30, 1, 0);

  private PointFact() {}

  /**
   * @param channel the channel its file is named after, e.g. "BL"
   * @param cautions what they mean for all points
   */
  static Fact<Point> read(YamlFact entry, String channel, List<CautionFact> cautions) {
    String code = entry.text("code");
    List<String> aliases = new ArrayList<>(entry.texts("aliases"));
    aliases.addAll(entry.texts("shared"));
    boolean press = entry.flagOr("press", true);
    Area area = entry.choice("area", Area.class);
    Point point =
        new Point(
            code,
            channel,
            NameFact.read(entry),
            List.copyOf(aliases),
            entry.flag("paired"),
            area,
            entry.text("formula"),
            entry.textOr("alternative", ""),
            entry.textOr("differs", ""),
            press ? entry.text("find") : "",
            press ? entry.text("how") : "",
            press ? entry.inner("dose").map(PointFact::dose).orElse(NO_DOSE) : NO_DOSE,
            press ? entry.inner("reach").map(PointFact::reach).orElse(Map.of()) : Map.of(),
            press ? entry.entries("uses").stream().map(PointFact::use).toList() : List.of(),
            entry.textOr("tradition", ""),
            those(cautions, fact -> fact.leavesOut(code, area)),
            press ? those(cautions, fact -> fact.softens(code, area)) : Set.of(),
            press ? entry.textOr("note", "") : entry.text("note"),
            press);
    entry.finish();
    return new Fact<>(point, entry);
  }

  private static Set<Caution> those(List<CautionFact> cautions, Predicate<CautionFact> concerned) {
    Set<Caution> those = EnumSet.noneOf(Caution.class);
    cautions.stream().filter(concerned).forEach(fact -> those.add(fact.caution()));
    return those;
  }

  private static Dose dose(YamlFact entry) {
    Dose dose =
        new Dose(
            entry.choice("technique", Technique.class),
            entry.number("seconds", 30, 180),
            entry.number("rounds", 1, 3),
            entry.number("pressure", 0, 10));
    entry.finish();
    return dose;
  }

  private static Map<Position, Set<Tool>> reach(YamlFact entry) {
    Map<Position, Set<Tool>> reach = new EnumMap<>(Position.class);
    for (Position position : Position.values()) {
      String key = position.name().toLowerCase(Locale.ROOT);
      Set<Tool> tools = entry.choices(key, Tool.class);
      if (!tools.isEmpty()) {
        reach.put(position, tools);
      }
    }
    entry.finish();
    return reach;
  }

  private static Use use(YamlFact entry) {
    Use use =
        new Use(
            entry.text("for"),
            entry.text("benefit"),
            entry.number("weight", 1, 3),
            entry.choice("evidence", Evidence.class),
            entry.textOr("tested", ""),
            entry.text("source"));
    entry.finish();
    return use;
  }
}
