package ashi.pages;

import ashi.atlas.Point;
import ashi.care.Plan;
import ashi.care.Reach;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.Words;
import ashi.care.session.Rehearsal;
import ashi.care.session.Timeline;
import java.util.ArrayList;
import java.util.List;

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
   * In place of how a point is pressed as a rule, which may be by lying or leaning on something.
   */
  private static final String LIGHTLY =
      "Let your hand, or what it holds, rest there as lightly as on a sleeping child. Put no weight"
          + " into it, and do not rub.";

  /**
   * One step.
   *
   * @param title e.g. "BL23 Shènshū"
   * @param doing position, tool, technique and time in one line
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
      PointPicture picture,
      String where,
      String find,
      String how) {}

  /** A plan with at least one step. */
  static PlanView of(Visit visit, Plan plan) {
    Timeline timeline =
        new Rehearsal(visit.atlas(), visit.places(), visit.yardstick()).of(plan.routine());
    int minutes = Math.max(1, Math.round(timeline.total() / 60_000f));
    return new PlanView(
        plan.routine().title(),
        Wording.count(plan.routine().steps().size(), "point")
            + ", about "
            + Wording.count(minutes, "minute"),
        plan.routine().steps().stream()
            .map(step -> step(visit, step, plan.isSoft(step.code())))
            .toList(),
        care(plan.leftOut().size(), plan.softened().size()),
        careful(plan),
        timeline);
  }

  private static String care(int out, int soft) {
    if (out == 0) {
      return Wording.count(soft, "point") + " pressed lightly";
    }
    return Wording.count(out, "point")
        + " left out"
        + (soft == 0 ? "" : ", " + soft + " pressed lightly");
  }

  /** What a plan leaves out or softens and why, a sentence each. */
  static List<String> careful(Plan plan) {
    List<String> careful = new ArrayList<>();
    plan.leftOut().forEach(out -> careful.add(out.reason()));
    plan.softened().forEach(soft -> careful.add(soft.reason()));
    return careful;
  }

  private static StepView step(Visit visit, Step step, boolean soft) {
    Point point = visit.atlas().point(step.code()).orElseThrow();
    return new StepView(
        point.code(),
        point.code() + " " + point.name().pinyin(),
        point.name().hanzi(),
        doing(point, step),
        step.why(),
        PointPicture.of(visit, point.code()).orElse(null),
        visit
            .places()
            .locations()
            .find(point.code())
            .map(location -> location.sentence().written(visit.yardstick()))
            .orElse(""),
        point.find(),
        soft ? LIGHTLY : point.how());
  }

  static String doing(Point point, Step step) {
    StringBuilder line = new StringBuilder(step.technique().title());
    line.append(", ").append(Reach.words(step.position(), step.tool())).append(": ");
    line.append(Wording.seconds(step.seconds()));
    boolean both = point.paired() && step.side() == Side.BOTH;
    if (both) {
      line.append(
          Reach.bothAtOnce(point, step.position(), step.tool())
              ? ", both sides at once"
              : " each side");
    } else if (point.paired()) {
      line.append(" on the ").append(Words.inSentence(step.side().title())).append(" side");
    }
    if (step.rounds() > 1) {
      line.append(", ").append(step.rounds()).append(" rounds");
    }
    return line.append('.').toString();
  }
}
