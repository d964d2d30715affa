package ashi.pages.routines;

import ashi.atlas.Point;
import ashi.care.Routine;
import ashi.care.Step;
import ashi.care.journal.Event;
import ashi.pages.routines.OwnRoutine.Changed;
import ashi.pages.templates.routines.JteaddToGenerated;
import ashi.pages.templates.routines.JteownRoutineGenerated;
import ashi.pages.templates.routines.JteroutinesGenerated;
import ashi.pages.web.Address;
import ashi.pages.web.Answer;
import ashi.pages.web.Problem;
import ashi.pages.web.Response;
import ashi.pages.web.Route;
import ashi.pages.web.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ready routines, and a person's own: making, changing, adding to, deleting. */
public final class RoutinePages {
  private static final String NEW = "/routines/new";
  private static final String SAVED = "/routines?saved=yes";

  public static final List<Route> ROUTES =
      List.of(
          Route.get("/routines", (visit, part) -> list(visit)),
          Route.get(NEW, (visit, part) -> begin(visit)),
          Route.post(NEW, (visit, part) -> change(visit, OwnRoutine.fresh(visit).id())),
          Route.get("/routines/add", (visit, part) -> choose(visit)),
          Route.get("/routines/*", RoutinePages::open),
          Route.get("/routines/*/edit", RoutinePages::openOwn),
          Route.post("/routines/*/edit", RoutinePages::change),
          Route.post("/routines/*/delete", RoutinePages::delete));

  private RoutinePages() {}

  /** Where an own routine is changed; one without an id is begun anew with all that is sent. */
  public static String edit(String id) {
    return id.isEmpty() ? NEW : "/routines/" + Address.part(id) + "/edit";
  }

  /** Where an own routine is deleted. */
  public static String deletion(Routine routine) {
    return "/routines/" + Address.part(routine.id()) + "/delete";
  }

  /** Where any routine is run, after what must be asked. */
  public static String run(String id) {
    return new Address("/check").with("routine", id).toString();
  }

  private static Answer list(Visit visit) {
    return Answer.of(visit.page(200, out -> JteroutinesGenerated.render(out, null, visit)));
  }

  /** A routine's own address leads to what is asked before it is run. */
  private static Answer open(Visit visit, String id) {
    boolean known =
        visit.atlas().routine(id).isPresent() || visit.journal().ownRoutine(id).isPresent();
    return known ? Answer.of(Response.see(run(id))) : unknown(visit);
  }

  /** Goes on with a new one in the making, unless something else is asked for. */
  private static Answer begin(Visit visit) {
    if (visit.request().fields().isEmpty()) {
      List<Routine> begun = begun(visit);
      if (!begun.isEmpty()) {
        Routine last = begun.get(begun.size() - 1);
        return page(visit, 200, OwnRoutine.of(visit, last).unsaid(), true, "", List.of());
      }
    }
    return page(visit, 200, OwnRoutine.begin(visit), false, "", List.of());
  }

  /** The drafts of routines that were never saved, the one changed last at the end. */
  public static List<Routine> begun(Visit visit) {
    return visit.journal().drafts().stream()
        .filter(draft -> visit.journal().ownRoutine(draft.id()).isEmpty())
        .toList();
  }

  /** The codes of its points in a line; says so where there are none. */
  public static String codes(Visit visit, Routine routine) {
    return routine.steps().isEmpty()
        ? visit.say("routines.no-points")
        : visit.words().list(routine.steps().stream().map(Step::code).toList());
  }

  /** What it is called, also before it is called anything. */
  public static String title(Visit visit, Routine routine) {
    return routine.title().isEmpty() ? visit.say("routines.no-name") : routine.title();
  }

  private static Answer openOwn(Visit visit, String id) {
    Optional<Routine> known = known(visit, id);
    if (known.isEmpty()) {
      return unknown(visit);
    }
    OwnRoutine routine = OwnRoutine.of(visit, known.get());
    Optional<Point> added =
        visit.atlas().point(visit.request().field("added")).filter(p -> routine.has(p.code()));
    String said = added.map(point -> visit.say("own.in-it", point.title())).orElse("");
    boolean drafted = said.isEmpty() && visit.journal().draft(id).isPresent();
    return page(
        visit, 200, new Changed(routine, said, Changed.WHOLE, false), drafted, "", List.of());
  }

  /** As it stands in the making, or as it was saved. */
  private static Optional<Routine> known(Visit visit, String id) {
    return visit.journal().draft(id).or(() -> visit.journal().ownRoutine(id));
  }

  /** Does what a button of its form says, to what the form says. */
  private static Answer change(Visit visit, String id) {
    if (!id.isEmpty() && !Routine.isOwnId(id) && known(visit, id).isEmpty()) {
      return unknown(visit);
    }
    String button = visit.request().field("do");
    if (visit.request().field("of").equals("kept") && known(visit, id).isPresent()) {
      return addTo(visit, known(visit, id).get(), button);
    }
    Changed sent = OwnRoutineForm.read(visit, id);
    if (button.equals("undo") && visit.journal().ownRoutine(id).isPresent()) {
      return saved("/routines", visit.journal().ownRoutine(id).get());
    }
    if (button.equals("save")) {
      return save(visit, sent);
    }
    Changed changed = sent.refused() ? sent : sent.routine().after(visit, button);
    return page(
        visit,
        changed.refused() ? 422 : 200,
        changed,
        false,
        button,
        drafted(visit, changed.routine()));
  }

  /** Adds a point to one that is kept, unless it has it: a button pressed twice adds it once. */
  private static Answer addTo(Visit visit, Routine kept, String button) {
    OwnRoutine routine = OwnRoutine.of(visit, kept);
    String code = button.substring(button.indexOf('-') + 1);
    Changed changed = routine.has(code) ? routine.unsaid() : routine.after(visit, button);
    if (changed.refused()) {
      return page(visit, 422, changed, false, "", List.of());
    }
    String address = new Address(edit(kept.id())).with("added", code).toString();
    Routine more = changed.routine().routine();
    return routine.has(code)
        ? Answer.of(Response.see(address))
        : visit.journal().draft(kept.id()).isPresent()
            ? new Answer(Response.see(address), List.of(new Event.RoutineDrafted(more)))
            : saved(address, more);
  }

  private static Answer save(Visit visit, Changed sent) {
    String problem = sent.refused() ? sent.said() : sent.routine().problem(visit.words());
    if (!problem.isEmpty()) {
      OwnRoutine routine = sent.routine();
      return page(visit, 422, routine.refusing(problem), false, "save", drafted(visit, routine));
    }
    OwnRoutine routine = sent.routine().named(visit.words());
    if (!visit.journal().kept()) {
      String sorry = visit.say("own.not-kept");
      return page(visit, 409, routine.refusing(sorry), false, "save", List.of());
    }
    return isSaved(visit, routine)
        ? Answer.of(Response.see(SAVED))
        : saved(SAVED, routine.routine());
  }

  /**
   * Whether it stands in the journal just so. A page that was made where nothing is kept knows no
   * id: there the same name and the same points are the same routine.
   */
  private static boolean isSaved(Visit visit, OwnRoutine routine) {
    boolean named = !visit.request().path().equals(NEW);
    return visit.journal().draft(routine.id()).isEmpty()
        && visit.journal().ownRoutines().stream()
            .map(own -> named ? own : new Routine(routine.id(), own.title(), own.steps()))
            .anyMatch(routine.routine()::equals);
  }

  private static Answer saved(String address, Routine routine) {
    return new Answer(Response.see(address), List.of(new Event.RoutineSaved(routine)));
  }

  /** What there is to remember of it before it is saved; nothing when nothing has changed. */
  private static List<Event> drafted(Visit visit, OwnRoutine routine) {
    Routine now = routine.routine();
    Routine before = known(visit, now.id()).orElse(new Routine(now.id(), "", List.of()));
    // A page that was made for nobody gives its routine no id; it is made when it is saved.
    return now.id().isEmpty() || now.equals(before)
        ? List.of()
        : List.of(new Event.RoutineDrafted(now));
  }

  /** Asks which routine a point is to be added to. */
  private static Answer choose(Visit visit) {
    String code = visit.request().field("point");
    Optional<Point> point = OwnRoutine.pressable(visit, code);
    if (point.isEmpty()) {
      return Problem.of(
          visit, 404, visit.say("own.no-such"), OwnRoutine.fresh(visit).add(visit, code).said());
    }
    List<Routine> routines = new ArrayList<>(visit.journal().ownRoutines());
    routines.removeIf(saved -> visit.journal().draft(saved.id()).isPresent());
    routines.addAll(visit.journal().drafts());
    if (routines.isEmpty()) {
      return Answer.of(Response.see(new Address(NEW).with("point", code).toString()));
    }
    String out = OwnRoutine.fresh(visit).add(visit, code).refusal();
    return Answer.of(
        visit.page(
            200, page -> JteaddToGenerated.render(page, null, visit, point.get(), routines, out)));
  }

  private static Answer delete(Visit visit, String id) {
    return known(visit, id).isPresent()
        ? new Answer(Response.see("/routines"), List.of(new Event.RoutineDeleted(id)))
        : unknown(visit);
  }

  private static Answer page(
      Visit visit,
      int status,
      Changed changed,
      boolean drafted,
      String button,
      List<Event> events) {
    Offered offered = Offered.of(visit, button, changed.routine());
    OwnRoutineView view = OwnRoutineView.of(visit, changed, drafted, offered);
    return new Answer(
        visit.page(status, out -> JteownRoutineGenerated.render(out, null, visit, view)), events);
  }

  private static Answer unknown(Visit visit) {
    return Problem.of(visit, 404, visit.say("routines.unknown"), visit.say("routines.unknown-why"));
  }
}
