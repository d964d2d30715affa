package ashi.care.choosing;

import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Letters;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.ReadyRoutine;
import ashi.atlas.Tool;
import ashi.care.LeftOut;
import ashi.care.Pace;
import ashi.care.Plan;
import ashi.care.Reach;
import ashi.care.Routine;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.Wish;
import ashi.care.safety.Caveat;
import ashi.care.safety.Contact;
import ashi.care.safety.Rested;
import ashi.care.safety.SafetyFilter;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes routines for a person's place, time and tools from the ready ones and from single points.
 */
public final class Routines {
  private final Atlas atlas;
  private final Rested rested;
  private final SafetyFilter safety;
  private final Words words;

  public Routines(Atlas atlas, Words words) {
    this(atlas, Rested.NONE, words);
  }

  /**
   * @param rested points that are left out too
   */
  public Routines(Atlas atlas, Rested rested, Words words) {
    this.atlas = atlas;
    this.rested = rested;
    this.safety = new SafetyFilter(atlas, rested, words);
    this.words = words;
  }

  /**
   * A ready routine as it can be pressed here: in its own order, without the points that cannot be
   * reached or should not be pressed, without the last points when time is too short (first those
   * that could not be found the last time), with doses that fill the minutes.
   */
  public Plan ready(
      ReadyRoutine ready,
      Place place,
      int minutes,
      Side side,
      Set<Tool> tools,
      Set<Caution> cautions) {
    List<Slot> slots = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    Set<Tool> atHand = new HashSet<>(tools);
    Contact contact = new Contact(atlas, cautions, rested);
    Position before = null;
    for (String code : ready.codes()) {
      Optional<Point> point = atlas.point(code);
      if (point.isEmpty()) {
        continue;
      }
      Caveat caveat = Caveat.of(point.get(), cautions);
      if (rested.hurts(point.get()) || (caveat != Caveat.OUT && rested.isNotToday(point.get()))) {
        leftOut.add(new LeftOut(code, rested.why(point.get(), words)));
        continue;
      }
      if (caveat == Caveat.OUT) {
        leftOut.add(new LeftOut(code, Caveat.whyOut(point.get(), cautions, words)));
        continue;
      }
      boolean light = caveat == Caveat.LIGHT;
      Set<Tool> safe = contact.safe(point.get(), atHand);
      Optional<Slot> slot = slot(point.get(), place, side, safe, light, ready.complaint(), before);
      if (slot.isEmpty()) {
        String why =
            Reach.isAt(point.get(), place, safe, light)
                ? rested.why(point.get(), words)
                : slot(point.get(), place, side, atHand, false, "", before)
                    .map(
                        hard ->
                            light
                                ? Caveat.whyTooHard(hard.point(), hard.tool(), words)
                                : Caveat.whyTooWide(hard.point(), hard.tool(), words))
                    .orElseGet(() -> words.say("safety.beyond", point.get().title(), place.name()));
        leftOut.add(new LeftOut(code, why));
      } else {
        slots.add(slot.get());
        before = slot.get().position();
        if (slot.get().tool() == Tool.MAT) {
          atHand.remove(Tool.MAT); // It lies under the whole back: once is enough.
        }
      }
    }
    int shortest = Pace.leastReadyPress(minutes);
    while (!Fitting.fits(slots, minutes, shortest)) {
      Slot last = slots.remove(lastInRank(slots));
      leftOut.add(
          new LeftOut(
              last.point().code(),
              rested.comesLast(last.point())
                  ? rested.why(last.point(), words)
                  : words.say("safety.short", last.point().title(), minutes)));
    }
    Routine routine =
        new Routine(ready.id(), ready.title(), new Fitting(slots, minutes, shortest).steps());
    Plan softened = safety.filter(routine, cautions);
    return new Plan(softened.routine(), leftOut, softened.softened());
  }

  /** The last one that could not be found; else the last. */
  private int lastInRank(List<Slot> slots) {
    for (int i = slots.size() - 1; i >= 0; i--) {
      if (rested.comesLast(slots.get(i).point())) {
        return i;
      }
    }
    return slots.size() - 1;
  }

  /** The wishes near to one with which a ready routine has something to press. */
  public List<Wish> instead(ReadyRoutine ready, Wish wish, Set<Caution> cautions) {
    return Variants.to(wish).stream()
        .filter(
            near ->
                !ready(ready, near.place(), near.minutes(), near.side(), near.tools(), cautions)
                    .isEmpty())
        .toList();
  }

  /**
   * A point with its usual dose, as a step of an own routine.
   *
   * @return empty when it cannot be reached there, or is not to be pressed
   */
  public Optional<Step> step(Point point, Place place, Side side, Set<Tool> tools) {
    if (!point.press()) {
      return Optional.empty();
    }
    return slot(point, place, side, tools, false, "", null)
        .map(slot -> slot.step(point.dose().seconds(), point.dose().rounds()));
  }

  /**
   * In the position the body already has when that is possible, else in the first that is; what is
   * to be pressed lightly rather where hands reach it.
   */
  private Optional<Slot> slot(
      Point point,
      Place place,
      Side side,
      Set<Tool> tools,
      boolean light,
      String complaint,
      @Nullable Position before) {
    List<Position> positions = new ArrayList<>(place.positions());
    if (positions.remove(before)) {
      positions.add(0, before);
    }
    if (light) {
      positions.sort(Comparator.comparing(position -> !isInHand(point, position)));
    }
    for (Position position : positions) {
      for (Tool tool : Reach.tools(point, position, tools, light)) {
        if (!rested.isBeyond(point, position, tool)) {
          String why = why(point, complaint, position, tool);
          return Optional.of(new Slot(point, position, tool, Slot.side(point, side), light, why));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isInHand(Point point, Position position) {
    return point.reach().getOrDefault(position, Set.of()).contains(Tool.HANDS);
  }

  private String why(Point point, String complaint, Position position, Tool tool) {
    return Purpose.use(point, complaint)
        .map(
            use ->
                words.say(
                    "plan.serves",
                    Letters.large(use.benefit()),
                    Reach.words(position, tool, words)))
        .orElse("");
  }
}
