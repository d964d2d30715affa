package ashi.atlas.building;

import ashi.atlas.Channel;
import ashi.atlas.Complaint;
import ashi.atlas.Evidence;
import ashi.atlas.FlagGroup;
import ashi.atlas.Help;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.ReadyRoutine;
import ashi.atlas.RedFlag;
import ashi.atlas.Source;
import ashi.atlas.Tool;
import ashi.atlas.Urgency;
import ashi.atlas.Use;
import ashi.atlas.search.Spelling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether the facts fit together. */
final class Checks {
  private final Facts facts;
  private final Set<String> sources;
  private final Set<String> complaints;
  private final Map<String, Point> points = new HashMap<>();

  Checks(Facts facts) {
    this.facts = facts;
    this.sources = ids(facts.sources(), Source::id);
    this.complaints = ids(facts.complaints(), Complaint::id);
    facts.points().forEach(fact -> points.putIfAbsent(fact.value().code(), fact.value()));
  }

  private static <T> Set<String> ids(List<Fact<T>> facts, Function<T, String> id) {
    Set<String> ids = new HashSet<>();
    facts.forEach(fact -> ids.add(id.apply(fact.value())));
    return ids;
  }

  void run() {
    noneTwice(facts.channels(), "id", Channel::id);
    noneTwice(facts.complaints(), "id", Complaint::id);
    noneTwice(facts.routines(), "id", RoutineFact::id);
    noneTwice(facts.sources(), "id", Source::id);
    noneTwice(facts.flags(), "id", RedFlag::id);
    noneTwice(facts.helps(), "id", Help::id);
    noneTwice(facts.pages(), "address", PageFact::address);
    noneTwice(facts.points(), "code", Point::code);
    noneTwice(facts.cautions(), "caution", fact -> YamlFact.word(fact.caution()));
    facts.points().forEach(this::point);
    facts.cautions().forEach(this::caution);
    aliases();
    facts.complaints().forEach(this::complaint);
    facts.routines().forEach(this::routine);
    facts.flags().forEach(this::flag);
    facts.helps().forEach(fact -> known(fact.value().sources(), fact.entry(), "sources"));
    complete();
  }

  private <T> void noneTwice(List<Fact<T>> all, String key, Function<T, String> id) {
    Set<String> met = new HashSet<>();
    for (Fact<T> fact : all) {
      String value = id.apply(fact.value());
      if (!value.isEmpty() && !met.add(value)) {
        fact.entry().problem(key, "'" + value + "' is there twice. Keep one of them.");
      }
    }
  }

  private void point(Fact<Point> fact) {
    Point point = fact.value();
    YamlFact entry = fact.entry();
    String code = point.code();
    if (point.channel().equals("EX")) {
      if (!code.startsWith("EX-")) {
        entry.problem("code", "'" + code + "' is in ex.yaml. Write it as EX-, then its number.");
      }
    } else if (!code.isEmpty() && !counted(code, point.channel())) {
      entry.problem(
          "code", "'" + code + "' is not on channel " + point.channel() + ". Mend or move it.");
    }
    if (point.press() && entry.has("reach") && point.reach().isEmpty()) {
      entry.problem("reach", "nothing reaches it. Name a position and a tool, or write press: no.");
    }
    if (point.press() && point.uses().isEmpty() && point.tradition().isEmpty()) {
      entry.problem("uses", "'uses' is missing. Say what it is for, in 'uses' or 'tradition'.");
    }
    if (!point.tradition().isEmpty()) {
      known(List.of(Point.TRADITION_SOURCE), entry, "tradition");
    }
    if (!point.alternative().isEmpty() && point.differs().isEmpty()) {
      entry.problem("alternative", "'differs' is missing. Say which of the two places Ashi uses.");
    }
    Set<String> served = new HashSet<>();
    for (Use use : point.uses()) {
      if (!use.complaint().isEmpty() && !complaints.contains(use.complaint())) {
        entry.problem("uses", unknown("complaint", use.complaint(), complaints));
      }
      if (!served.add(use.complaint())) {
        entry.problem("uses", "'" + use.complaint() + "' is served twice. Keep one use.");
      }
      if (!use.source().isEmpty()) {
        known(List.of(use.source()), entry, "uses");
      }
      if (use.tested().isEmpty() != (use.evidence() == Evidence.TRADITIONAL)) {
        entry.problem(
            "uses",
            use.tested().isEmpty()
                ? "'tested' is missing for '"
                    + use.complaint()
                    + "'. Say what was tested, who pressed, and on whom."
                : "'tested' stands at '"
                    + use.complaint()
                    + "', a traditional use. Take it out or mend 'evidence'.");
      }
    }
  }

  /** What to do fits how soon, and an emergency is never settled beforehand. */
  private void flag(Fact<RedFlag> fact) {
    RedFlag flag = fact.value();
    YamlFact entry = fact.entry();
    if (flag.groups().isEmpty()) {
      entry.problem("for", "'for' is missing. Say what it is asked with, or always.");
    }
    if (flag.sources().isEmpty()) {
      entry.problem("sources", "'sources' is missing. Say who names this sign.");
    }
    known(flag.sources(), entry, "sources");
    if (flag.answerable() && flag.urgency() == Urgency.EMERGENCY) {
      entry.problem("answerable", "an emergency cannot be answered beforehand. Take it out.");
    }
    Optional<Help> help =
        facts.helps().stream().map(Fact::value).filter(h -> h.id().equals(flag.help())).findFirst();
    if (help.isEmpty()) {
      entry.problem("help", unknown("help", flag.help(), ids(facts.helps(), Help::id)));
    } else if (help.get().urgency() != flag.urgency()) {
      entry.problem("help", "'" + flag.help() + "' is not as urgent as this sign. Use another.");
    }
  }

  /** There are signs to ask about and a point to press, which takes no helper. */
  private void complaint(Fact<Complaint> fact) {
    Complaint complaint = fact.value();
    YamlFact entry = fact.entry();
    known(complaint.sources(), entry, "sources");
    for (FlagGroup group : complaint.flags()) {
      if (facts.flags().stream().noneMatch(flag -> flag.value().groups().contains(group))) {
        String word = YamlFact.word(group);
        entry.problem("flags", "no sign is asked with '" + word + "'. Add one or take it out.");
      }
    }
    List<Point> serving =
        points.values().stream().filter(p -> p.use(complaint.id()).isPresent()).toList();
    if (serving.isEmpty()) {
      entry.problem(
          "id", "no point serves '" + complaint.id() + "'. Name it in 'uses' of a point.");
    } else if (serving.stream().noneMatch(Checks::reachable)) {
      entry.problem(
          "id",
          "no point for '" + complaint.id() + "' can be reached alone. Name it at another point.");
    }
  }

  private void caution(Fact<CautionFact> fact) {
    CautionFact caution = fact.value();
    points(fact.entry(), "out", CautionFact.named(caution.out()));
    points(fact.entry(), "light", CautionFact.named(caution.light()));
    for (String code : caution.light()) {
      Point point = points.get(code);
      if (point != null && caution.leavesOut(code, point.area())) {
        fact.entry().problem("light", "'" + code + "' is out too. Keep one.");
      }
    }
  }

  private void points(YamlFact entry, String key, List<String> codes) {
    for (String code : codes) {
      if (!points.containsKey(code)) {
        entry.problem(key, "there is no point '" + code + "'. Mend it or take it out.");
      }
    }
  }

  private boolean counted(String code, String channel) {
    return code.startsWith(channel)
        && facts.channels().stream()
            .map(Fact::value)
            .filter(c -> c.id().equals(channel))
            .anyMatch(c -> isNumber(code.substring(channel.length()), c.total()));
  }

  private static boolean isNumber(String text, int most) {
    try {
      int number = Integer.parseInt(text);
      return number >= 1 && number <= most && text.equals(Integer.toString(number));
    } catch (NumberFormatException notANumber) {
      return false;
    }
  }

  private void known(List<String> named, YamlFact entry, String key) {
    for (String source : named) {
      if (!sources.contains(source)) {
        entry.problem(key, unknown("source", source, sources));
      }
    }
  }

  private static String unknown(String kind, String id, Set<String> ids) {
    List<String> known = ids.stream().sorted().toList();
    return "unknown "
        + kind
        + " '"
        + id
        + "'. Add it or use one of "
        + String.join(", ", known)
        + ".";
  }

  /** A name that leads to two points must be listed under 'shared' at both, or it is a slip. */
  private void aliases() {
    Map<String, Point> owners = new HashMap<>();
    for (Fact<Point> fact : facts.points()) {
      Point point = fact.value();
      owners.putIfAbsent(Spelling.key(point.code()), point);
      owners.putIfAbsent(Spelling.key(point.name().pinyin()), point);
      owners.putIfAbsent(point.name().hanzi(), point);
      owners.putIfAbsent(point.name().simplified(), point);
    }
    for (Fact<Point> fact : facts.points()) {
      List<String> shared = fact.entry().texts("shared");
      for (String alias : fact.value().aliases()) {
        Point owner = owners.putIfAbsent(Spelling.key(alias), fact.value());
        if (owner != null && !owner.equals(fact.value()) && !shared.contains(alias)) {
          fact.entry()
              .problem(
                  "aliases",
                  "'"
                      + alias
                      + "' also leads to "
                      + owner.code()
                      + ". Remove it, or move it to 'shared' at both.");
        }
      }
    }
  }

  private void routine(Fact<RoutineFact> fact) {
    ReadyRoutine routine = fact.value().routine();
    if (!routine.complaint().isEmpty() && !complaints.contains(routine.complaint())) {
      fact.entry().problem("complaint", unknown("complaint", routine.complaint(), complaints));
    }
    if (routine.codes().isEmpty()) {
      fact.entry().problem("points", "'points' is missing. List the codes in order.");
    }
    for (String code : routine.codes()) {
      Point point = points.get(code);
      if (point == null) {
        fact.entry().problem("points", "there is no point '" + code + "'. Add it or take it out.");
      } else if (!reachable(point, routine.place())) {
        fact.entry()
            .problem(
                "points",
                code + " cannot be reached alone there. Give it a tool in points, or take it out.");
      }
    }
  }

  private static boolean reachable(Point point) {
    return Stream.of(Place.values()).anyMatch(place -> reachable(point, place));
  }

  private static boolean reachable(Point point, Place place) {
    for (Position position : place.positions()) {
      for (Tool tool : point.reach().getOrDefault(position, Set.of())) {
        if (tool != Tool.HELPER) {
          return true;
        }
      }
    }
    return false;
  }

  /** Every point WHO counts is there. */
  private void complete() {
    for (Fact<Channel> fact : facts.channels()) {
      Channel channel = fact.value();
      for (int number = 1; number <= channel.total(); number++) {
        if (!points.containsKey(channel.id() + number)) {
          fact.entry().problem("total", channel.id() + number + " is nowhere. Add it to points.");
        }
      }
    }
  }
}
