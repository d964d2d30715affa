package ashi.pages.asking;

import ashi.atlas.Point;
import ashi.care.Plan;
import ashi.care.Reach;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.history.Day;
import ashi.care.journal.Entry;
import ashi.care.journal.Event;
import ashi.care.safety.Rested;
import ashi.care.session.Rehearsal;
import ashi.care.session.Timeline;
import ashi.pages.point.PointPicture;
import ashi.pages.web.Address;
import ashi.pages.web.Visit;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan as pages show it.
 *
 * @param length e.g. "3 points, about 9 minutes"
 * @param care what cautions and the place changed, e.g. "2 points left out, 1 pressed lightly"
 * @param careful why, a sentence each; may be empty
 */
public record PlanView(
    String title,
    String length,
    List<StepView> steps,
    String care,
    List<String> careful,
    Timeline timeline) {

  /**
   * One step.
   *
   * @param title e.g. "BL23 Shènshū"
   * @param doing position, tool, technique and time in one line
   * @param left when it was left out and why, unless it was pressed since; may be empty
   * @param lost whether it could not be found then
   * @param leaving fields of a form that leaves it out
   * @param out why it is out of the session since this was planned, one sentence; may be empty
   * @param picture null where the point has not been drawn
   * @param where it is, with centimetres from the landmark
   * @param find by touch
   * @param how to press
   */
  public record StepView(
      String code,
      String title,
      String hanzi,
      String doing,
      String why,
      String left,
      boolean lost,
      String leaving,
      String out,
      @Nullable PointPicture picture,
      String where,
      String find,
      String how) {}

  /** A plan with at least one step. */
  public static PlanView of(Visit visit, Plan plan) {
    Timeline timeline = timeline(visit, plan);
    Rested rested = visit.rested();
    int minutes = Math.max(1, Math.round(timeline.total() / 60_000f));
    return new PlanView(
        plan.routine().title(),
        visit.say("plan.length", plan.routine().steps().size(), minutes),
        plan.routine().steps().stream()
            .map(step -> step(visit, step, plan.isSoft(step.code()), rested))
            .toList(),
        visit.say("plan.care", plan.leftOut().size(), plan.softened().size()),
        careful(plan),
        timeline);
  }

  /** What happens when: what the page shows and the track sounds. */
  public static Timeline timeline(Visit visit, Plan plan) {
    return new Rehearsal(visit.atlas(), visit.places(), visit.yardstick(), visit.words())
        .of(plan.routine());
  }

  /** What a plan leaves out or softens and why, a sentence each. */
  public static List<String> careful(Plan plan) {
    List<String> careful = new ArrayList<>();
    plan.leftOut().forEach(out -> careful.add(out.reason()));
    plan.softened().forEach(soft -> careful.add(soft.reason()));
    return careful;
  }

  private static StepView step(Visit visit, Step step, boolean soft, Rested rested) {
    Point point = visit.atlas().point(step.code()).orElseThrow();
    List<Entry> times = rested.left(point);
    return new StepView(
        point.code(),
        point.title(),
        point.name().hanzi(),
        doing(visit.words(), point, step),
        step.why(),
        left(visit, step, times),
        rested.comesLast(point),
        new Address("")
            .with("code", point.code())
            .with("position", step.position().name())
            .with("tool", step.tool().name())
            .toString()
            .substring(1),
        out(visit, point, times, rested),
        PointPicture.of(visit, point.code()).orElse(null),
        visit
            .places()
            .locations()
            .find(point.code())
            .map(location -> location.sentence().written(visit.yardstick()))
            .orElse(""),
        point.find(),
        soft ? visit.say("plan.lightly") : point.how());
  }

  /**
   * The last time for each reason.
   *
   * @param times that it was left out, the last first
   */
  private static String left(Visit visit, Step step, List<Entry> times) {
    String told = "";
    Set<Event.Reason> reasons = EnumSet.noneOf(Event.Reason.class);
    for (Entry time : times) {
      Event.PointLeft left = (Event.PointLeft) time.event();
      if (reasons.add(left.reason())) {
        boolean otherwise =
            left.position() != null
                && (left.position() != step.position() || left.tool() != step.tool());
        told +=
            (told.isEmpty() ? "" : " ")
                + visit.say(
                    "plan.left",
                    Day.of(time.at()).title(visit.words()),
                    otherwise ? "OTHERWISE" : left.reason().name());
      }
    }
    return told;
  }

  private static String out(Visit visit, Point point, List<Entry> times, Rested rested) {
    boolean left = !times.isEmpty() && times.get(0).at().millis() > Planned.when(visit).millis();
    return left || rested.hurts(point) ? rested.why(point, visit.words()) : "";
  }

  public static String doing(Words words, Point point, Step step) {
    int seconds = step.seconds();
    String time =
        seconds >= 120 && seconds % 60 == 0
            ? words.say("plan.minutes", seconds / 60)
            : words.say("plan.seconds", seconds);
    boolean both = step.side() == Side.BOTH;
    String side =
        !point.paired()
            ? ""
            : both && Reach.bothAtOnce(point, step.position(), step.tool())
                ? "TOGETHER"
                : step.side().name();
    return words.say(
        "plan.doing",
        step.technique(),
        Reach.words(step.position(), step.tool(), words),
        time,
        side,
        step.rounds());
  }
}
