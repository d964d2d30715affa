package ashi.pages.asking;

import ashi.atlas.Area;
import ashi.atlas.Complaint;
import ashi.atlas.Place;
import ashi.atlas.ReadyRoutine;
import ashi.atlas.Tool;
import ashi.care.Side;
import ashi.care.Wish;
import ashi.care.choosing.Suggested;
import ashi.care.journal.Event;
import ashi.pages.web.Address;
import ashi.pages.web.Field;
import ashi.pages.web.Request;
import ashi.pages.web.Ticked;
import ashi.pages.web.UrlText;
import ashi.pages.web.Visit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What kind of session a person asks for: a routine, or what fits the wish best.
 *
 * @param routine id of a ready or own routine; empty when the points are to be chosen
 */
public record Asking(String routine, Wish wish) {
  /** How long a session may be, in minutes. */
  static final List<Integer> MINUTES = List.of(3, 5, 10, 15, 20);

  private static final Wish FIRST =
      new Wish("", Set.of(), Place.BED, 10, Set.of(Tool.HANDS), Side.BOTH);

  /**
   * What the request asks for; what it leaves open is as the last time, or as usual. Who says
   * neither what nor where asks for relief.
   */
  public static Asking read(Visit visit) {
    Request request = visit.request();
    Wish last = last(visit);
    Set<Area> where = Ticked.many(Area.values(), request.all("where"));
    boolean nothing = where.isEmpty() && request.field("complaint").isEmpty();
    String routine =
        nothing && request.field("routine").isEmpty() ? Ready.RELIEF : request.field("routine");
    Optional<ReadyRoutine> ready = Ready.named(visit.atlas(), routine);
    String complaint = complaint(visit, ready, where);
    Set<Tool> tools = new LinkedHashSet<>();
    tools.add(Tool.HANDS);
    tools.addAll(
        request.all("tool").isEmpty()
            ? last.tools()
            : Ticked.many(Tool.values(), request.all("tool")));
    return new Asking(
        routine,
        new Wish(
            complaint,
            where,
            Ticked.one(Place.values(), request.field("place"))
                .orElse(ready.map(ReadyRoutine::place).orElse(last.place())),
            minutes(request, ready.map(ReadyRoutine::minutes).orElse(last.minutes())),
            tools,
            Ticked.one(Side.values(), request.field("side")).orElse(side(last, complaint))));
  }

  /** Asks for a session once more that has been. */
  public static Asking again(Event.SessionEnded ended) {
    return new Asking(ended.routine(), ended.wish());
  }

  /** A ready routine, with the tools of the last time. */
  public static Asking forRoutine(Visit visit, String id) {
    Wish last = last(visit);
    Optional<ReadyRoutine> ready = visit.atlas().routine(id);
    String complaint = ready.map(ReadyRoutine::complaint).orElse(last.complaint());
    return new Asking(
        id,
        new Wish(
            complaint,
            Set.of(),
            ready.map(ReadyRoutine::place).orElse(last.place()),
            ready.map(ReadyRoutine::minutes).orElse(last.minutes()),
            last.tools(),
            side(last, complaint)));
  }

  /** Whether the person said which side hurts, now or for the same the last time. */
  public static boolean isSideSaid(Visit visit, Asking asking) {
    return Ticked.one(Side.values(), visit.request().field("side")).isPresent()
        || last(visit).complaint().equals(asking.wish().complaint());
  }

  /** What was asked for the last time, or a first suggestion. */
  public static Wish last(Visit visit) {
    return visit.journal().lastWish().orElse(FIRST);
  }

  /** The address of a page that is asked for the same. */
  public Address at(String path) {
    Address address = new Address(path);
    if (routine.isEmpty()) {
      address.with("complaint", wish.complaint());
      for (Area area : wish.where()) {
        address.with("where", area.name());
      }
    } else {
      address.with("routine", routine);
    }
    address
        .with("place", wish.place().name())
        .with("minutes", Integer.toString(wish.minutes()))
        .with("side", wish.side().name());
    for (Tool tool : wish.tools()) {
      address.with("tool", tool.name());
    }
    return address;
  }

  /** The same as fields of a form. */
  public List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    UrlText.fields(at("").toString().substring(1))
        .forEach((name, values) -> values.forEach(v -> fields.add(new Field(name, v))));
    return fields;
  }

  /** The side that hurt the last time, unless something else hurts now. */
  private static Side side(Wish last, String complaint) {
    return complaint.equals(last.complaint()) ? last.side() : Side.BOTH;
  }

  private static int minutes(Request request, int usual) {
    int minutes = Ticked.number(request.field("minutes"), 3, 20, usual);
    return MINUTES.contains(minutes) ? minutes : usual;
  }

  /**
   * The complaint that was named, else that of the routine, else the one suggested for where it
   * hurts.
   */
  private static String complaint(Visit visit, Optional<ReadyRoutine> ready, Set<Area> where) {
    String named = visit.request().field("complaint");
    if (!named.isEmpty()) {
      return named;
    }
    if (ready.isPresent()) {
      return ready.get().complaint();
    }
    return Suggested.complaint(visit.atlas(), where).map(Complaint::id).orElse("");
  }
}
