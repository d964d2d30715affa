package ashi.pages.session;

import ashi.atlas.Caution;
import ashi.atlas.Letters;
import ashi.atlas.Position;
import ashi.atlas.Split;
import ashi.atlas.Tool;
import ashi.care.Plan;
import ashi.care.Routine;
import ashi.care.journal.Event;
import ashi.care.journal.Event.Ending;
import ashi.care.journal.Session;
import ashi.care.safety.Screening;
import ashi.pages.asking.Asking;
import ashi.pages.asking.PlanView;
import ashi.pages.asking.Planned;
import ashi.pages.templates.session.JteendedGenerated;
import ashi.pages.templates.session.JterateGenerated;
import ashi.pages.templates.session.JtesessionGenerated;
import ashi.pages.web.Address;
import ashi.pages.web.Answer;
import ashi.pages.web.Problem;
import ashi.pages.web.Request;
import ashi.pages.web.Response;
import ashi.pages.web.Route;
import ashi.pages.web.Ticked;
import ashi.pages.web.UrlText;
import ashi.pages.web.Visit;
import java.util.List;
import java.util.Map;

/** The guided session, and what becomes of it when it has ended. */
public final class SessionPage {
  public static final List<Route> ROUTES =
      List.of(
          Route.get("/session", (visit, part) -> guide(visit)),
          Route.get("/session/ended", (visit, part) -> rate(visit)),
          Route.post("/session/ended", (visit, part) -> ended(visit)),
          Route.post("/session/left-out", (visit, part) -> leftOut(visit)));

  private static final int LONGEST_NOTE = 500;
  private static final int LONGEST_ID = 40;
  private static final int A_DAY = 86_400;

  /** Digits of a clock, in milliseconds, until the year 2286. */
  private static final int CLOCK = 13;

  /** In seconds: a month. */
  private static final int LATEST = 30 * A_DAY;

  private SessionPage() {}

  private static Answer guide(Visit visit) {
    Asking asking = Asking.read(visit);
    return isChecked(visit, asking) ? show(visit, asking) : Check.ask(visit, asking, false);
  }

  /** Whether everything was answered that is to be asked before this session. */
  static boolean isChecked(Visit visit, Asking asking) {
    return Check.screening(visit, asking) instanceof Screening.Clear
        && Screening.isChecked(visit.journal(), visit.request().now());
  }

  /** The session, for someone who has just been asked what must be asked before it. */
  static Answer show(Visit visit, Asking asking) {
    Planned planned = Planned.before(visit, asking, Check.cautions(visit));
    if (planned instanceof Planned.Unknown unknown) {
      return Problem.of(visit, 404, visit.say("check.not-found"), unknown.sentence());
    }
    if (planned instanceof Planned.Nothing nothing) {
      return Check.nothing(visit, asking, nothing);
    }
    Plan plan = ((Planned.Session) planned).plan();
    int before = before(visit);
    SessionView view =
        new SessionView(
            address(visit, asking, true),
            asking.at("/check").toString(),
            RatingView.before(visit, asking, plan.routine().title(), before),
            visit.journal().settings());
    PlanView shown = PlanView.of(visit, plan);
    return Answer.of(
        visit.page(200, out -> JtesessionGenerated.render(out, null, visit, view, shown)));
  }

  /**
   * Where it is found again. Where nothing is kept, the address holds the cautions too; nowhere
   * does it say that the questions before a session were answered, since anyone can make a link.
   *
   * @param planned whether it is told when it was planned, so that it is found again as it was
   */
  static String address(Visit visit, Asking asking, boolean planned) {
    Address address = asking.at("/session");
    if (visit.journal().kept() && planned) {
      address.with(Planned.WHEN, Long.toString(Planned.when(visit).millis()));
    }
    if (!visit.journal().kept()) {
      for (Caution caution : Check.cautions(visit)) {
        address.with("caution", caution.name());
      }
    }
    int before = before(visit);
    return before < 0
        ? address.toString()
        : address.with("before", Integer.toString(before)).toString();
  }

  /** Asks how it is after the last session, if that was not said yet. */
  private static Answer rate(Visit visit) {
    List<Session> sessions = visit.journal().sessions();
    Session last = sessions.isEmpty() ? null : sessions.get(sessions.size() - 1);
    if (last == null || !last.isAsked(visit.request().now())) {
      return Answer.of(Response.see("/journal"));
    }
    RatingView view = RatingView.after(visit, last);
    String title = last.title(visit.atlas(), visit.words());
    return Answer.of(
        visit.page(200, out -> JterateGenerated.render(out, null, visit, title, view)));
  }

  /** Notes a session, or notes it anew when it has been rated. */
  private static Answer ended(Visit visit) {
    Request request = visit.request();
    String note = request.field("note").strip();
    if (isRubbish(visit)) {
      return Problem.of(
          visit, 400, visit.say("problem.unchanged"), visit.say("problem.no-session"));
    }
    Asking asking = Asking.read(withAddress(visit));
    List<String> codes = points(visit, "codes");
    Ending ending = Ticked.one(Ending.values(), request.field("ending")).orElse(Ending.STOPPED);
    Event.SessionEnded ended =
        new Event.SessionEnded(
            Letters.cut(request.field("id"), LONGEST_ID),
            Routine.isOwnId(asking.routine())
                ? Letters.cut(request.field("title"), Routine.LONGEST_TITLE)
                : "",
            asking.routine(),
            asking.wish(),
            codes,
            Ticked.number(request.field("pressed"), 0, A_DAY, 0),
            ending == Ending.DONE && codes.isEmpty() ? Ending.STOPPED : ending,
            points(visit, "hurt").stream().findFirst().orElse(""),
            before(visit),
            Ticked.number(request.field("after"), 0, 10, -1),
            Letters.cut(note, LONGEST_NOTE),
            secondsSince(request));
    if (visit.journal().kept()) {
      return new Answer(Response.see("/journal"), List.of(ended));
    }
    return Answer.of(
        visit.page(
            200, out -> JteendedGenerated.render(out, null, visit, EndedView.of(visit, ended))));
  }

  /**
   * Whether it tells nothing of a session, or what none can be: an unknown ending, points of which
   * none is one, seconds below zero or more than a day has, an end at no time or before its
   * beginning. What an earlier version left out is none of that, nor is a clock that was wrong.
   */
  private static boolean isRubbish(Visit visit) {
    Request request = visit.request();
    String pressed = request.field("pressed");
    String at = request.field("at");
    String ending = request.field("ending");
    // The id of a session is the clock when it began; there were none, and may be others.
    String id = request.field("id");
    return (pressed.isEmpty() && ending.isEmpty() && request.field("codes").isBlank())
        || (!ending.isEmpty() && Ticked.one(Ending.values(), ending).isEmpty())
        || (!pressed.isEmpty() && Ticked.number(pressed, 0, A_DAY, -1) < 0)
        || (!at.isEmpty() && Ticked.millis(at) < 0)
        || (id.length() == at.length() && id.length() == CLOCK && id.compareTo(at) > 0)
        || isNoPoint(visit, "codes")
        || isNoPoint(visit, "hurt");
  }

  private static boolean isNoPoint(Visit visit, String field) {
    return !visit.request().field(field).isBlank() && points(visit, field).isEmpty();
  }

  /** Notes that it goes on without a point. */
  private static Answer leftOut(Visit visit) {
    Request request = visit.request();
    Event.Reason reason =
        Ticked.one(Event.Reason.values(), request.field("reason")).orElse(Event.Reason.OTHER);
    boolean reach = reason == Event.Reason.REACH;
    Position position = Ticked.one(Position.values(), request.field("position")).orElse(null);
    Tool tool = Ticked.one(Tool.values(), request.field("tool")).orElse(null);
    return new Answer(
        Response.see("/journal"),
        points(visit, "code").stream()
            .limit(1)
            .<Event>map(
                code ->
                    !reach || position == null || tool == null
                        ? new Event.PointLeft(code, reason, null, null)
                        : new Event.PointLeft(code, reason, position, tool))
            .toList());
  }

  /** Pages of the first version tell what was asked for as an address, whose fields are taken. */
  private static Visit withAddress(Visit visit) {
    Request request = visit.request();
    String address = request.field("address");
    int query = address.indexOf('?');
    if (query < 0) {
      return visit;
    }
    Map<String, List<String>> fields;
    try {
      fields = UrlText.fields(address.substring(query + 1));
    } catch (IllegalArgumentException unreadable) {
      return visit;
    }
    fields.putAll(request.fields());
    return visit.with(
        new Request(request.method(), request.sender(), request.path(), fields, request.now()));
  }

  /** How it was rated before, 0 to 10; -1 when it was not. */
  private static int before(Visit visit) {
    return Ticked.number(visit.request().field("before"), 0, 10, -1);
  }

  /**
   * Since it ended by the clock of its page, or as pages of an earlier version counted it; none
   * where that cannot be.
   */
  private static int secondsSince(Request request) {
    if (request.field("at").isEmpty()) {
      return Ticked.number(request.field("late"), 0, LATEST, 0);
    }
    long since = (request.now().millis() - Ticked.millis(request.field("at"))) / 1000;
    return since < 0 || since > LATEST ? 0 : (int) since;
  }

  /** The codes in a field, as far as they are points. */
  private static List<String> points(Visit visit, String field) {
    return Split.at(' ', visit.request().field(field)).stream()
        .filter(code -> visit.atlas().point(code).isPresent())
        .toList();
  }
}
