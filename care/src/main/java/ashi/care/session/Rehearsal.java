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
import ashi.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Goes through a routine beforehand: what happens when, what is said and what is shown. */
public final class Rehearsal {
  private final Atlas atlas;
  private final Places places;
  private final Yardstick yardstick;
  private final Words words;

  /**
   * @param yardstick tells lengths as they are on the person who presses
   */
  public Rehearsal(Atlas atlas, Places places, Yardstick yardstick, Words words) {
    this.atlas = atlas;
    this.places = places;
    this.yardstick = yardstick;
    this.words = words;
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
      addStep(cues, i, steps.get(i));
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
          words.say("cue.close"),
          words.say("cue.close.show"));
    }
    return new Timeline(cues);
  }

  private void addStep(List<Cue> cues, int index, Step step) {
    Point point = point(step);
    List<Side> sides = sides(point, step);
    add(
        cues,
        Pace.FIND,
        Phase.FIND,
        index,
        sides.get(0),
        (index == 0 ? settle(step.position()) + " " : "")
            + words.say("cue.find", step.tool().name(), told(point, sides.get(0)))
            + " "
            + spoken(point),
        words.say("cue.find.show", named(point, sides.get(0))));
    for (int pass = 0; pass < sides.size(); pass++) {
      Side side = sides.get(pass);
      if (pass > 0) {
        add(
            cues,
            Pace.OTHER_SIDE,
            Phase.OTHER_SIDE,
            index,
            side,
            words.say("cue.other-side", side.name()),
            words.say("cue.other-side.show", named(point, side)));
      }
      addPress(cues, index, step, point, side);
    }
  }

  private void addPress(List<Cue> cues, int index, Step step, Point point, Side side) {
    String told = told(point, side);
    int rounds = step.rounds();
    for (int round = 1; round <= rounds; round++) {
      add(
          cues,
          Pace.EASE_IN,
          Phase.EASE_IN,
          index,
          side,
          round == 1
              ? words.say("cue.ease-in", pressure(step.pressure()))
              : words.say("cue.ease-in.again"),
          words.say("cue.ease-in.show", told, round, rounds));
      add(
          cues,
          step.seconds(),
          Phase.PRESS,
          index,
          side,
          round == 1
              ? words.say("cue.press", press(step.technique(), step.tool()))
              : words.say("cue.press.again", round),
          words.say(
              "cue.press.show",
              step.technique(),
              told,
              round,
              rounds,
              step.position(),
              pressure(step.pressure())));
      add(
          cues,
          Pace.EASE_OUT,
          Phase.EASE_OUT,
          index,
          side,
          words.say(round < rounds ? "cue.ease-off.between" : "cue.ease-off"),
          words.say("cue.ease-off.show", told, round, rounds));
    }
  }

  private void addRest(List<Cue> cues, int index, Step done, Step next) {
    Point point = point(next);
    boolean turn = done.position() != next.position();
    String key = turn ? "cue.rest.turn" : "cue.rest";
    String area = words.grammar().inSentence(words.say(point.area()));
    String settle = settle(next.position());
    add(
        cues,
        turn ? Pace.CHANGE : Pace.REST,
        Phase.REST,
        index,
        Side.BOTH,
        words.say(key, area, settle),
        words.say(key + ".show", area, point.title(), settle));
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

  /** The side as texts choose by it; empty for a point on the midline. */
  private static String told(Point point, Side side) {
    return point.paired() ? side.name() : "";
  }

  private String named(Point point, Side side) {
    return words.say("cue.point", point.title(), told(point, side));
  }

  private String settle(Position position) {
    return words.say("cue.settle", position.name());
  }

  private static String pressure(int pressure) {
    return pressure <= 3 ? "LIGHT" : pressure <= 5 ? "MEDIUM" : "FIRM";
  }

  private static String press(Technique technique, Tool tool) {
    boolean still = technique == Technique.HOLD && Reach.bearsWeight(tool);
    return still ? "STILL" : technique.name();
  }
}
