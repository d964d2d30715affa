package ashi.pages;

import ashi.atlas.Area;
import ashi.atlas.Point;
import ashi.care.Plan;
import ashi.care.Reach;
import ashi.care.Routine;
import ashi.care.SafetyFilter;
import ashi.care.Step;
import ashi.care.session.Rehearsal;
import java.util.ArrayList;
import java.util.List;

/**
 * An own routine as its form shows it.
 *
 * @param problem what keeps it from being saved; empty when nothing does
 * @param length e.g. "3 points, about 9 minutes"
 * @param careful what the standing cautions will change, a sentence each
 * @param toAdd every point that can be added, by area
 */
public record OwnRoutineView(
    OwnRoutine routine,
    String problem,
    String length,
    List<String> careful,
    List<Row> rows,
    List<Group> toAdd) {

  /** A step and what may be chosen for it. */
  public record Row(Step step, Point point, List<Way> ways) {

    public boolean takes(int seconds) {
      return step.seconds() == seconds;
    }

    /** The usual lengths, and the step's own where it is another. */
    public List<Integer> seconds() {
      List<Integer> seconds = new ArrayList<>(OwnRoutine.SECONDS);
      if (!seconds.contains(step.seconds())) {
        seconds.add(step.seconds());
        seconds.sort(null);
      }
      return seconds;
    }
  }

  /** A way to reach a point. */
  public record Way(String value, String words, boolean chosen) {}

  /** Points of one part of the body. */
  public record Group(String title, List<Point> points) {}

  static OwnRoutineView of(Visit visit, OwnRoutine routine, String problem) {
    Routine whole = new Routine(routine.id(), routine.title(), routine.steps());
    Plan plan =
        new SafetyFilter(visit.atlas(), visit.rested()).filter(whole, visit.journal().cautions());
    return new OwnRoutineView(
        routine,
        problem,
        routine.steps().isEmpty() ? "" : length(visit, whole),
        PlanView.careful(plan),
        routine.steps().stream().map(step -> row(visit, step)).toList(),
        groups(visit));
  }

  /** Where the form is sent. */
  public String action() {
    return routine.id().isEmpty() ? "/routines/new" : "/routines/" + routine.id() + "/edit";
  }

  public boolean mayAdd() {
    return routine.steps().size() < OwnRoutine.MOST_STEPS;
  }

  private static String length(Visit visit, Routine routine) {
    int total = new Rehearsal(visit.atlas(), visit.places(), visit.yardstick()).of(routine).total();
    return Wording.count(routine.steps().size(), "point")
        + ", about "
        + Wording.count(Math.max(1, Math.round(total / 60_000f)), "minute");
  }

  private static Row row(Visit visit, Step step) {
    Point point = visit.atlas().point(step.code()).orElseThrow();
    List<Way> ways =
        OwnRoutine.Reached.of(point).stream()
            .map(
                way ->
                    new Way(
                        way.value(),
                        Reach.words(way.position(), way.tool()),
                        way.position() == step.position() && way.tool() == step.tool()))
            .toList();
    return new Row(step, point, ways);
  }

  private static List<Group> groups(Visit visit) {
    List<Group> groups = new ArrayList<>();
    for (Area area : Area.values()) {
      List<Point> points =
          visit.atlas().points().stream()
              .filter(p -> p.area() == area && p.press() && !OwnRoutine.Reached.of(p).isEmpty())
              .toList();
      if (!points.isEmpty()) {
        groups.add(new Group(area.title(), points));
      }
    }
    return groups;
  }
}
