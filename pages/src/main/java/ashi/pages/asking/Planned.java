package ashi.pages.asking;

import ashi.atlas.Caution;
import ashi.atlas.ReadyRoutine;
import ashi.care.Moment;
import ashi.care.Plan;
import ashi.care.Routine;
import ashi.care.Wish;
import ashi.care.choosing.Choice;
import ashi.care.choosing.Chooser;
import ashi.care.choosing.Routines;
import ashi.care.safety.Rested;
import ashi.care.safety.SafetyFilter;
import ashi.pages.web.Ticked;
import ashi.pages.web.Visit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What becomes of what is asked for. */
public sealed interface Planned {

  /** There is something to press. */
  record Session(Plan plan) implements Planned {}

  /**
   * Nothing can be pressed.
   *
   * @param sentence why
   * @param reasons for each point left out
   * @param instead wishes near to this one for which there is a session
   */
  record Nothing(String sentence, List<String> reasons, List<Wish> instead) implements Planned {}

  /** There is no such routine or complaint. */
  record Unknown(String sentence) implements Planned {}

  /** The field of a session's address that tells when it was planned. */
  String WHEN = "planned";

  /** What is planned now. */
  static Planned of(Visit visit, Asking asking, Set<Caution> cautions) {
    return of(visit, asking, cautions, visit.rested());
  }

  /**
   * What was planned when the session began whose page or sound is asked for once more: what became
   * of its points since, such as that one hurt, does not make another session of it.
   */
  static Planned before(Visit visit, Asking asking, Set<Caution> cautions) {
    Moment when = when(visit);
    return of(visit, asking, cautions, Rested.of(visit.journal().until(when), when));
  }

  /** When that was; now where its address does not tell. */
  static Moment when(Visit visit) {
    Moment now = visit.request().now();
    long when = Ticked.millis(visit.request().field(WHEN));
    return when < 0 || when > now.millis() ? now : new Moment(when, now.offsetMinutes());
  }

  private static Planned of(Visit visit, Asking asking, Set<Caution> cautions, Rested rested) {
    Wish wish = asking.wish();
    if (!asking.routine().isEmpty()) {
      Optional<ReadyRoutine> ready = Ready.named(visit.atlas(), asking.routine());
      if (ready.isPresent()) {
        boolean alone = visit.atlas().routine(ready.get().id()).isEmpty();
        Routines routines =
            new Routines(visit.atlas(), alone ? rested.hurtOnly() : rested, visit.words());
        Plan plan =
            routines.ready(
                ready.get(), wish.place(), wish.minutes(), wish.side(), wish.tools(), cautions);
        return plan.isEmpty()
            ? nothing(visit, plan, routines.instead(ready.get(), wish, cautions))
            : new Session(plan);
      }
      Optional<Routine> own = Ready.own(visit, asking.routine());
      if (own.isEmpty()) {
        return new Unknown(visit.say("plan.unknown-routine"));
      }
      Plan plan =
          new SafetyFilter(visit.atlas(), rested, visit.words()).filter(own.get(), cautions);
      return plan.isEmpty() ? nothing(visit, plan, List.of()) : new Session(plan);
    }
    if (visit.atlas().complaint(wish.complaint()).isEmpty()) {
      return new Unknown(visit.say("plan.unknown-complaint"));
    }
    Choice choice = new Chooser(visit.atlas(), rested, visit.words()).choose(wish, cautions);
    if (choice instanceof Choice.Chosen chosen) {
      return new Session(chosen.plan());
    }
    Choice.NothingFits nothing = (Choice.NothingFits) choice;
    return new Nothing(nothing.sentence(), List.of(), nothing.instead());
  }

  private static Nothing nothing(Visit visit, Plan plan, List<Wish> instead) {
    return new Nothing(
        visit.say("safety.nothing"),
        plan.leftOut().stream().map(out -> out.reason()).toList(),
        instead);
  }
}
