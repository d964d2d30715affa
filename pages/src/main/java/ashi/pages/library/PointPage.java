package ashi.pages.library;

import ashi.atlas.Atlas;
import ashi.atlas.Channel;
import ashi.atlas.Complaint;
import ashi.atlas.NameReading;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Source;
import ashi.atlas.Tool;
import ashi.atlas.Use;
import ashi.atlas.search.Finding;
import ashi.atlas.search.Search;
import ashi.care.safety.SafetyFilter;
import ashi.pages.asking.Ready;
import ashi.pages.point.PointPicture;
import ashi.pages.templates.library.JtepointGenerated;
import ashi.pages.web.Address;
import ashi.pages.web.Answer;
import ashi.pages.web.Response;
import ashi.pages.web.Visit;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A point and all that its page says.
 *
 * @param meaning what this person's cautions mean for it, one sentence; empty when nothing
 * @param leftOut whether they take it out
 * @param explanation how what was typed came to mean this point; may be empty
 * @param alsoMeant what else goes by what was typed
 * @param reading how it is called in Korea, Japan and Vietnam
 * @param numberings codes in other books
 * @param sources that the uses and the tradition rest on, each once
 * @param traditionSource the number of the tradition's source in that list, from 1
 * @param before the one before it on its channel
 * @param after the one after it on its channel
 */
public record PointPage(
    Point point,
    String meaning,
    boolean leftOut,
    String explanation,
    List<Point> alsoMeant,
    Optional<PointPicture> picture,
    Optional<Channel> channel,
    Optional<NameReading> reading,
    List<String> numberings,
    List<KnownUse> uses,
    List<Source> sources,
    int traditionSource,
    List<Reached> reached,
    Optional<Point> before,
    Optional<Point> after) {

  /**
   * What it is used for, and how that is known.
   *
   * @param source its number in the list of sources, from 1
   */
  public record KnownUse(Complaint complaint, Use use, int source) {
    public String benefit() {
      return Row.sentence(use.benefit());
    }
  }

  /**
   * What reaches it in a position.
   *
   * @param tools in words; empty when it cannot be reached so
   */
  public record Reached(Position position, String tools) {}

  /** Where a session of this point alone begins. */
  public String pressNow() {
    return Ready.address(point);
  }

  /** What else it is pressed for. */
  public String tradition() {
    return Row.sentence(point.tradition());
  }

  /** Accepts any spelling of a code or a name and leads to the page of the WHO code. */
  static Answer answer(Visit visit, String part) {
    Optional<Point> point = visit.atlas().point(part);
    if (point.isPresent()) {
      PointPage page = of(visit, point.get());
      return Answer.of(visit.page(200, out -> JtepointGenerated.render(out, null, visit, page)));
    }
    Finding finding = new Search(visit.atlas(), visit.words()).find(part);
    if (finding instanceof Finding.One one) {
      return Answer.of(Response.see(address(one, part)));
    }
    if (finding instanceof Finding.Ranked ranked) {
      return Hits.show(visit, 404, Hits.of(visit, ranked, part));
    }
    return Answer.of(Response.see(new Address("/find").with("q", part).toString()));
  }

  /** The page of a point that was found, carrying what was typed where that needs explaining. */
  static String address(Finding.One one, String typed) {
    Address address = new Address("/points/" + one.point().code());
    return (one.explanation().isEmpty() ? address : address.with("as", typed)).toString();
  }

  private static PointPage of(Visit visit, Point point) {
    Atlas atlas = visit.atlas();
    Finding.One typed = typed(visit, point);
    Optional<Channel> channel = atlas.channel(point.channel());
    List<Source> sources =
        Stream.concat(
                point.uses().stream().map(Use::source),
                Stream.of(Point.TRADITION_SOURCE).filter(id -> !point.tradition().isEmpty()))
            .distinct()
            .map(id -> atlas.source(id).orElseThrow())
            .toList();
    return new PointPage(
        point,
        SafetyFilter.meaning(point, visit.journal().cautions(), visit.words()),
        SafetyFilter.leavesOut(point, visit.journal().cautions()),
        typed.explanation(),
        typed.others(),
        PointPicture.of(visit, point.code(), point.channel()),
        channel,
        atlas.reading(point.code()),
        channel.map(c -> Numberings.of(visit.words(), point, c)).orElse(List.of()),
        point.uses().stream().map(use -> known(atlas, use, sources)).toList(),
        sources,
        1 + sources.indexOf(atlas.source(Point.TRADITION_SOURCE).orElseThrow()),
        reached(visit.words(), point),
        beside(atlas, point, -1),
        beside(atlas, point, 1));
  }

  /** The point so many places further on its channel, or before. */
  private static Optional<Point> beside(Atlas atlas, Point point, int away) {
    return atlas
        .points()
        .beside(point.code(), away)
        .filter(other -> other.channel().equals(point.channel()));
  }

  /**
   * How what was typed came to mean this point. Asked of the search again, so that an address
   * cannot put words on the page.
   */
  private static Finding.One typed(Visit visit, Point point) {
    Finding finding = new Search(visit.atlas(), visit.words()).find(visit.request().field("as"));
    return finding instanceof Finding.One one && one.point().equals(point)
        ? one
        : new Finding.One(point, "", List.of());
  }

  private static KnownUse known(Atlas atlas, Use use, List<Source> sources) {
    return new KnownUse(
        atlas.complaint(use.complaint()).orElseThrow(),
        use,
        1 + sources.indexOf(atlas.source(use.source()).orElseThrow()));
  }

  private static List<Reached> reached(Words words, Point point) {
    List<Reached> reached = new ArrayList<>();
    for (Position position : Position.values()) {
      Set<Tool> tools = point.reach().getOrDefault(position, Set.of());
      StringBuilder told = new StringBuilder();
      for (Tool tool : Tool.values()) {
        if (tools.contains(tool)) {
          told.append(told.length() == 0 ? words.say(tool) : words.say("home.tool", tool.name()));
        }
      }
      reached.add(new Reached(position, told.toString()));
    }
    return reached;
  }
}
