package ashi.pages;

import ashi.atlas.Caution;
import ashi.care.Advice;
import ashi.care.Event;
import ashi.care.RedFlag;
import ashi.care.Screening;
import ashi.pages.templates.JteadviceGenerated;
import ashi.pages.templates.JtecheckGenerated;
import ashi.pages.templates.JtenothingGenerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Before a session: is it safe to press today, and what will be pressed. */
final class Check {
  static final List<Route> ROUTES =
      List.of(
          Route.get("/check", (visit, part) -> ask(visit, Asking.read(visit), false)),
          Route.get("/check/flags", (visit, part) -> ask(visit, Asking.read(visit), true)),
          Route.post("/check", (visit, part) -> answered(visit)));

  private static final String ASKED = "asked";

  private Check() {}

  /**
   * Asks what must be asked before this session.
   *
   * @param anew whether red flags are asked although none is due
   */
  static Answer ask(Visit visit, Asking asking, boolean anew) {
    Screening screening = Screening.of(visit.journal(), visit.request().now());
    if (screening instanceof Screening.Standing standing && !anew) {
      return advise(visit, asking, standing.flags());
    }
    Set<Caution> cautions = cautions(visit);
    Planned planned = Planned.of(visit, asking, cautions);
    if (planned instanceof Planned.Unknown unknown) {
      return Problem.of(visit, 404, "Not found", unknown.sentence());
    }
    if (planned instanceof Planned.Nothing nothing) {
      return nothing(visit, asking, nothing);
    }
    PlanView plan = PlanView.of(visit, ((Planned.Session) planned).plan());
    boolean flagsDue = anew || screening instanceof Screening.Due;
    CheckView view =
        new CheckView(
            plan.title(),
            asking.fields(),
            flagsDue,
            screening instanceof Screening.Due due
                ? due.why()
                : "Tick what is true. With any of these, Ashi tells you what to do instead.",
            asking.at("/check/flags").toString(),
            !visit.journal().kept() || flagsDue,
            cautions,
            visit.journal().ownRoutine(asking.routine()).isPresent()
                ? null
                : new Circumstances(asking.wish()),
            plan);
    return Answer.of(
        Response.html(200, Html.of(out -> JtecheckGenerated.render(out, null, visit, view))));
  }

  /** Says that nothing can be pressed, why, and what can be done instead. */
  static Answer nothing(Visit visit, Asking asking, Planned.Nothing nothing) {
    List<NothingView.Instead> instead =
        nothing.instead().stream()
            .map(wish -> NothingView.Instead.of(asking.wish(), wish))
            .toList();
    NothingView view = new NothingView(nothing.sentence(), nothing.reasons(), instead);
    return Answer.of(
        Response.html(200, Html.of(out -> JtenothingGenerated.render(out, null, visit, view))));
  }

  /** The cautions that stand, and those that came with the request. */
  static Set<Caution> cautions(Visit visit) {
    Set<Caution> cautions = Ticked.many(Caution.values(), visit.request().all("caution"));
    if (visit.journal().kept()) {
      cautions.addAll(visit.journal().cautions());
    }
    return cautions;
  }

  private static Answer answered(Visit visit) {
    Request request = visit.request();
    Asking asking = Asking.read(visit);
    Set<RedFlag> flags = Ticked.many(RedFlag.values(), request.all("flag"));
    if (!flags.isEmpty()) {
      return new Answer(
          advise(visit, asking, flags).response(), List.of(new Event.RedFlagsStood(flags)));
    }
    boolean askedFlags = request.all(ASKED).contains("flags");
    if (Screening.due(visit.journal(), request.now()) && !askedFlags) {
      return Answer.of(Response.see(asking.at("/check").toString()));
    }
    List<Event> events = new ArrayList<>();
    if (askedFlags) {
      events.add(new Event.NoRedFlags());
    }
    Set<Caution> ticked = Ticked.many(Caution.values(), request.all("caution"));
    // A page written by a host without memory shows none ticked: it can only add to them.
    if (request.all(ASKED).contains("more-cautions")) {
      ticked.addAll(visit.journal().cautions());
    }
    boolean askedCautions = request.all(ASKED).stream().anyMatch(a -> a.endsWith("cautions"));
    if (askedCautions && !ticked.equals(visit.journal().cautions())) {
      events.add(new Event.CautionsSet(ticked));
    }
    if (asking.routine().isEmpty()) {
      events.add(new Event.Asked(asking.wish()));
    }
    Address address = asking.at("/session").with("checked", "yes");
    if (!visit.journal().kept()) {
      for (Caution caution : ticked) {
        address.with("caution", caution.name());
      }
    }
    int before = Ticked.number(request.field("before"), 0, 10, -1);
    if (before >= 0) {
      address.with("before", Integer.toString(before));
    }
    return new Answer(Response.see(address.toString()), events);
  }

  private static Answer advise(Visit visit, Asking asking, Set<RedFlag> flags) {
    String again = asking.at("/check/flags").toString();
    return Answer.of(
        Response.html(
            200,
            Html.of(
                out ->
                    JteadviceGenerated.render(
                        out, null, visit, Advice.of(flags), List.copyOf(flags), again))));
  }
}
