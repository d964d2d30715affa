package ashi.pages.session;

import ashi.atlas.Caution;
import ashi.atlas.Complaint;
import ashi.atlas.FlagGroup;
import ashi.atlas.Letters;
import ashi.atlas.RedFlag;
import ashi.care.Wish;
import ashi.care.journal.Entry;
import ashi.care.journal.Event;
import ashi.care.journal.Journal;
import ashi.care.safety.Advice;
import ashi.care.safety.Screening;
import ashi.pages.asking.Asking;
import ashi.pages.asking.Circumstances;
import ashi.pages.asking.PlanView;
import ashi.pages.asking.Planned;
import ashi.pages.asking.Ready;
import ashi.pages.routines.RoutinePages;
import ashi.pages.templates.session.JteadviceGenerated;
import ashi.pages.templates.session.JtecheckGenerated;
import ashi.pages.templates.session.JtedizzyGenerated;
import ashi.pages.templates.session.JtenothingGenerated;
import ashi.pages.web.Address;
import ashi.pages.web.Answer;
import ashi.pages.web.Field;
import ashi.pages.web.Problem;
import ashi.pages.web.Request;
import ashi.pages.web.Response;
import ashi.pages.web.Route;
import ashi.pages.web.Ticked;
import ashi.pages.web.Visit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Before a session: is it safe to press today, and what will be pressed. */
public final class Check {
  public static final List<Route> ROUTES =
      List.of(
          Route.get("/check", (visit, part) -> ask(visit, Asking.read(visit), false)),
          Route.get("/check/flags", (visit, part) -> ask(visit, Asking.read(visit), true)),
          Route.post("/check", (visit, part) -> answered(visit)),
          Route.post("/check/looked-at", (visit, part) -> lookedAt(visit)));

  private static final String ASKED = "asked";

  /** How it is after a session that was stopped because of dizziness. */
  private static final String DIZZY = "dizzy";

  /** The flag that dizziness with other signs belongs to. */
  private static final String DIZZY_FLAG = "artery";

  /** The answer that there were other signs. */
  private static final String SIGNS = "signs";

  private Check() {}

  /**
   * Asks what must be asked before this session.
   *
   * @param anew whether red flags are asked although none is due
   */
  static Answer ask(Visit visit, Asking asking, boolean anew) {
    Set<FlagGroup> groups = groups(visit, asking);
    Screening screening = screening(visit, visit.journal(), groups);
    List<RedFlag> standing = standing(screening);
    if (!standing.isEmpty() && !anew) {
      return adviseStanding(visit, asking, standing);
    }
    standing.forEach(flag -> groups.addAll(flag.groups()));
    Set<Caution> cautions = cautions(visit);
    Planned planned = Planned.of(visit, asking, cautions);
    if (planned instanceof Planned.Unknown unknown) {
      return Problem.of(visit, 404, visit.say("check.not-found"), unknown.sentence());
    }
    if (planned instanceof Planned.Nothing nothing) {
      return nothing(visit, asking, nothing);
    }
    PlanView plan = PlanView.of(visit, ((Planned.Session) planned).plan());
    Screening.Due due = screening instanceof Screening.Due d ? d : null;
    Set<FlagGroup> asked = due == null || anew ? groups : due.groups();
    boolean flagsDue = anew || due != null;
    boolean own = Ready.own(visit, asking.routine()).isPresent();
    CheckView view =
        new CheckView(
            plan.title(),
            asking.fields(),
            asking.wish(),
            !own && isSided(visit, asking),
            Asking.isSideSaid(visit, asking) ? asking.wish().side() : null,
            own ? List.of() : kinds(visit, asking),
            Screening.wasDizzy(visit.journal(), visit.request().now()),
            flagsDue,
            visit.say(due != null ? due.why() : "check.tick"),
            asked,
            flags(visit, asked, false),
            flags(visit, asked, true),
            standing,
            visit.request().all("flag"),
            asking.at("/check/flags").toString(),
            !visit.journal().kept() || flagsDue,
            cautions,
            Letters.large(visit.atlas().rated(asking.wish().complaint(), visit.words())),
            own ? null : new Circumstances(asking.wish()),
            plan,
            own ? RoutinePages.edit(asking.routine()) : makeOwn(visit, asking, plan));
    return Answer.of(visit.page(200, out -> JtecheckGenerated.render(out, null, visit, view)));
  }

  /** Where a copy of a ready routine, or the points of a plan, become an own routine. */
  private static String makeOwn(Visit visit, Asking asking, PlanView plan) {
    Address address = new Address("/routines/new");
    if (visit.atlas().routine(asking.routine()).isPresent()) {
      address.with("from", asking.routine());
    } else {
      plan.steps().forEach(step -> address.with("point", step.code()));
    }
    return address.toString();
  }

  private static boolean isSided(Visit visit, Asking asking) {
    return visit.atlas().complaint(asking.wish().complaint()).filter(Complaint::sided).isPresent();
  }

  /** What it may be where it hurts, when more than one thing may. */
  private static List<Complaint> kinds(Visit visit, Asking asking) {
    Wish wish = asking.wish();
    List<Complaint> kinds = new ArrayList<>();
    for (Complaint complaint : visit.atlas().complaints()) {
      if (complaint.id().equals(wish.complaint())
          || wish.where().stream().anyMatch(complaint.areas()::contains)) {
        kinds.add(complaint);
      }
    }
    return asking.routine().isEmpty() && kinds.size() > 1 ? kinds : List.of();
  }

  /** Whether what is asked for may be pressed now. */
  static Screening screening(Visit visit, Asking asking) {
    return screening(visit, visit.journal(), groups(visit, asking));
  }

  private static Screening screening(Visit visit, Journal journal, Set<FlagGroup> groups) {
    return Screening.of(journal, visit.atlas(), groups, visit.request().now());
  }

  private static List<RedFlag> standing(Screening screening) {
    return screening instanceof Screening.Standing standing ? standing.flags() : List.of();
  }

  /** The flags that came to stand after the page of this form was made: it did not ask of them. */
  private static List<RedFlag> unseen(Visit visit) {
    List<String> seen = visit.request().all(CheckView.STANDING);
    return standing(screening(visit, visit.journal(), Set.of())).stream()
        .filter(flag -> !seen.contains(flag.id()))
        .toList();
  }

  private static List<RedFlag> flags(Visit visit, Set<FlagGroup> groups, boolean settled) {
    return Screening.flags(visit.journal(), visit.atlas(), groups, visit.request().now(), settled);
  }

  /** The groups of red flags that belong to what is asked for. */
  private static Set<FlagGroup> groups(Visit visit, Asking asking) {
    return Ready.groups(visit, asking);
  }

  /** Says that nothing can be pressed, why, and what can be done instead. */
  static Answer nothing(Visit visit, Asking asking, Planned.Nothing nothing) {
    List<NothingView.Instead> instead =
        nothing.instead().stream()
            .map(wish -> NothingView.Instead.of(asking, wish, visit.words()))
            .toList();
    NothingView view = new NothingView(nothing.sentence(), nothing.reasons(), instead);
    return Answer.of(visit.page(200, out -> JtenothingGenerated.render(out, null, visit, view)));
  }

  /** The cautions that stand, and those that came with the request. */
  static Set<Caution> cautions(Visit visit) {
    Set<Caution> cautions = Ticked.cautions(visit.request());
    cautions.addAll(visit.journal().cautions());
    return cautions;
  }

  private static Answer answered(Visit visit) {
    Request request = visit.request();
    Asking asking = Asking.read(visit);
    List<RedFlag> flags = ticked(visit);
    List<RedFlag> unseen = unseen(visit);
    boolean planning = request.field("do").equals("plan");
    boolean blocked = flags.stream().anyMatch(flag -> flag.urgency().blocks());
    if (!unseen.isEmpty() && (planning || !blocked)) {
      return adviseStanding(visit, asking, unseen);
    }
    if (planning) {
      return ask(visit, asking, request.all(ASKED).contains("flags"));
    }
    Set<FlagGroup> asked = EnumSet.noneOf(FlagGroup.class);
    asked.addAll(Ticked.many(FlagGroup.values(), request.all("group")));
    if (blocked) {
      boolean ofDizziness =
          request.field(DIZZY).equals(SIGNS) && !request.all("flag").contains(DIZZY_FLAG);
      List<RedFlag> stood = new ArrayList<>(visit.atlas().flags());
      stood.removeIf(flag -> !flags.contains(flag) && !unseen.contains(flag));
      return advise(
          visit,
          asking,
          stood,
          said(visit, stood, ofDizziness),
          List.of(),
          List.of(new Event.RedFlagsStood(ids(stood), asked)));
    }
    if (Screening.wasDizzy(visit.journal(), visit.request().now())
        && !request.field(DIZZY).equals("passed")) {
      return notWhileDizzy(visit, asking);
    }
    List<Event> events = new ArrayList<>();
    Journal journal = visit.journal();
    if (request.all(ASKED).contains("flags")) {
      events.add(new Event.NoRedFlags(asked));
      journal = journal.with(request.now(), events.get(0));
    }
    Set<Caution> cautions = Ticked.cautions(request, visit.journal().cautions());
    // Pages of earlier versions also say "more-cautions".
    boolean askedCautions = request.all(ASKED).stream().anyMatch(a -> a.endsWith("cautions"));
    if (askedCautions && !cautions.equals(visit.journal().cautions())) {
      events.add(new Event.CautionsSet(cautions));
    }
    if (!(screening(visit, journal, groups(visit, asking)) instanceof Screening.Clear)) {
      return new Answer(
          Response.see(asking.at("/check").toString()),
          visit.journal().kept() ? events : List.of());
    }
    if (asking.routine().isEmpty()) {
      events.add(new Event.Asked(asking.wish()));
    }
    if (!flags.isEmpty()) {
      return advise(visit, asking, flags, said(visit, flags, false), onward(visit, asking), events);
    }
    if (!visit.journal().kept()) {
      return new Answer(SessionPage.show(visit, asking).response(), events);
    }
    events.add(new Event.Checked());
    return new Answer(Response.see(SessionPage.address(visit, asking, false)), events);
  }

  /** The same form again, without the flags that let a session go on. */
  private static List<Field> onward(Visit visit, Asking asking) {
    List<Field> fields = new ArrayList<>(asking.fields());
    for (String name : List.of(ASKED, "group", "caution", Ticked.KNOWN, "before", DIZZY)) {
      visit.request().all(name).forEach(value -> fields.add(new Field(name, value)));
    }
    return fields;
  }

  /** Notes that a professional has looked at flags that can be answered so. */
  private static Answer lookedAt(Visit visit) {
    List<RedFlag> flags = ticked(visit).stream().filter(RedFlag::answerable).toList();
    Response back = Response.see(Asking.read(visit).at("/check").toString());
    return flags.isEmpty()
        ? Answer.of(back)
        : new Answer(back, List.of(new Event.LookedAt(ids(flags), true)));
  }

  /** No session while the dizziness lasts; who has not said how it is, is asked again. */
  private static Answer notWhileDizzy(Visit visit, Asking asking) {
    String again = asking.at("/check").toString();
    return Answer.of(
        visit.request().field(DIZZY).equals("still")
            ? visit.page(200, out -> JtedizzyGenerated.render(out, null, visit, again))
            : Response.see(again));
  }

  /** The flags ticked in a form, in the order of the atlas. */
  private static List<RedFlag> ticked(Visit visit) {
    List<String> ticked = new ArrayList<>(visit.request().all("flag"));
    if (visit.request().field(DIZZY).equals(SIGNS)) {
      ticked.add(DIZZY_FLAG);
    }
    return visit.atlas().flags().stream().filter(flag -> ticked.contains(flag.id())).toList();
  }

  private static Set<String> ids(List<RedFlag> flags) {
    return flags.stream().map(RedFlag::id).collect(Collectors.toSet());
  }

  /**
   * What was answered, in the words in which it was asked.
   *
   * @param dizzy whether it was asked about dizziness
   */
  private static List<String> said(Visit visit, List<RedFlag> flags, boolean dizzy) {
    return flags.stream()
        .map(
            flag ->
                dizzy && flag.id().equals(DIZZY_FLAG)
                    ? visit.say(CheckView.DIZZY_SIGNS)
                    : flag.words())
        .toList();
  }

  /**
   * Whether one of these flags stands without having been asked, so by what is asked after
   * dizziness.
   */
  private static boolean isOfDizziness(Journal journal, List<RedFlag> flags) {
    boolean dizzy = false;
    for (Entry entry : journal.entries()) {
      if (entry.event() instanceof Event.RedFlagsStood stood
          && stood.flags().contains(DIZZY_FLAG)) {
        dizzy =
            flags.stream().anyMatch(f -> f.id().equals(DIZZY_FLAG) && !f.belongsTo(stood.asked()));
      }
    }
    return dizzy;
  }

  private static Answer adviseStanding(Visit visit, Asking asking, List<RedFlag> flags) {
    List<String> said = said(visit, flags, isOfDizziness(visit.journal(), flags));
    return advise(visit, asking, flags, said, List.of(), List.of());
  }

  /**
   * @param said what was ticked, in the words in which it was asked
   * @param onward what the form says that leads to the session; empty while a flag blocks
   */
  private static Answer advise(
      Visit visit,
      Asking asking,
      List<RedFlag> flags,
      List<String> said,
      List<Field> onward,
      List<Event> events) {
    AdviceView view =
        AdviceView.of(
            Advice.of(flags, visit.atlas()),
            flags,
            said,
            asking.at("/check/flags").toString(),
            onward,
            visit.journal().kept(),
            asking.fields());
    return new Answer(
        visit.page(200, out -> JteadviceGenerated.render(out, null, visit, view)), events);
  }
}
