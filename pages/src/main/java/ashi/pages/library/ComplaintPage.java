package ashi.pages.library;

import ashi.atlas.Atlas;
import ashi.atlas.Complaint;
import ashi.atlas.Letters;
import ashi.atlas.Point;
import ashi.atlas.Source;
import ashi.pages.figure.Drawing;
import ashi.pages.templates.library.JtecomplaintGenerated;
import ashi.pages.web.Address;
import ashi.pages.web.Answer;
import ashi.pages.web.Problem;
import ashi.pages.web.Response;
import ashi.pages.web.Visit;
import java.util.Comparator;
import java.util.List;

/**
 * A complaint and what may be done for it.
 *
 * @param sources what is known of it rests on
 * @param map where on the body its points are
 * @param points for it, the tradition's first choice first
 */
public record ComplaintPage(
    Complaint complaint,
    List<Source> sources,
    List<Drawing> map,
    List<Row> points,
    List<Row> routines) {

  static Answer answer(Visit visit, String part) {
    for (Complaint complaint : visit.atlas().complaints()) {
      if (complaint.id().equals(part)) {
        ComplaintPage page = of(visit, complaint);
        return Answer.of(
            visit.page(200, out -> JtecomplaintGenerated.render(out, null, visit, page)));
      }
      if (Letters.same(complaint.id(), part)) {
        return Answer.of(Response.see("/complaints/" + complaint.id()));
      }
    }
    return Problem.of(
        visit, 404, visit.say("complaint.unknown.title"), visit.say("complaint.unknown.words"));
  }

  /** Where a session for it is put together. */
  public String start() {
    return new Address("/check").with("complaint", complaint.id()).toString();
  }

  private static ComplaintPage of(Visit visit, Complaint complaint) {
    Atlas atlas = visit.atlas();
    List<Point> points = points(atlas, complaint.id());
    return new ComplaintPage(
        complaint,
        complaint.sources().stream().flatMap(id -> atlas.source(id).stream()).toList(),
        BodyMap.of(visit, points, ""),
        points.stream()
            .map(p -> Row.of(visit.words(), p, p.use(complaint.id()).orElseThrow()))
            .toList(),
        atlas.routines().stream()
            .filter(routine -> routine.complaint().equals(complaint.id()))
            .map(routine -> Row.of(visit.words(), routine))
            .toList());
  }

  /** The points for a complaint of this id, the tradition's first choice first. */
  public static List<Point> points(Atlas atlas, String complaint) {
    return atlas.points().stream()
        .filter(point -> point.use(complaint).isPresent())
        .sorted(Comparator.comparingInt(point -> -point.use(complaint).get().weight()))
        .toList();
  }
}
