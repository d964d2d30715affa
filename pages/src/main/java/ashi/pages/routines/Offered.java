package ashi.pages.routines;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Complaint;
import ashi.atlas.Letters;
import ashi.atlas.Point;
import ashi.atlas.Use;
import ashi.atlas.search.Finding;
import ashi.atlas.search.Hit;
import ashi.atlas.search.Search;
import ashi.care.Plan;
import ashi.care.Step;
import ashi.pages.asking.PlanView;
import ashi.pages.figure.Drawing;
import ashi.pages.library.ComplaintPage;
import ashi.pages.library.Hits;
import ashi.pages.library.Row;
import ashi.pages.web.Request;
import ashi.pages.web.Ticked;
import ashi.pages.web.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Points to add to an own routine: those that a search found, those for a complaint, or those of a
 * part of the body.
 *
 * @param button that shows this list: "find", "for-sciatica", "at-HIP"; empty when there is none
 * @param title of the list
 * @param words about it; may be empty
 * @param calls the key of numbers to call before anything is pressed; empty where there are none
 */
public record Offered(
    String button, String typed, String title, String words, List<Choice> choices, String calls) {

  private Offered(String button, String typed, String title, String words, List<Choice> choices) {
    this(button, typed, title, words, choices, "");
  }

  /**
   * A point to add.
   *
   * @param care what the standing cautions make of it, a sentence; empty when nothing
   * @param out whether they take it out
   * @param there whether the routine has it already
   */
  public record Choice(Row row, Drawing drawing, String care, boolean out, boolean there) {}

  /** What a button asks for, or else what was shown before it was pressed. */
  static Offered of(Visit visit, String button, OwnRoutine routine) {
    Request request = visit.request();
    String asked = button.equals("enter") ? "find" : button;
    boolean picks = asked.startsWith("for-") || asked.startsWith("at-");
    boolean asks = asked.equals("find") || picks;
    // What stands in the box is what the list shows.
    String typed = picks ? "" : Letters.cut(request.field("q").trim(), Hits.LONGEST);
    String list = asks ? asked : request.field("list");
    String what = list.substring(list.indexOf('-') + 1);
    Atlas atlas = visit.atlas();
    if (list.equals("find") && !typed.isEmpty()) {
      return found(visit, typed, routine);
    }
    Optional<Complaint> complaint =
        list.startsWith("for-") ? atlas.complaint(what) : Optional.empty();
    if (complaint.isPresent()) {
      return new Offered(
          list,
          typed,
          visit.say("own.for", visit.words().grammar().inSentence(complaint.get().title())),
          visit.say("own.first-first"),
          choices(visit, ComplaintPage.points(atlas, what), what, routine));
    }
    Optional<Area> area =
        list.startsWith("at-") ? Ticked.one(Area.values(), what) : Optional.empty();
    return area.isPresent()
        ? new Offered(
            list,
            typed,
            visit.say(area.get()),
            visit.say("own.first-first"),
            choices(visit, at(atlas, area.get()), "", routine))
        : new Offered("", typed, "", "", List.of());
  }

  private static Offered found(Visit visit, String typed, OwnRoutine routine) {
    Atlas atlas = visit.atlas();
    Finding finding = new Search(atlas, visit.words()).find(typed);
    Hits hits = Hits.of(visit, finding, typed);
    if (hits.listening() || hits.ambulance()) {
      Row help = hits.rows().get(0);
      String calls = hits.listening() ? "call.crisis" : "call.emergency";
      return new Offered("find", typed, help.title(), help.words(), List.of(), calls);
    }
    Set<Point> points = new LinkedHashSet<>();
    String complaint = "";
    for (Hit hit : finding.hits()) {
      switch (hit.kind()) {
        case POINT -> atlas.point(hit.id()).ifPresent(points::add);
        case ROUTINE ->
            atlas.routine(hit.id()).get().codes().stream()
                .flatMap(code -> atlas.point(code).stream())
                .forEach(points::add);
        case COMPLAINT -> {
          complaint = complaint.isEmpty() ? hit.id() : complaint;
          points.addAll(ComplaintPage.points(atlas, hit.id()));
        }
        case CHANNEL ->
            atlas.points().stream()
                .filter(point -> point.channel().equals(hit.id()))
                .forEach(points::add);
        case PAGE -> {}
      }
    }
    if (finding instanceof Finding.One one) {
      points.addAll(one.others());
    }
    List<Choice> choices = choices(visit, points, complaint, routine);
    Optional<Point> not = points.stream().filter(point -> !point.press()).findFirst();
    boolean near = finding instanceof Finding.Ranked ranked && !ranked.sure();
    String words =
        !choices.isEmpty()
            ? finding.explanation()
            : not.isPresent()
                ? visit.say("own.not-pressed", not.get().title())
                : visit.say("own.try");
    String title =
        visit.say(choices.isEmpty() ? "own.nothing" : near ? "own.near" : "own.found", typed);
    return new Offered("find", typed, title, words, choices);
  }

  private static List<Point> at(Atlas atlas, Area area) {
    return atlas.points().stream()
        .filter(point -> point.area() == area)
        .sorted(Comparator.comparingInt(point -> -mostWeight(point)))
        .toList();
  }

  /** Of the complaint that tradition uses it most for; 0 without any. */
  private static int mostWeight(Point point) {
    int most = 0;
    for (Use use : point.uses()) {
      most = Math.max(most, use.weight());
    }
    return most;
  }

  /** Where on the whole body a point is. */
  static Drawing thumbnail(Visit visit, Point point) {
    return Drawing.thumbnail(visit, visit.places().location(point.code()).whole());
  }

  /** Those that may be pressed at all. */
  private static List<Choice> choices(
      Visit visit, Iterable<Point> points, String complaint, OwnRoutine routine) {
    List<Choice> choices = new ArrayList<>();
    for (Point point : points) {
      Optional<Step> step = OwnRoutine.usual(visit, point);
      if (step.isPresent()) {
        Plan plan = OwnRoutine.safe(visit, List.of(step.get()));
        choices.add(
            new Choice(
                point
                    .use(complaint)
                    .or(() -> point.uses().stream().findFirst())
                    .map(use -> Row.of(visit.words(), point, use))
                    .orElseGet(() -> Row.of(visit.words(), point)),
                thumbnail(visit, point),
                String.join(" ", PlanView.careful(plan)),
                plan.isEmpty(),
                routine.has(point.code())));
      }
    }
    return choices;
  }
}
