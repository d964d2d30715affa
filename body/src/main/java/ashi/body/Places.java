package ashi.body;

import ashi.atlas.Catalogue;
import ashi.atlas.LineReader;
import ashi.atlas.LineWriter;
import ashi.body.Told.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * Where every point is, on the average adult, and the figures that show it, one by one or all.
 *
 * @param spans how long each span of the average adult is, in millimetres
 * @param shownSpans how the spans are shown that can be measured
 */
public record Places(
    Catalogue<Figure> figures,
    Catalogue<Location> locations,
    Charts charts,
    Map<Span, Double> spans,
    List<ShownSpan> shownSpans) {

  /**
   * Reads what {@link #packed} and {@link #told} made.
   *
   * @throws IllegalStateException when a text was cut off
   */
  public static Places read(String geometry, String told) {
    LineReader in = new LineReader(geometry);
    LineReader words = new LineReader(told);
    Catalogue<String> titles = words.catalogue(Places::title);
    Catalogue<LineReader> sayings = words.catalogue(each -> each);
    Catalogue<LineReader> labels = words.catalogue(each -> each);
    return new Places(
        in.catalogue(each -> figure(each, titles)),
        in.catalogue(each -> location(each, sayings)),
        Charts.read(in),
        spans(in),
        in.catalogue(each -> shownSpan(each, labels)));
  }

  /** All but words as one text, the same in every language, for {@link #read}. */
  public String packed() {
    LineWriter out = new LineWriter();
    out.catalogue(
        figures,
        f -> {
          out.text(f.id()).decimal(f.width()).decimal(f.height());
          out.list(f.channels(), out::text);
        });
    out.catalogue(
        locations,
        location -> {
          out.text(location.code());
          out.list(location.positions(), positions -> write(out, positions));
          write(out, location.closeUp());
          write(out, location.whole());
        });
    charts.write(out);
    out.list(spans.entrySet(), span -> out.text(span.getKey().id()).decimal(span.getValue()));
    out.catalogue(
        shownSpans,
        shown -> {
          out.text(shown.span().id());
          write(out, shown.drawn());
        });
    return out.toString();
  }

  /** All words as one text, for {@link #read}: titles, what is said of the points, labels. */
  public String told() {
    LineWriter out = new LineWriter();
    out.catalogue(figures, figure -> out.text(figure.id()).text(figure.title()));
    out.catalogue(
        locations,
        location -> {
          out.text(location.code());
          write(out, location.sentence());
          write(out, location.spoken());
          write(out, location.alternative());
          labels(out, location.closeUp());
          labels(out, location.whole());
        });
    out.catalogue(
        shownSpans,
        shown -> {
          out.text(shown.span().id());
          labels(out, shown.drawn());
        });
    return out.toString();
  }

  private static void labels(LineWriter out, Drawn drawn) {
    out.text(drawn.landmarkName());
    drawn.rulers().forEach(ruler -> out.text(ruler.label()));
    out.text(drawn.signs().name());
  }

  private static String title(LineReader in) {
    in.text();
    return in.text();
  }

  private static Figure figure(LineReader in, Catalogue<String> titles) {
    String id = in.text();
    return new Figure(id, titles.named(id), in.decimal(), in.decimal(), in.list(in::text));
  }

  private static Location location(LineReader in, Catalogue<LineReader> sayings) {
    LineReader words = sayings.named(in.text()).again();
    return new Location(
        words.text(),
        told(words),
        told(words),
        told(words),
        in.list(() -> new Positions(vec(in), vec(in), vec(in))),
        drawn(in, words),
        drawn(in, words));
  }

  private static ShownSpan shownSpan(LineReader in, Catalogue<LineReader> labels) {
    String span = in.text();
    LineReader words = labels.named(span).again();
    words.text();
    return new ShownSpan(Span.find(span).orElseThrow(), drawn(in, words));
  }

  private static Drawn drawn(LineReader in, LineReader words) {
    return new Drawn(
        in.text(),
        spots(in),
        spots(in),
        spots(in),
        words.text(),
        in.list(() -> new Ruler(spots(in), in.decimal(), length(in), words.text())),
        new Signs(in.list(() -> spots(in)), spots(in), words.text(), spots(in)));
  }

  private static List<Spot> spots(LineReader in) {
    return in.list(() -> spot(in));
  }

  private static Map<Span, Double> spans(LineReader in) {
    Map<Span, Double> spans = new EnumMap<>(Span.class);
    for (int left = in.number(); left > 0; left--) {
      spans.put(span(in), in.decimal());
    }
    return spans;
  }

  private static Span span(LineReader in) {
    return Span.find(in.text()).orElseThrow();
  }

  private static Length length(LineReader in) {
    return new Length(span(in), in.decimal());
  }

  private static Told told(LineReader in) {
    return new Told(in.list(() -> in.flag() ? length(in) : new Words(in.text())));
  }

  private static void write(LineWriter out, Told told) {
    out.list(
        told.parts(),
        part -> {
          out.flag(part instanceof Length);
          if (part instanceof Length length) {
            write(out, length);
          } else {
            out.text(((Words) part).text());
          }
        });
  }

  private static void write(LineWriter out, Length length) {
    out.text(length.span().id()).decimal(length.millimetres());
  }

  private static Vec vec(LineReader in) {
    return new Vec(in.number() / 10.0, in.number() / 10.0, in.number() / 10.0);
  }

  private static Spot spot(LineReader in) {
    return new Spot(in.decimal(), in.decimal());
  }

  private static void write(LineWriter out, Drawn drawn) {
    out.text(drawn.figure());
    write(out, drawn.spots());
    write(out, drawn.mirrored());
    write(out, drawn.landmark());
    out.list(
        drawn.rulers(),
        ruler -> {
          write(out, ruler.ticks());
          out.decimal(ruler.cun());
          write(out, ruler.length());
        });
    out.list(drawn.signs().leads(), lead -> write(out, lead));
    write(out, drawn.signs().bumps());
    write(out, drawn.signs().others());
  }

  private static void write(LineWriter out, List<Spot> spots) {
    out.list(spots, spot -> write(out, spot));
  }

  private static void write(LineWriter out, Positions positions) {
    write(out, positions.average());
    write(out, positions.female());
    write(out, positions.male());
  }

  /** Rounded here once, because hosts do not round halves alike. */
  private static int tenths(double millimetres) {
    return (int) Math.round(10 * millimetres);
  }

  private static void write(LineWriter out, Vec place) {
    out.number(tenths(place.x())).number(tenths(place.y())).number(tenths(place.z()));
  }

  private static void write(LineWriter out, Spot spot) {
    out.decimal(spot.x()).decimal(spot.y());
  }

  /** The spans of the average adult. */
  public Stature average() {
    return span -> Objects.requireNonNull(spans.get(span));
  }

  /**
   * @throws NoSuchElementException when there is no such point
   */
  public Location location(String code) {
    return locations.named(code);
  }

  /**
   * @throws NoSuchElementException when there is no such figure
   */
  public Figure figure(String id) {
    return figures.named(id);
  }
}
