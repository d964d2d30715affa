package ashi.care;

import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Complaint;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the best points for a wish: up to 3, up to 5 when there are more than ten minutes.
 *
 * <p>A set of points, each in a position of the place and with a tool at hand, scores
 *
 * <pre>
 *   the sum over its points of
 *       3 · weight of its use for the complaint (1 to 3)
 *     + 2 tested in self-pressing, 1 tested when given, 0 traditional
 *     + 2 when it is on a part that hurts (of the wish, else of the complaint)
 *     − 2 when it may only be pressed lightly
 *     − 1 with the hands on the back or hip, 1 with a helper, 2 on a mat,
 *       2 with any other tool when it may only be pressed lightly
 *   − 4 · (positions used − 1)
 * </pre>
 *
 * <p>and must fit the minutes with the shortest presses (see {@link Pace#leastPress}). The highest
 * score wins. Among equals: fewer positions, then the earlier positions, then the set whose points
 * rank first (own score, then order in the atlas), then the smaller set. The search looks at every
 * set it cannot rule out, so no set scores better than the chosen one.
 *
 * <p>Worked example, sciatica, hip and calf hurt, on the floor with a ball: GB30 (weight 3,
 * traditional, on the hip) 9 + 0 + 2 = 11 on the side; BL40 (weight 3, traditional, the knee) 9 on
 * the back; BL57 (weight 2, traditional, on the calf) 6 + 2 = 8 on the back. All three: 11 + 9 + 8
 * − 4 = 24; without GB30 17; so all three, if they fit the time.
 */
public final class Chooser {
  private final Atlas atlas;
  private final SafetyFilter safety;

  public Chooser(Atlas atlas) {
    this.atlas = atlas;
    this.safety = new SafetyFilter(atlas);
  }

  /** The best routine for a wish and the standing cautions. */
  public Choice choose(Wish wish, Set<Caution> cautions) {
    Optional<Complaint> known = atlas.complaint(wish.complaint());
    if (known.isEmpty()) {
      return new Choice.NothingFits("Ashi does not know this complaint.", List.of());
    }
    Complaint complaint = known.get();
    Best best = search(wish, complaint, cautions);
    return best == null
        ? nothing(wish, complaint, cautions)
        : new Choice.Chosen(plan(wish, complaint, cautions, best), best.score());
  }

  /** How many points a session of so many minutes has at most. */
  public static int mostPoints(int minutes) {
    return minutes > 10 ? 5 : 3;
  }

  private Plan plan(Wish wish, Complaint complaint, Set<Caution> cautions, Best best) {
    List<Step> steps =
        new Fitting(best.slots(), wish.minutes(), Pace.leastPress(wish.minutes())).steps();
    Plan plan = safety.filter(new Routine("", complaint.title(), steps), cautions);
    return new Plan(plan.routine(), missed(wish, complaint, cautions), plan.softened());
  }

  /** The points that would have been chosen but for the cautions. */
  private List<LeftOut> missed(Wish wish, Complaint complaint, Set<Caution> cautions) {
    if (cautions.isEmpty()) {
      return List.of();
    }
    Best careless = search(wish, complaint, Set.of());
    List<LeftOut> missed = new ArrayList<>();
    for (Slot slot : careless == null ? List.<Slot>of() : careless.slots()) {
      Point point = slot.point();
      if (Caveat.of(point, cautions) == Caveat.OUT) {
        missed.add(new LeftOut(point.code(), Caveat.whyOut(point, cautions)));
      }
    }
    return missed;
  }

  private Best search(Wish wish, Complaint complaint, Set<Caution> cautions) {
    List<Position> positions = new ArrayList<>(wish.place().positions());
    Best best = null;
    for (Set<Position> allowed : fewestFirst(positions)) {
      Best found = new Search(candidates(wish, complaint, cautions, allowed), wish, allowed).best();
      if (found != null && (best == null || found.score() > best.score())) {
        best = found;
      }
    }
    return best;
  }

  /** All sets of positions but the empty one, the smaller first, then by the order of positions. */
  private static List<Set<Position>> fewestFirst(List<Position> positions) {
    List<Set<Position>> sets = new ArrayList<>();
    for (int size = 1; size <= positions.size(); size++) {
      addSets(positions, 0, size, EnumSet.noneOf(Position.class), sets);
    }
    return sets;
  }

  private static void addSets(
      List<Position> positions, int from, int size, Set<Position> chosen, List<Set<Position>> to) {
    if (size == 0) {
      to.add(EnumSet.copyOf(chosen));
      return;
    }
    for (int i = from; i < positions.size(); i++) {
      Set<Position> more = EnumSet.copyOf(Set.of(positions.get(i)));
      more.addAll(chosen);
      addSets(positions, i + 1, size - 1, more, to);
    }
  }

  /**
   * Every way to press every point, by rank, without the ways that are neither better nor shorter
   * than another for the same point.
   */
  private List<Candidate> candidates(
      Wish wish, Complaint complaint, Set<Caution> cautions, Set<Position> allowed) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < atlas.points().size(); i++) {
      Point point = atlas.points().get(i);
      Caveat caveat = Caveat.of(point, cautions);
      if (caveat != Caveat.OUT) {
        candidates.addAll(ways(point, i, wish, complaint, caveat == Caveat.LIGHT, allowed));
      }
    }
    candidates.sort(Candidate.BY_RANK);
    return candidates;
  }

  private static List<Candidate> ways(
      Point point,
      int order,
      Wish wish,
      Complaint complaint,
      boolean light,
      Set<Position> allowed) {
    List<Candidate> ways = new ArrayList<>();
    for (Position position : allowed) {
      for (Tool tool : Reach.tools(point, position, wish.tools(), light)) {
        Candidate.of(point, order, complaint, wish, position, tool, light)
            .filter(way -> ways.stream().noneMatch(other -> other.beats(way)))
            .ifPresent(
                way -> {
                  ways.removeIf(way::beats);
                  ways.add(way);
                });
      }
    }
    return ways;
  }

  private Choice nothing(Wish wish, Complaint complaint, Set<Caution> cautions) {
    String aim = Words.inSentence(complaint.title());
    boolean careful = !cautions.isEmpty() && search(wish, complaint, Set.of()) != null;
    Set<Wish> instead = new LinkedHashSet<>();
    for (Wish near : near(wish)) {
      if (search(near, complaint, cautions) != null) {
        instead.add(near);
      }
    }
    String why =
        careful
            ? "With your cautions, no point for " + aim + " is left here"
            : "No point for " + aim + " can be reached here in " + wish.minutes() + " minutes";
    return new Choice.NothingFits(
        instead.isEmpty()
            ? why + "."
            : why + "; " + help(wish, instead.iterator().next()) + " would help.",
        List.copyOf(instead));
  }

  /** Wishes that differ from this one in one thing, the smallest change first. */
  private static List<Wish> near(Wish wish) {
    List<Wish> near = new ArrayList<>();
    for (Tool tool : new Tool[] {Tool.BALL, Tool.CANE, Tool.ROLLER, Tool.HELPER}) {
      Set<Tool> tools = EnumSet.of(tool);
      tools.addAll(wish.tools());
      if (!tools.equals(wish.tools())) {
        near.add(with(wish, wish.place(), wish.minutes(), tools));
      }
    }
    for (int minutes : new int[] {5, 10}) {
      if (minutes > wish.minutes()) {
        near.add(with(wish, wish.place(), minutes, wish.tools()));
      }
    }
    for (Place place : Place.values()) {
      if (place != wish.place()) {
        near.add(with(wish, place, wish.minutes(), wish.tools()));
      }
    }
    return near;
  }

  private static Wish with(Wish wish, Place place, int minutes, Set<Tool> tools) {
    return new Wish(wish.complaint(), wish.where(), place, minutes, tools, wish.side());
  }

  private static String help(Wish wish, Wish instead) {
    if (instead.place() != wish.place()) {
      return "another place (" + Words.inSentence(instead.place().title()) + ")";
    }
    if (instead.minutes() != wish.minutes()) {
      return instead.minutes() + " minutes";
    }
    Set<Tool> added = EnumSet.copyOf(instead.tools());
    added.removeAll(wish.tools());
    Tool tool = added.iterator().next();
    return (tool == Tool.HELPER ? "" : "a ") + Words.inSentence(tool.title());
  }
}
