package ashi.pages.map;

import ashi.body.Chart;
import ashi.body.Chart.Near;
import ashi.body.Figure;
import ashi.body.Mark;
import ashi.body.Spot;
import ashi.pages.figure.Drawing;
import ashi.pages.library.Row;
import ashi.pages.templates.map.JtemapGenerated;
import ashi.pages.web.Address;
import ashi.pages.web.Answer;
import ashi.pages.web.Problem;
import ashi.pages.web.Response;
import ashi.pages.web.Route;
import ashi.pages.web.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A figure to tap, with what is near the tapped place, or else with all that it shows.
 *
 * @param drawing the figure
 * @param dots every point it shows
 * @param lines the channels it shows; empty unless they are asked for
 * @param otherLayer the same map with the channels, or without them
 * @param tapped where a person tapped it, in units of the figure
 * @param nearest the mark that is nearest to it
 * @param mirrored whether the tap was on the other side of the body
 * @param near the points nearest to the tap, nearest first; empty without a tap
 * @param all every point it shows; empty with a tap
 * @param wholes the figures of the whole body
 * @param views other close-ups: with a tap those that show its place, else every one
 */
public record MapPage(
    Figure figure,
    boolean wholeBody,
    Drawing drawing,
    List<Dot> dots,
    List<Line> lines,
    String otherLayer,
    Optional<Dot> tapped,
    Optional<Dot> nearest,
    boolean mirrored,
    List<Nearby> near,
    List<Row> all,
    List<Way> wholes,
    List<Way> views) {

  /** The width of the figure, in pixels, where no script tells where it was tapped. */
  public static final int WIDE = 288;

  private static final int NEAREST = 6;
  private static final int OTHER_VIEWS = 4;
  private static final String FIRST = "body-back";

  public static final List<Route> ROUTES =
      List.of(Route.get("/map", (visit, part) -> answer(visit)));

  /** A spot on the figure; the code is empty where a person tapped. */
  public record Dot(String code, String x, String y) {}

  /** A channel on the figure: its drawing, and where it is followed. */
  public record Line(String drawing, String follow) {}

  /** The way to another figure. */
  public record Way(String href, String title, int points, boolean here) {}

  /** Whether the figure is so tall that it would not fit a screen if it were wide. */
  public boolean narrow() {
    return figure.height() > 2.5 * figure.width();
  }

  private static Answer answer(Visit visit) {
    String on = visit.request().field("on");
    List<Chart> charts = visit.places().charts().charts();
    Optional<Chart> chart =
        on.isEmpty()
            ? charts.stream()
                .filter(Chart::wholeBody)
                .max(Comparator.comparing(c -> c.figure().equals(FIRST)))
            : visit.places().charts().find(on);
    if (chart.isEmpty()) {
      return Problem.of(visit, 404, visit.say("map.unknown.title"), visit.say("map.unknown.words"));
    }
    Optional<Tap> tap = Tap.in(visit.request(), chart.get());
    if (tap.isPresent() && chart.get().wholeBody()) {
      Optional<Chart> closer = views(visit, tap.get()).stream().findFirst();
      if (closer.isPresent()) {
        return Answer.of(Response.see(tap.get().on(closer.get()).address()));
      }
    }
    MapPage map = of(visit, chart.get(), tap);
    return Answer.of(visit.page(200, out -> JtemapGenerated.render(out, null, visit, map)));
  }

  /** Where the map shows a point, with what is near it; empty when no figure shows it. */
  public static String around(Visit visit, String code) {
    String figure = visit.places().location(code).closeUp().figure();
    return visit.places().charts().find(figure).stream()
        .flatMap(
            chart ->
                chart.marks().stream()
                    .filter(mark -> mark.code().equals(code))
                    .map(mark -> new Tap(chart, mark.place(), false).address()))
        .findFirst()
        .orElse("");
  }

  private static MapPage of(Visit visit, Chart chart, Optional<Tap> tap) {
    List<Near> near = tap.map(t -> chart.nearest(t.place(), NEAREST)).orElse(List.of());
    return new MapPage(
        visit.places().figure(chart.figure()),
        chart.wholeBody(),
        Drawing.plain(visit, chart.figure()).orElseThrow(),
        chart.marks().stream().map(mark -> dot(chart, mark)).toList(),
        lined(visit) ? lines(visit, chart) : List.of(),
        otherLayer(visit, chart, tap),
        tap.map(t -> dot("", t.spot())),
        near.stream().findFirst().map(n -> dot(chart, n.mark())),
        tap.map(Tap::mirrored).orElse(false),
        near.stream().map(n -> Nearby.of(visit, n)).toList(),
        tap.isEmpty() ? all(visit, chart) : List.of(),
        visit.places().charts().charts().stream()
            .filter(Chart::wholeBody)
            .map(other -> way(visit, other, tap, chart))
            .toList(),
        tap.map(t -> views(visit, t)).orElse(closeUps(visit)).stream()
            .filter(other -> tap.isEmpty() || !other.equals(chart))
            .limit(tap.isEmpty() ? Integer.MAX_VALUE : OTHER_VIEWS)
            .map(other -> way(visit, other, tap, chart))
            .toList());
  }

  private static boolean lined(Visit visit) {
    return visit.request().field("lines").equals("yes");
  }

  private static List<Line> lines(Visit visit, Chart chart) {
    return visit.places().figure(chart.figure()).channels().stream()
        .map(
            channel ->
                new Line(
                    visit.asset("figures/" + chart.figure() + ".channels.svg") + "#" + channel,
                    "/channels/" + channel))
        .toList();
  }

  private static String otherLayer(Visit visit, Chart chart, Optional<Tap> tap) {
    String here =
        tap.map(Tap::address).orElse(new Address("/map").with("on", chart.figure()).toString());
    return lined(visit) ? here : here + "&lines=yes";
  }

  /** The close-ups that show the tapped place, best first. */
  private static List<Chart> views(Visit visit, Tap tap) {
    return closeUps(visit).stream()
        .filter(chart -> tap.shownBy(chart) > 0)
        .sorted(Comparator.comparingDouble(chart -> -tap.shownBy(chart)))
        .toList();
  }

  private static List<Chart> closeUps(Visit visit) {
    return visit.places().charts().charts().stream()
        .filter(chart -> !chart.wholeBody() && !chart.marks().isEmpty())
        .toList();
  }

  private static Way way(Visit visit, Chart other, Optional<Tap> tap, Chart here) {
    String plain = new Address("/map").with("on", other.figure()).toString();
    return new Way(
        other.wholeBody() ? plain : tap.map(t -> t.on(other).address()).orElse(plain),
        title(visit, other),
        codes(other).size(),
        other.equals(here));
  }

  /** In short for a picture of the whole body. */
  private static String title(Visit visit, Chart chart) {
    String side = "map.side." + chart.figure();
    return visit.words().has(side)
        ? visit.say(side)
        : visit.places().figure(chart.figure()).title();
  }

  private static Set<String> codes(Chart chart) {
    return chart.marks().stream().map(Mark::code).collect(Collectors.toSet());
  }

  private static List<Row> all(Visit visit, Chart chart) {
    Set<String> codes = codes(chart);
    return visit.atlas().points().stream()
        .filter(point -> codes.contains(point.code()))
        .map(point -> Row.named(visit.words(), point))
        .toList();
  }

  private static Dot dot(Chart chart, Mark mark) {
    return dot(mark.code(), chart.view().spot(mark.place()));
  }

  private static Dot dot(String code, Spot spot) {
    return new Dot(code, Drawing.number(spot.x()), Drawing.number(spot.y()));
  }
}
