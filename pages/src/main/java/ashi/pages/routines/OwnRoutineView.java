package ashi.pages.routines;

import ashi.atlas.Letters;
import ashi.atlas.Point;
import ashi.care.Plan;
import ashi.care.Reach;
import ashi.care.Routine;
import ashi.care.Step;
import ashi.care.safety.SafetyFilter;
import ashi.care.session.Rehearsal;
import ashi.pages.asking.PlanView;
import ashi.pages.figure.Drawing;
import ashi.pages.routines.OwnRoutine.Changed;
import ashi.pages.web.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An own routine as its form shows it.
 *
 * @param said about the last change, or why it was refused; empty when there is nothing to say
 * @param at what that is about, see {@link Changed}
 * @param refused whether nothing was changed
 * @param drafted whether it is in the making, begun before
 * @param saved whether it was saved before
 * @param heading of the page, with the name it was saved by
 * @param suggested its name where none is typed; empty where there is none to suggest or no need
 * @param now whether it is worth keeping as a draft before anything is changed
 * @param length e.g. "3 points, about 9 minutes"; empty without points
 * @param careful what the standing cautions will change, a sentence each
 */
public record OwnRoutineView(
    OwnRoutine routine,
    String said,
    int at,
    boolean refused,
    boolean drafted,
    boolean saved,
    String heading,
    String suggested,
    boolean now,
    String length,
    List<String> careful,
    List<Row> rows,
    Offered offered) {

  /**
   * A step and what may be chosen for it.
   *
   * @param doing position, tool, technique and time in one line
   */
  public record Row(Step step, Point point, Drawing drawing, String doing, List<Way> ways) {

    public String title() {
      return point.title();
    }

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

  static OwnRoutineView of(Visit visit, Changed changed, boolean drafted, Offered offered) {
    OwnRoutine routine = changed.routine();
    Routine whole = routine.routine();
    Optional<Routine> saved = visit.journal().ownRoutine(routine.id());
    Plan plan =
        new SafetyFilter(visit.atlas(), visit.rested(), visit.words())
            .filter(whole, visit.journal().cautions());
    return new OwnRoutineView(
        routine,
        changed.said(),
        changed.at(),
        changed.refused(),
        drafted,
        saved.isPresent(),
        saved.map(own -> visit.say("own.change", own.title())).orElse(visit.say("own.title")),
        routine.title().isEmpty() ? routine.suggestedTitle(visit.words()) : "",
        !visit.request().field("point").isEmpty(),
        routine.steps().isEmpty() ? "" : length(visit, whole),
        PlanView.careful(plan),
        routine.steps().stream().map(step -> row(visit, step)).toList(),
        offered);
  }

  /** Where the form is sent. */
  public String action() {
    return RoutinePages.edit(routine.id());
  }

  public boolean mayAdd() {
    return routine.steps().size() < OwnRoutine.MOST_STEPS;
  }

  /** Whether what was said is about the whole routine. */
  public boolean saidOfAll() {
    return at == Changed.WHOLE;
  }

  /** Whether what was said is about adding a point. */
  public boolean saidOfAdding() {
    return at == Changed.ADDING;
  }

  private static String length(Visit visit, Routine routine) {
    int total =
        new Rehearsal(visit.atlas(), visit.places(), visit.yardstick(), visit.words())
            .of(routine)
            .total();
    return visit.say(
        "plan.length", routine.steps().size(), Math.max(1, Math.round(total / 60_000f)));
  }

  private static Row row(Visit visit, Step step) {
    Point point = visit.atlas().point(step.code()).orElseThrow();
    List<Way> ways =
        OwnRoutine.Reached.of(point).stream()
            .map(
                way ->
                    new Way(
                        way.value(),
                        Letters.large(Reach.words(way.position(), way.tool(), visit.words())),
                        way.position() == step.position() && way.tool() == step.tool()))
            .toList();
    return new Row(
        step,
        point,
        Offered.thumbnail(visit, point),
        PlanView.doing(visit.words(), point, step),
        ways);
  }
}
