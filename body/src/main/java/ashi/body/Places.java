package ashi.body;

import ashi.atlas.LineReader;
import ashi.atlas.LineWriter;
import java.util.List;
import java.util.NoSuchElementException;

/** Where every point is, on the average adult, and the figures that show it, one by one or all. */
public record Places(List<Figure> figures, List<Location> locations, Charts charts) {

  /**
   * Reads what {@link #packed} made.
   *
   * @throws IllegalStateException when the text was cut off
   */
  public static Places read(String text) {
    LineReader in = new LineReader(text);
    return new Places(
        in.list(() -> new Figure(in.text(), in.text(), in.decimal(), in.decimal())),
        in.list(
            () ->
                new Location(
                    in.text(),
                    in.text(),
                    in.text(),
                    in.list(() -> new Positions(vec(in), vec(in), vec(in))),
                    in.list(() -> drawn(in)),
                    drawn(in))),
        Charts.read(in));
  }

  /** As one text, for {@link #read}. */
  public String packed() {
    LineWriter out = new LineWriter();
    out.list(figures, f -> out.text(f.id()).text(f.title()).decimal(f.width()).decimal(f.height()));
    out.list(
        locations,
        location -> {
          out.text(location.code()).text(location.sentence()).text(location.spoken());
          out.list(location.positions(), positions -> write(out, positions));
          out.list(location.closeUps(), drawn -> write(out, drawn));
          write(out, location.whole());
        });
    charts.write(out);
    return out.toString();
  }

  private static Drawn drawn(LineReader in) {
    return new Drawn(
        in.text(),
        in.list(() -> spot(in)),
        in.list(() -> spot(in)),
        in.list(() -> spot(in)),
        in.text(),
        in.list(() -> new Ruler(in.list(() -> spot(in)), in.decimal(), in.text())));
  }

  private static Vec vec(LineReader in) {
    return new Vec(in.decimal(), in.decimal(), in.decimal());
  }

  private static Spot spot(LineReader in) {
    return new Spot(in.decimal(), in.decimal());
  }

  private static void write(LineWriter out, Drawn drawn) {
    out.text(drawn.figure());
    out.list(drawn.spots(), spot -> write(out, spot));
    out.list(drawn.mirrored(), spot -> write(out, spot));
    out.list(drawn.landmark(), spot -> write(out, spot));
    out.text(drawn.landmarkName());
    out.list(
        drawn.rulers(),
        ruler ->
            out.list(ruler.ticks(), spot -> write(out, spot))
                .decimal(ruler.cun())
                .text(ruler.label()));
  }

  private static void write(LineWriter out, Positions positions) {
    write(out, positions.average());
    write(out, positions.female());
    write(out, positions.male());
  }

  private static void write(LineWriter out, Vec place) {
    out.decimal(place.x()).decimal(place.y()).decimal(place.z());
  }

  private static void write(LineWriter out, Spot spot) {
    out.decimal(spot.x()).decimal(spot.y());
  }

  /**
   * @throws NoSuchElementException when there is no such point
   */
  public Location location(String code) {
    return locations.stream().filter(l -> l.code().equals(code)).findFirst().orElseThrow();
  }

  /**
   * @throws NoSuchElementException when there is no such figure
   */
  public Figure figure(String id) {
    return figures.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }
}
