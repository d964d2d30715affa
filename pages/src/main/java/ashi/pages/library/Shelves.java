package ashi.pages.library;

import ashi.atlas.Area;
import ashi.atlas.Channel;
import ashi.atlas.Complaint;
import ashi.atlas.Point;
import ashi.pages.templates.library.JtepointsGenerated;
import ashi.pages.web.Address;
import ashi.pages.web.Answer;
import ashi.pages.web.Visit;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All points, or those for one complaint, by part of the body or by channel.
 *
 * @param complaint they are for; empty for all points
 */
public record Shelves(Optional<Complaint> complaint, boolean byChannel, List<Shelf> shelves) {
  /** What stands first: from where it mostly hurts, downward and upward. */
  private static final List<Area> FIRST =
      List.of(
          Area.LOWER_BACK,
          Area.HIP,
          Area.THIGH,
          Area.KNEE,
          Area.CALF,
          Area.FOOT,
          Area.UPPER_BACK,
          Area.NECK);

  /**
   * Points that stand together.
   *
   * @param id of its heading on the page
   * @param href of a page about what they share; may be empty
   */
  public record Shelf(String id, String title, String href, List<Row> rows) {}

  static Answer answer(Visit visit) {
    Shelves shelves = of(visit);
    return Answer.of(visit.page(200, out -> JtepointsGenerated.render(out, null, visit, shelves)));
  }

  private static Shelves of(Visit visit) {
    Optional<Complaint> complaint = visit.atlas().complaint(visit.request().field("for"));
    boolean byChannel = visit.request().field("by").equals("channel");
    List<Shelf> shelves = new ArrayList<>();
    if (byChannel) {
      for (Channel channel : visit.atlas().channels()) {
        add(
            shelves,
            channel.id(),
            channel.title(),
            "/channels/" + channel.id(),
            on(visit, channel.id(), complaint));
      }
      add(shelves, "EX", visit.say("library.extra"), "", on(visit, "EX", complaint));
    } else {
      Set<Area> areas = new LinkedHashSet<>(FIRST);
      areas.addAll(List.of(Area.values()));
      for (Area area : areas) {
        add(shelves, area.name(), visit.say(area), "", at(visit, area, complaint));
      }
    }
    return new Shelves(complaint, byChannel, shelves);
  }

  private static void add(
      List<Shelf> shelves, String id, String title, String href, List<Row> rows) {
    if (!rows.isEmpty()) {
      shelves.add(new Shelf(id, title, href, rows));
    }
  }

  private static List<Row> on(Visit visit, String channel, Optional<Complaint> complaint) {
    return visit.atlas().points().stream()
        .filter(point -> point.channel().equals(channel))
        .flatMap(point -> row(visit, point, Row.of(visit.words(), point), complaint).stream())
        .toList();
  }

  private static List<Row> at(Visit visit, Area area, Optional<Complaint> complaint) {
    return visit.atlas().points().stream()
        .filter(point -> point.area() == area)
        .flatMap(point -> row(visit, point, Row.named(visit.words(), point), complaint).stream())
        .toList();
  }

  /** Says what the point does for the complaint; empty when it is not for that. */
  private static Optional<Row> row(
      Visit visit, Point point, Row plain, Optional<Complaint> complaint) {
    return complaint.isEmpty()
        ? Optional.of(plain)
        : point.use(complaint.get().id()).map(use -> Row.of(visit.words(), point, use));
  }

  /** Where these points are shown in the other order, or for another complaint ("" for all). */
  public String at(String complaintId, boolean channels) {
    Address address = new Address("/points");
    if (!complaintId.isEmpty()) {
      address.with("for", complaintId);
    }
    if (channels) {
      address.with("by", "channel");
    }
    return address.toString();
  }

  /** E.g. "All points" or "Points for sciatica". */
  public String title(Words words) {
    return complaint
        .map(c -> words.say("library.points.for", words.grammar().inSentence(c.title())))
        .orElseGet(() -> words.say("library.points.title"));
  }

  /** Id of the complaint they are for; empty for all points. */
  public String complaintId() {
    return complaint.map(Complaint::id).orElse("");
  }

  public int size() {
    return shelves.stream().mapToInt(shelf -> shelf.rows().size()).sum();
  }
}
