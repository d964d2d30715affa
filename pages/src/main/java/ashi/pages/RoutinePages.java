package ashi.pages;

import ashi.care.Event;
import ashi.care.Routine;
import ashi.pages.templates.JteownRoutineGenerated;
import ashi.pages.templates.JteroutinesGenerated;
import java.util.List;
import java.util.Optional;

/** The ready routines, and a person's own: making, changing, deleting. */
final class RoutinePages {
  static final List<Route> ROUTES =
      List.of(
          Route.get("/routines", (visit, part) -> list(visit)),
          Route.get(
              "/routines/new", (visit, part) -> edit(visit, 200, OwnRoutine.begin(visit), "")),
          Route.post("/routines/new", (visit, part) -> change(visit, "")),
          Route.get("/routines/*", RoutinePages::open),
          Route.get("/routines/*/edit", RoutinePages::openOwn),
          Route.post("/routines/*/edit", RoutinePages::change),
          Route.post("/routines/*/delete", RoutinePages::delete));

  private RoutinePages() {}

  private static Answer list(Visit visit) {
    return Answer.of(
        Response.html(200, Html.of(out -> JteroutinesGenerated.render(out, null, visit))));
  }

  /** A routine's own address leads to what is asked before it is run. */
  private static Answer open(Visit visit, String id) {
    boolean known =
        visit.atlas().routine(id).isPresent() || visit.journal().ownRoutine(id).isPresent();
    return known
        ? Answer.of(Response.see(new Address("/check").with("routine", id).toString()))
        : unknown(visit);
  }

  private static Answer openOwn(Visit visit, String id) {
    Optional<Routine> own = visit.journal().ownRoutine(id);
    return own.isPresent() ? edit(visit, 200, OwnRoutine.of(visit, own.get()), "") : unknown(visit);
  }

  private static Answer change(Visit visit, String id) {
    OwnRoutine sent = OwnRoutine.read(visit, id);
    String button = visit.request().field("do");
    if (!button.equals("save")) {
      return edit(visit, 200, sent.after(visit, button), "");
    }
    if (!sent.problem().isEmpty()) {
      return edit(visit, 422, sent, sent.problem());
    }
    String kept = id.isEmpty() ? "own-" + Long.toString(visit.request().now().millis(), 36) : id;
    return new Answer(
        Response.see("/routines?saved=yes"),
        List.of(new Event.RoutineSaved(new Routine(kept, sent.title(), sent.steps()))));
  }

  private static Answer delete(Visit visit, String id) {
    return visit.journal().ownRoutine(id).isPresent()
        ? new Answer(Response.see("/routines"), List.of(new Event.RoutineDeleted(id)))
        : unknown(visit);
  }

  private static Answer edit(Visit visit, int status, OwnRoutine routine, String problem) {
    OwnRoutineView view = OwnRoutineView.of(visit, routine, problem);
    return Answer.of(
        Response.html(
            status, Html.of(out -> JteownRoutineGenerated.render(out, null, visit, view))));
  }

  private static Answer unknown(Visit visit) {
    return Problem.of(
        visit, 404, "There is no such routine", "It may have been deleted, or the link is old.");
  }
}
