package ashi.pages;

import ashi.atlas.Caution;
import ashi.atlas.Split;
import ashi.care.Event;
import ashi.care.Event.Ending;
import ashi.care.Plan;
import ashi.care.Screening;
import ashi.care.Words;
import ashi.pages.templates.JteendedGenerated;
import ashi.pages.templates.JtesessionGenerated;
import java.util.List;

/** The guided session, and what becomes of it when it has ended. */
final class SessionPage {
  static final List<Route> ROUTES =
      List.of(
          Route.get("/session", (visit, part) -> guide(visit)),
          Route.post("/session/ended", (visit, part) -> ended(visit)));

  private static final int LONGEST_NOTE = 500;
  private static final int A_DAY = 86_400;

  private SessionPage() {}

  private static Answer guide(Visit visit) {
    Asking asking = Asking.read(visit);
    boolean checked =
        Check.screening(visit, asking) instanceof Screening.Clear
            && Screening.isChecked(visit.journal(), visit.request().now());
    return checked ? show(visit, asking) : Check.ask(visit, asking, false);
  }

  /** The session, for someone who has just been asked what must be asked before it. */
  static Answer show(Visit visit, Asking asking) {
    Planned planned = Planned.of(visit, asking, Check.cautions(visit));
    if (planned instanceof Planned.Unknown unknown) {
      return Problem.of(visit, 404, "Not found", unknown.sentence());
    }
    if (planned instanceof Planned.Nothing nothing) {
      return Check.nothing(visit, asking, nothing);
    }
    Plan plan = ((Planned.Session) planned).plan();
    int before = Ticked.number(visit.request().field("before"), 0, 10, -1);
    SessionView view =
        new SessionView(
            asking.fields(),
            address(visit, asking),
            asking.at("/check").toString(),
            Words.heading(visit.atlas().rated(asking.wish().complaint())),
            before < 0 ? "" : Integer.toString(before),
            visit.journal().settings());
    PlanView shown = PlanView.of(visit, plan);
    return Answer.of(
        Response.html(
            200, Html.of(out -> JtesessionGenerated.render(out, null, visit, view, shown))));
  }

  /**
   * Where it is found again. Where nothing is kept, the address holds the cautions too; nowhere
   * does it say that the questions before a session were answered, since anyone can make a link.
   */
  static String address(Visit visit, Asking asking) {
    Address address = asking.at("/session");
    if (!visit.journal().kept()) {
      for (Caution caution : Check.cautions(visit)) {
        address.with("caution", caution.name());
      }
    }
    int before = Ticked.number(visit.request().field("before"), 0, 10, -1);
    return before < 0
        ? address.toString()
        : address.with("before", Integer.toString(before)).toString();
  }

  private static Answer ended(Visit visit) {
    Request request = visit.request();
    String note = request.field("note").strip();
    Asking asking = Asking.read(visit);
    Event.SessionEnded ended =
        new Event.SessionEnded(
            request.field("title"),
            asking.routine(),
            asking.wish(),
            points(visit, "codes"),
            Ticked.number(request.field("pressed"), 0, A_DAY, 0),
            Ticked.one(Ending.values(), request.field("ending")).orElse(Ending.STOPPED),
            points(visit, "hurt").stream().findFirst().orElse(""),
            Ticked.number(request.field("before"), 0, 10, -1),
            Ticked.number(request.field("after"), 0, 10, -1),
            note.substring(0, Math.min(note.length(), LONGEST_NOTE)),
            Ticked.number(request.field("late"), 0, Integer.MAX_VALUE, 0));
    if (visit.journal().kept()) {
      return new Answer(Response.see("/journal"), List.of(ended));
    }
    return Answer.of(
        Response.html(
            200,
            Html.of(
                out ->
                    JteendedGenerated.render(
                        out,
                        null,
                        visit,
                        EndedView.of(visit.request().now(), ended, visit.atlas())))));
  }

  /** The codes in a field, as far as they are points. */
  private static List<String> points(Visit visit, String field) {
    return Split.at(' ', visit.request().field(field)).stream()
        .filter(code -> visit.atlas().point(code).isPresent())
        .toList();
  }
}
