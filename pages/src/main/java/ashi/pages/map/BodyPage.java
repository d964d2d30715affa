package ashi.pages.map;

import ashi.atlas.Channel;
import ashi.atlas.Point;
import ashi.body.Build;
import ashi.body.Trait;
import ashi.body.person.Estimate;
import ashi.pages.figure.Drawing;
import ashi.pages.templates.map.JtebodyGenerated;
import ashi.pages.web.Answer;
import ashi.pages.web.Route;
import ashi.pages.web.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The body that can be turned, with the list of all points beside it.
 *
 * @param still what is seen before it turns, and where it cannot
 * @param own the build of the person, for the script; empty when nothing was measured
 */
public record BodyPage(Optional<Drawing> still, String own, List<Shelf> shelves) {
  public static final List<Route> ROUTES =
      List.of(Route.get("/body", (visit, part) -> answer(visit)));

  /** The points of a channel in its order, or those on none. */
  public record Shelf(String code, String title, List<Point> points) {}

  private static Answer answer(Visit visit) {
    BodyPage page =
        new BodyPage(
            Drawing.plain(visit, "body-front"),
            visit
                .journal()
                .person()
                .map(person -> build(Estimate.of(person, visit.population()).build()))
                .orElse(""),
            shelves(visit));
    return Answer.of(visit.page(200, out -> JtebodyGenerated.render(out, null, visit, page)));
  }

  private static List<Shelf> shelves(Visit visit) {
    List<Shelf> shelves = new ArrayList<>();
    for (Channel channel : visit.atlas().channels()) {
      shelves.add(new Shelf(channel.id(), channel.title(), on(visit, channel.id())));
    }
    shelves.add(new Shelf("EX", visit.say("library.extra"), on(visit, "EX")));
    return shelves;
  }

  private static List<Point> on(Visit visit, String channel) {
    return visit.atlas().points().stream()
        .filter(point -> point.channel().equals(channel))
        .toList();
  }

  /** Height in millimetres, then each trait in thousandths, in their order. */
  private static String build(Build build) {
    StringBuilder text = new StringBuilder(Long.toString(Math.round(build.height())));
    for (Trait trait : Trait.values()) {
      text.append(' ').append(Math.round(1000 * build.trait(trait)));
    }
    return text.toString();
  }
}
