package ashi.body.building.placing;

import ashi.atlas.Atlas;
import ashi.atlas.AtlasText;
import ashi.atlas.Catalogue;
import ashi.atlas.Point;
import ashi.body.Bodies;
import ashi.body.Charts;
import ashi.body.Drawn;
import ashi.body.Figure;
import ashi.body.Location;
import ashi.body.Places;
import ashi.body.Surface;
import ashi.body.building.drawing.ChannelDrawing;
import ashi.body.building.drawing.FigurePlan;
import ashi.body.building.drawing.FigureSet;
import ashi.body.building.drawing.Sight;
import ashi.body.locating.Anatomy;
import ashi.body.locating.ChannelLine;
import ashi.body.locating.ChannelWays;
import ashi.body.locating.Found;
import ashi.body.locating.Glossary;
import ashi.body.locating.PointFinder;
import ashi.body.locating.Wording;
import ashi.words.Language;
import ashi.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes {@code places.txt}, where every point of the atlas is on the average adult, what is said
 * of it in each language, such as {@code told.en.txt}, and the channels to lay over each figure.
 */
public final class PackPlaces {
  private final Atlas atlas;
  private final Anatomy anatomy;
  private final Bodies bodies;
  private final PointFinder finder;
  private final Map<String, List<Found>> found;
  private final Map<String, List<Found>> alternatives;
  private final PublishedPositions positions;
  private final Map<FigurePlan, Sight> sights = new LinkedHashMap<>();
  private final List<ChannelDrawing> sheets;
  private final Charts charts;

  PackPlaces(Atlas atlas, Anatomy anatomy, ChannelWays ways, Bodies bodies) {
    this.atlas = atlas;
    this.bodies = bodies;
    this.anatomy = anatomy;
    this.finder = new PointFinder(anatomy, atlas.points());
    Surface body = bodies.average();
    this.found = finder.find(body);
    this.alternatives = finder.findAlternatives(body);
    this.positions = new PublishedPositions(finder, bodies);
    FigureSet.plans().forEach(plan -> sights.put(plan, Sight.of(plan, body)));
    List<ChannelLine> lines = ways.on(body, found);
    this.charts = Charting.charts(sights, body, atlas.points(), found);
    this.sheets =
        sights.entrySet().stream()
            .map(each -> new ChannelDrawing(each.getKey(), each.getValue(), body, lines))
            .toList();
  }

  /**
   * @param arguments the folder to write into, and the folder of the figures
   */
  public static void main(String[] arguments) throws IOException {
    Atlas atlas = AtlasText.read(text("/ashi/atlas/" + Language.EN.file("atlas")));
    Anatomy anatomy =
        Anatomy.read(
            text("/ashi/body/building/landmarks.txt"),
            text("/ashi/body/building/courses.txt"),
            text("/ashi/body/building/spans.txt"));
    Bodies bodies = Bodies.read(resource("/ashi/body/building/body.bin"));
    ChannelWays ways = ChannelWays.read(text("/ashi/body/building/channels.txt"), anatomy);
    PackPlaces packing = new PackPlaces(atlas, anatomy, ways, bodies);
    Path folder = Path.of(arguments[0]);
    for (Language language : Language.values()) {
      Places places = packing.places(language);
      Files.writeString(folder.resolve("places.txt"), places.packed());
      Files.writeString(folder.resolve(language.file("told")), places.told());
    }
    for (ChannelDrawing sheet : packing.sheets) {
      Files.writeString(Path.of(arguments[1], sheet.name()), sheet.svg());
    }
  }

  /**
   * Places as they are told in one language.
   *
   * @throws IllegalArgumentException naming a landmark, course or figure that has no words in it
   * @throws IllegalStateException naming every point that no close-up shows
   */
  Places places(Language language) {
    Surface body = bodies.average();
    Wording wording =
        Wording.of(
            Words.read(language, text("/ashi/words/" + language.file("words"))),
            finder,
            words(language, "landmarks.txt"),
            words(language, "courses.txt"),
            code -> code + " (" + atlas.point(code).orElseThrow().name().pinyin() + ")");
    FigureChoice figures = new FigureChoice(body, sights);
    List<Location> locations = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    for (Point point : atlas.points()) {
      Shown shown = shown(point, wording);
      figures
          .closeUp(shown)
          .ifPresentOrElse(
              closeUp -> locations.add(location(shown, closeUp, figures.whole(shown), wording)),
              () -> unseen.add(point.code()));
    }
    if (!unseen.isEmpty()) {
      throw new IllegalStateException("No close-up shows " + String.join(", ", unseen) + ".");
    }
    return new Places(
        Catalogue.of(titled(language), Figure::id),
        Catalogue.of(locations, Location::code),
        charts,
        anatomy.spans().lengths(body),
        SpanFigures.all(sights, anatomy.spans(), body, wording.tapeLabel()));
  }

  private Shown shown(Point point, Wording wording) {
    String code = point.code();
    return new Shown(
        point,
        Objects.requireNonNull(found.get(code)),
        wording.landmarkLabel(code),
        wording.rulerLabels(code),
        wording.guideLabel(code),
        alternatives.getOrDefault(code, List.of()));
  }

  private Location location(Shown shown, Drawn closeUp, Drawn whole, Wording wording) {
    String code = shown.point().code();
    return new Location(
        code,
        wording.sentence(code, shown.found()),
        wording.spoken(code, shown.found()),
        wording.alternative(code, alternatives),
        positions.of(shown.point()),
        closeUp,
        whole);
  }

  private List<Figure> titled(Language language) {
    List<Figure> all = sheets.stream().map(ChannelDrawing::figure).toList();
    Glossary titles =
        Glossary.read(words(language, "figures.txt"), 1, all.stream().map(Figure::id).toList());
    return all.stream().map(figure -> figure.titled(titles.form(figure.id(), 0))).toList();
  }

  private static String words(Language language, String file) {
    return text("/ashi/body/building/" + language.tag() + "/" + file);
  }

  private static String text(String resource) {
    return new String(resource(resource), StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) {
    try (InputStream in = PackPlaces.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The build has not made " + name + " yet.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
