package ashi.pages.figure;

import ashi.body.Drawn;
import ashi.body.Figure;
import ashi.body.Ruler;
import ashi.body.Signs;
import ashi.body.Spot;
import ashi.pages.web.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure and what is laid over it to show one point, in the units of its view box. Sizes are
 * given for a figure shown 360 pixels wide and grow with it.
 *
 * @param href of the drawing itself
 * @param channel href of a channel's line to lay over it; may be empty
 * @param viewBox as SVG wants it
 * @param points to press
 * @param landmarks that the point is measured from
 * @param rulers the ways between them
 * @param leads thin lines to where rulers start, as one SVG path; may be empty
 * @param bumps of the spine to count
 * @param others where others look for the point
 * @param spread radius of where the point may well be; no less than the dot's
 * @param labels texts that touch neither point nor each other
 * @param unit one pixel of a figure shown 360 pixels wide
 */
public record Drawing(
    String href,
    String channel,
    String viewBox,
    List<Place> points,
    List<Circle> landmarks,
    List<Measure> rulers,
    String leads,
    List<Circle> bumps,
    List<Circle> others,
    String spread,
    List<Label> labels,
    double unit) {

  /** The radius of a point's dot, in pixels of a figure shown 360 pixels wide. */
  public static final double DOT = 6;

  /**
   * Where to press, as SVG wants it.
   *
   * @param side LEFT or RIGHT of the body; empty on the midline, or where only one side is in view
   */
  public record Place(String x, String y, String side) {}

  /** A circle's centre, as SVG wants it. */
  public record Circle(String x, String y) {}

  /**
   * A ruler as two SVG paths.
   *
   * @param line from the landmark to the point
   * @param ticks short strokes across it, one a cun
   */
  public record Measure(String line, String ticks) {}

  /** Words centred on x, in one line or two. */
  public record Label(String x, List<Line> lines) {}

  /** Words standing on y. */
  public record Line(String y, String words) {}

  /** A figure with nothing over it, or nothing where it has not been drawn. */
  public static Optional<Drawing> plain(Visit visit, String figure) {
    return visit
        .places()
        .figures()
        .find(figure)
        .map(f -> of(visit, Drawn.plain(f.id(), List.of(), List.of())));
  }

  public static Drawing of(Visit visit, Drawn drawn) {
    return of(visit, drawn, "");
  }

  /** On the whole body, for where it is no taller than a thumb. */
  public static Drawing thumbnail(Visit visit, Drawn drawn) {
    Figure figure = visit.places().figure(drawn.figure());
    return of(figure, drawn, href(visit, figure, "-small.svg"), "", 0);
  }

  /**
   * With a channel's line, where the figure shows it.
   *
   * @param channel its id
   */
  public static Drawing of(Visit visit, Drawn drawn, String channel) {
    return of(visit, drawn, channel, 0);
  }

  /**
   * The same with how sure it is.
   *
   * @param doubt how far from where it is drawn a point may well be, in millimetres
   */
  public static Drawing of(Visit visit, Drawn drawn, String channel, double doubt) {
    Figure figure = visit.places().figure(drawn.figure());
    return of(
        figure,
        drawn,
        href(visit, figure, ".svg"),
        figure.channels().contains(channel)
            ? visit.asset("figures/" + figure.id() + ".channels.svg") + "#" + channel
            : "",
        spread(visit, figure, doubt));
  }

  /** A length on the body in the units of a figure's view box. */
  public static double spread(Visit visit, Figure figure, double millimetres) {
    return millimetres == 0
        ? 0
        : millimetres * visit.places().charts().chart(figure.id()).view().scale();
  }

  private static String href(Visit visit, Figure figure, String ending) {
    return visit.asset("figures/" + figure.id() + ending) + "#f";
  }

  /**
   * @param href where the figure is
   * @param channel where a channel's line is; may be empty
   * @param spread how far from where it is drawn a point may well be, in units of the view box
   */
  public static Drawing of(Figure figure, Drawn drawn, String href, String channel, double spread) {
    double unit = Math.max(figure.width(), figure.height() * 0.8) / 360;
    return new Drawing(
        href,
        channel,
        "0 0 " + number(figure.width()) + " " + number(figure.height()),
        points(drawn),
        circles(drawn.landmark()),
        drawn.rulers().stream().map(ruler -> measure(ruler, unit)).toList(),
        leads(drawn.signs().leads()),
        circles(drawn.signs().bumps()),
        circles(drawn.signs().others()),
        number(Math.max(DOT * unit, spread)),
        labels(drawn, figure, unit),
        unit);
  }

  /** A length of so many pixels, in the units of this view box. */
  public String px(double pixels) {
    return number(pixels * unit);
  }

  /** A number with at most one decimal, the same on every host. */
  public static String number(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }

  private static List<Place> points(Drawn drawn) {
    boolean both = !drawn.mirrored().isEmpty();
    List<Place> points = new ArrayList<>();
    drawn.spots().forEach(s -> points.add(place(s, both ? "LEFT" : "")));
    drawn.mirrored().forEach(s -> points.add(place(s, "RIGHT")));
    return points;
  }

  private static Place place(Spot spot, String side) {
    return new Place(number(spot.x()), number(spot.y()), side);
  }

  private static List<Circle> circles(List<Spot> spots) {
    return spots.stream().map(s -> new Circle(number(s.x()), number(s.y()))).toList();
  }

  private static String leads(List<List<Spot>> leads) {
    StringBuilder path = new StringBuilder();
    for (List<Spot> lead : leads) {
      for (int i = 0; i < lead.size(); i++) {
        Spot at = lead.get(i);
        path.append(i == 0 ? "M" : "L").append(number(at.x())).append(' ').append(number(at.y()));
      }
    }
    return path.toString();
  }

  private static Measure measure(Ruler ruler, double unit) {
    StringBuilder line = new StringBuilder();
    StringBuilder ticks = new StringBuilder();
    List<Spot> spots = ruler.ticks();
    for (int i = 0; i < spots.size(); i++) {
      Spot at = spots.get(i);
      line.append(i == 0 ? "M" : "L").append(number(at.x())).append(' ').append(number(at.y()));
      Spot before = spots.get(Math.max(0, i - 1));
      Spot after = spots.get(Math.min(spots.size() - 1, i + 1));
      double dx = after.x() - before.x();
      double dy = after.y() - before.y();
      double length = Math.sqrt(dx * dx + dy * dy);
      if (length > 0) {
        double half = 5 * unit / length;
        ticks
            .append("M")
            .append(number(at.x() - dy * half))
            .append(' ')
            .append(number(at.y() + dx * half))
            .append("L")
            .append(number(at.x() + dy * half))
            .append(' ')
            .append(number(at.y() - dx * half));
      }
    }
    return new Measure(line.toString(), ticks.toString());
  }

  private static List<Label> labels(Drawn drawn, Figure figure, double unit) {
    LabelPlacing placing = new LabelPlacing(figure.width(), figure.height(), unit);
    drawn.everySpot().forEach(placing::keepClearOfPoint);
    for (Ruler ruler : drawn.rulers()) {
      ruler.ticks().forEach(placing::keepClearOfTick);
    }
    Signs signs = drawn.signs();
    signs.bumps().forEach(placing::keepClearOfTick);
    signs.others().forEach(placing::keepClearOfPoint);
    List<Label> labels = new ArrayList<>();
    for (Ruler ruler : drawn.rulers()) {
      Spot from = ruler.ticks().get(0);
      Spot to = ruler.ticks().get(ruler.ticks().size() - 1);
      labels.add(
          placing.near(new Spot((from.x() + to.x()) / 2, (from.y() + to.y()) / 2), ruler.label()));
    }
    if (!drawn.landmark().isEmpty() && !drawn.landmarkName().isEmpty()) {
      labels.add(placing.near(drawn.landmark().get(0), drawn.landmarkName()));
    }
    if (!signs.name().isEmpty()) {
      Spot named = signs.leads().isEmpty() ? signs.bumps().get(0) : signs.leads().get(0).get(0);
      labels.add(placing.near(named, signs.name()));
    }
    return labels;
  }
}
