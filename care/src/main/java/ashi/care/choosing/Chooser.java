package ashi.care.choosing;

import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Complaint;
import ashi.atlas.Point;
import ashi.care.LeftOut;
import ashi.care.Pace;
import ashi.care.Plan;
import ashi.care.Reach;
import ashi.care.Routine;
import ashi.care.Step;
import ashi.care.Wish;
import ashi.care.safety.Caveat;
import ashi.care.safety.Contact;
import ashi.care.safety.Rested;
import ashi.care.safety.SafetyFilter;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
 *     − 1 with the hands on the back or hip
 *     + 1 with a thing the person has, or a helper: who ticks it wants it used
 *       (− 2 with a cane, − 1 with a helper, where it may only be pressed lightly)
 *   + 3 · (things of the person's, or a helper, that are used for more than light pressure)
 *   − 4 · (positions used − 1)
 * </pre>
 *
 * <p>and must fit the minutes with the shortest presses (see {@link Pace#leastPress}). It holds a
 * point on a part that hurts (of the wish where the complaint has points there, else of the
 * complaint) whenever one can be pressed in the time, and at most one on a mat, which lies under
 * the whole back at once. The highest score wins. Among equals: fewer positions, then the earlier
 * positions, then the set whose points rank first (own score, then order in the atlas), then the
 * smaller set. The search looks at every set it cannot rule out, so no set scores better than the
 * chosen one.
 *
 * <p>What {@link Rested} holds changes that: a point that hurt, or is not wanted today, is not
 * chosen, nor is the way in which one could not be reached; one that could not be found scores 1 at
 * most, so that any other goes first.
 *
 * <p>Worked example, sciatica, hip and calf hurt, on the floor with a ball: GB30 (weight 3,
 * traditional, on the hip) 9 + 0 + 2 + 1 = 12 on the side, on the ball; BL40 (weight 3,
 * traditional, the knee) 9 on the back; BL57 (weight 2, traditional, on the calf) 6 + 2 + 1 = 9 on
 * the back, on the ball. All three: 12 + 9 + 9 + 3 − 4 = 29; without GB30 21; so all three, if they
 * fit the time.
 */
public final class Chooser {
  private final Atlas atlas;
  private final Rested rested;
  private final SafetyFilter safety;
  private final Words words;

  public Chooser(Atlas atlas, Words words) {
    this(atlas, Rested.NONE, words);
  }

  /**
   * @param rested points that are not chosen, or not as before
   */
  public Chooser(Atlas atlas, Rested rested, Words words) {
    this.atlas = atlas;
    this.rested = rested;
    this.safety = new SafetyFilter(atlas, rested, words);
    this.words = words;
  }

  /** The best routine for a wish and the standing cautions. */
  public Choice choose(Wish wish, Set<Caution> cautions) {
    Optional<Complaint> known = atlas.complaint(wish.complaint());
    if (known.isEmpty()) {
      return new Choice.NothingFits(words.say("plan.unknown-complaint"), List.of());
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
    List<Slot> slots = best.candidates().stream().map(c -> c.explained(words)).toList();
    List<Step> steps = new Fitting(slots, wish.minutes(), Pace.leastPress(wish.minutes())).steps();
    Plan plan = safety.filter(new Routine("", complaint.title(), steps), cautions);
    return new Plan(plan.routine(), missed(wish, complaint, cautions, best), plan.softened());
  }

  /** The points that would have been chosen but for the cautions, and for what is left alone. */
  private List<LeftOut> missed(Wish wish, Complaint complaint, Set<Caution> cautions, Best best) {
    if (cautions.isEmpty() && rested.isEmpty()) {
      return List.of();
    }
    Best careless = careless(wish, complaint);
    Contact contact = new Contact(atlas, cautions, rested);
    List<LeftOut> missed = new ArrayList<>();
    for (Candidate candidate : careless == null ? List.<Candidate>of() : careless.candidates()) {
      Point point = candidate.slot().point();
      String why = whyMissed(candidate.slot(), wish, cautions, contact);
      if (why.isEmpty() && !best.holds(candidate)) {
        why = rested.why(point, words);
      }
      if (!why.isEmpty()) {
        missed.add(new LeftOut(point.code(), why));
      }
    }
    return missed;
  }

  /** Why it cannot be chosen for its safety; empty where it can. */
  private String whyMissed(Slot slot, Wish wish, Set<Caution> cautions, Contact contact) {
    Point point = slot.point();
    if (rested.hurts(point)) {
      return rested.why(point, words);
    }
    return switch (Caveat.of(point, cautions)) {
      case OUT -> Caveat.whyOut(point, cautions, words);
      case LIGHT ->
          Reach.isAt(point, wish.place(), wish.tools(), true)
              ? ""
              : Caveat.whyTooHard(point, slot.tool(), words);
      case NONE ->
          Reach.isAt(point, wish.place(), contact.safe(point, wish.tools()), false)
              ? ""
              : Caveat.whyTooWide(point, slot.tool(), words);
    };
  }

  private @Nullable Best search(Wish wish, Complaint complaint, Set<Caution> cautions) {
    return BranchAndBound.best(new Candidates(atlas, complaint, wish, cautions, rested));
  }

  private @Nullable Best careless(Wish wish, Complaint complaint) {
    return BranchAndBound.best(new Candidates(atlas, complaint, wish, Set.of(), Rested.NONE));
  }

  private Choice nothing(Wish wish, Complaint complaint, Set<Caution> cautions) {
    boolean careful =
        !(cautions.isEmpty() && rested.isEmpty()) && careless(wish, complaint) != null;
    List<Wish> instead =
        Variants.to(wish).stream()
            .filter(near -> search(near, complaint, cautions) != null)
            .toList();
    String why =
        words.say(
            "plan.none",
            careful ? whatIsMissing(cautions) : "",
            words.grammar().inSentence(complaint.title()),
            wish.minutes());
    String sentence =
        instead.isEmpty()
            ? words.say("plan.none.alone", why)
            : words.say("plan.none.helped", why, Variants.change(wish, instead.get(0), words));
    return new Choice.NothingFits(sentence, instead);
  }

  private String whatIsMissing(Set<Caution> cautions) {
    return !cautions.isEmpty() ? "CAUTIONS" : rested.hurt().isEmpty() ? "LEFT" : "RESTED";
  }
}
