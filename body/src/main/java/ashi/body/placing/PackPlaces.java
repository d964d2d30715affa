package ashi.body.placing;

import ashi.atlas.Atlas;
import ashi.atlas.AtlasText;
import ashi.atlas.Catalogue;
import ashi.atlas.Point;
import ashi.body.Bodies;
import ashi.body.Figure;
import ashi.body.Location;
import ashi.body.Places;
import ashi.body.Surface;
import ashi.body.drawing.ChannelDrawing;
import ashi.body.drawing.FigureSet;
import ashi.body.drawing.Plan;
import ashi.body.drawing.Sight;
import ashi.body.locating.Anatomy;
import ashi.body.locating.ChannelLine;
import ashi.body.locating.ChannelWays;
import ashi.body.locating.Found;
import ashi.body.locating.PointFinder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Writes {@code places.txt}, where every point of the atlas is on the average adult, and the
 * channels to lay over each figure.
 */
public final class PackPlaces {
  private final Atlas atlas;
  private final Anatomy anatomy;
  private final Bodies bodies;
  private final PointFinder finder;
  private final Map<String, List<Found>> found;
  private final Map<Plan, Sight> sights = new LinkedHashMap<>();
  private final List<ChannelDrawing> sheets;

  PackPlaces(Atlas atlas, Anatomy anatomy, ChannelWays ways, Bodies bodies) {
    this.atlas = atlas;
    this.bodies = bodies;
    this.anatomy = anatomy;
    this.finder = new PointFinder(anatomy, atlas.points());
    Surface body = bodies.average();
    this.found = finder.find(body);
    FigureSet.plans().forEach(plan -> sights.put(plan, Sight.of(plan, body)));
    List<ChannelLine> lines = ways.on(body, found);
    this.sheets =
        sights.entrySet().stream()
            .map(each -> new ChannelDrawing(each.getKey(), each.getValue(), body, lines))
            .toList();
  }

  /**
   * @param arguments the file to write, and the folder of the figures
   */
  public static void main(String[] arguments) throws IOException {
    Atlas atlas = AtlasText.read(text("/ashi/atlas/atlas.txt"));
    Anatomy anatomy =
        Anatomy.read(
            text("/ashi/body/landmarks.txt"),
            text("/ashi/body/courses.txt"),
            text("/ashi/body/spans.txt"));
    Bodies bodies = Bodies.read(resource("/ashi/body/body.bin"));
    ChannelWays ways = ChannelWays.read(text("/ashi/body/channels.txt"), anatomy);
    PackPlaces packing = new PackPlaces(atlas, anatomy, ways, bodies);
    Files.writeString(Path.of(arguments[0]), packing.places().packed());
    for (ChannelDrawing sheet : packing.sheets) {
      Files.writeString(Path.of(arguments[1], sheet.name()), sheet.svg());
    }
  }

  /**
   * @throws IllegalStateException naming every point that no close-up shows
   */
  Places places() {
    Surface body = bodies.average();
    PublishedPositions positions = new PublishedPositions(finder, bodies);
    UnaryOperator<String> pointName =
        code -> code + " (" + atlas.point(code).orElseThrow().name().pinyin() + ")";
    FigureChoice figures = new FigureChoice(body, sights);
    Map<String, List<Found>> alternatives = finder.findAlternatives(body);
    List<Location> locations =
        atlas.points().stream()
            .map(
                point -> {
                  List<Found> spots = found.get(point.code());
                  Shown shown = new Shown(point, spots, label(finder, point, pointName));
                  return new Location(
                      point.code(),
                      finder.sentence(point.code(), spots, pointName),
                      finder.spoken(point.code(), spots, code -> "the point " + code),
                      finder.alternative(point.code(), alternatives, pointName),
                      positions.of(point),
                      figures.closeUps(shown),
                      figures.whole(shown));
                })
            .toList();
    List<String> unseen =
        locations.stream().filter(l -> l.closeUps().isEmpty()).map(Location::code).toList();
    if (!unseen.isEmpty()) {
      throw new IllegalStateException("No close-up shows " + String.join(", ", unseen) + ".");
    }
    List<Figure> all = sheets.stream().map(ChannelDrawing::figure).toList();
    return new Places(
        all,
        Catalogue.of(locations, Location::code),
        Charting.charts(sights, body, atlas.points(), found),
        anatomy.spans().lengths(body),
        SpanFigures.all(sights, anatomy.spans(), body));
  }

  private static String label(PointFinder finder, Point point, UnaryOperator<String> pointName) {
    return finder.landmarkLabel(point.code(), pointName);
  }

  private static String text(String resource) throws IOException {
    return new String(resource(resource), StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PackPlaces.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("The build has not made " + name + " yet.");
      }
      return in.readAllBytes();
    }
  }
}
