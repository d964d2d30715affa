package ashi.care.session;

import ashi.atlas.Atlas;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.body.Places;
import ashi.body.Yardstick;
import ashi.care.Pace;
import ashi.care.Reach;
import ashi.care.Routine;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.Words;
import java.util.ArrayList;
import java.util.List;

/** Goes through a routine beforehand: what happens when, what is said and what is shown. */
public final class Rehearsal {
  private final Atlas atlas;
  private final Places places;
  private final Yardstick yardstick;

  /**
   * @param yardstick tells lengths as they are on the person who presses
   */
  public Rehearsal(Atlas atlas, Places places, Yardstick yardstick) {
    this.atlas = atlas;
    this.places = places;
    this.yardstick = yardstick;
  }

  /**
   * The timeline of a routine.
   *
   * @throws IllegalArgumentException when the routine has no steps
   * @throws java.util.NoSuchElementException when the atlas does not know a point of it
   */
  public Timeline of(Routine routine) {
    List<Cue> cues = new ArrayList<>();
    List<Step> steps = routine.steps();
    for (int i = 0; i < steps.size(); i++) {
      boolean turn = i == 0 || steps.get(i).position() != steps.get(i - 1).position();
      addStep(cues, i, steps.get(i), turn && i == 0);
      if (i + 1 < steps.size()) {
        addRest(cues, i, steps.get(i), steps.get(i + 1));
      }
    }
    if (!steps.isEmpty()) {
      add(
          cues,
          Pace.CLOSE,
          Phase.CLOSE,
          steps.size() - 1,
          Side.BOTH,
          "Let go. Stay a moment and breathe. Then notice how it feels now.",
          "Let go and stay a moment");
    }
    return new Timeline(cues);
  }

  private void addStep(List<Cue> cues, int index, Step step, boolean opening) {
    Point point = point(step);
    String name = point.code() + " " + point.name().pinyin();
    List<Side> sides = sides(point, step);
    add(
        cues,
        Pace.FIND,
        Phase.FIND,
        index,
        sides.get(0),
        (opening ? settle(step.position()) + " " : "")
            + find(point, step.tool(), sides.get(0))
            + " "
            + spoken(point),
        "Find " + name + label(point, sides.get(0)));
    for (int pass = 0; pass < sides.size(); pass++) {
      Side side = sides.get(pass);
      if (pass > 0) {
        add(
            cues,
            Pace.OTHER_SIDE,
            Phase.OTHER_SIDE,
            index,
            side,
            "Now the " + Words.inSentence(side.title()) + " side. Find the same point.",
            "Other side: find " + name + label(point, side));
      }
      addPress(cues, index, step, name, side, label(point, side));
    }
  }

  private static void addPress(
      List<Cue> cues, int index, Step step, String name, Side side, String sideLabel) {
    for (int round = 1; round <= step.rounds(); round++) {
      String label =
          sideLabel + (step.rounds() > 1 ? ", round " + round + " of " + step.rounds() : "");
      add(
          cues,
          Pace.EASE_IN,
          Phase.EASE_IN,
          index,
          side,
          round == 1
              ? "When it answers, ease in, " + pressure(step.pressure()) + "."
              : "Ease in again.",
          "Ease in" + label);
      add(
          cues,
          step.seconds(),
          Phase.PRESS,
          index,
          side,
          round == 1
              ? press(step.technique(), step.tool()) + " Breathe in for four, out for six."
              : "Round " + round + ". Breathe slowly.",
          step.technique().title() + ": " + name + label + ", " + step.seconds() + " seconds");
      add(
          cues,
          Pace.EASE_OUT,
          Phase.EASE_OUT,
          index,
          side,
          round < step.rounds() ? "Ease off. One slow breath." : "Ease off slowly.",
          "Ease off" + label);
    }
  }

  private void addRest(List<Cue> cues, int index, Step done, Step next) {
    Point point = point(next);
    boolean turn = done.position() != next.position();
    String area = Words.inSentence(point.area().title());
    add(
        cues,
        turn ? Pace.CHANGE : Pace.REST,
        Phase.REST,
        index,
        Side.BOTH,
        "Rest. Next: " + area + "." + (turn ? " " + settle(next.position()) : ""),
        "Rest. Next: "
            + point.code()
            + " "
            + point.name().pinyin()
            + ", "
            + area
            + (turn ? ". " + settle(next.position()) : ""));
  }

  private static void add(
      List<Cue> cues, int seconds, Phase phase, int step, Side side, String say, String show) {
    int at = cues.isEmpty() ? 0 : cues.get(cues.size() - 1).end();
    cues.add(new Cue(at, seconds * 1000, phase, step, side, say, show));
  }

  private Point point(Step step) {
    return atlas.point(step.code()).orElseThrow();
  }

  private String spoken(Point point) {
    return places
        .locations()
        .find(point.code())
        .map(location -> location.spoken().spoken(yardstick))
        .orElse(point.find());
  }

  /** What is pressed one after the other. */
  private static List<Side> sides(Point point, Step step) {
    if (!point.paired()) {
      return List.of(Side.BOTH);
    }
    return step.side() == Side.BOTH && !Reach.bothAtOnce(point, step.position(), step.tool())
        ? List.of(Side.LEFT, Side.RIGHT)
        : List.of(step.side());
  }

  private static String find(Point point, Tool tool, Side side) {
    String find = tool == Tool.HANDS ? "find" : Reach.with(tool) + ", find";
    if (!point.paired()) {
      return Words.heading(find) + " the point.";
    }
    return Words.heading(find)
        + (side == Side.BOTH
            ? " the points on both sides."
            : " the point on the " + Words.inSentence(side.title()) + " side.");
  }

  private static String label(Point point, Side side) {
    if (!point.paired()) {
      return "";
    }
    return side == Side.BOTH ? ", both sides" : ", " + Words.inSentence(side.title());
  }

  private static String settle(Position position) {
    return switch (position) {
      case LYING -> "Lie on your back.";
      case SIDE -> "Lie on your side.";
      case SITTING -> "Sit so that you are held.";
      case STANDING -> "Stand and lean on something.";
    };
  }

  private static String pressure(int pressure) {
    if (pressure <= 3) {
      return "very lightly";
    }
    return pressure <= 5 ? "not too hard" : "firm but good";
  }

  private static String press(Technique technique, Tool tool) {
    return switch (technique) {
      case HOLD ->
          tool == Tool.BALL || tool == Tool.ROLLER || tool == Tool.MAT
              ? "Stay on it and hold still."
              : "Press and hold.";
      case CIRCLE -> "Make small, firm circles.";
      case DEEP -> "Sink in slowly and deep, then stay.";
      case GENTLE -> "Rest there, soft and steady.";
      case KNEAD -> "Knead upward, stroke after stroke.";
    };
  }
}
