package ashi.atlas.building;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Channel;
import ashi.atlas.Complaint;
import ashi.atlas.FlagGroup;
import ashi.atlas.Help;
import ashi.atlas.NameReading;
import ashi.atlas.Point;
import ashi.atlas.RedFlag;
import ashi.atlas.Urgency;
import ashi.words.Language;
import ashi.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** The folder of facts a practitioner edits. */
public final class AtlasFolder {
  /** Points on no channel. */
  private static final String EXTRA = "EX";

  private final Path folder;
  private final Problems problems = new Problems();

  private final Words words;

  private AtlasFolder(Path folder, Words words) {
    this.folder = folder;
    this.words = words;
  }

  /**
   * Reads and checks all facts.
   *
   * @param words of the language to read them in
   * @throws FaultyAtlas with every problem found
   */
  public static Atlas read(Path folder, Words words) throws IOException, FaultyAtlas {
    AtlasFolder reading = new AtlasFolder(folder, words);
    Facts facts = reading.facts();
    if (reading.problems.allReadable()) {
      new Checks(facts).run();
    }
    if (!reading.problems.all().isEmpty()) {
      throw new FaultyAtlas(reading.problems.all());
    }
    return facts.atlas(words);
  }

  private Facts facts() throws IOException {
    List<Fact<Channel>> channels = all("channels.yaml", AtlasFolder::channel);
    List<Fact<CautionFact>> cautions = all("cautions.yaml", CautionFact::read);
    return new Facts(
        points(channels, Fact.values(cautions)),
        cautions,
        channels,
        all("complaints.yaml", AtlasFolder::complaint),
        all("routines.yaml", RoutineFact::read),
        all("sources.yaml", SourceFact::read),
        readings(channels),
        words("characters.yaml", "same"),
        all("flags.yaml", AtlasFolder::flag),
        all("help.yaml", AtlasFolder::help),
        all("pages.yaml", PageFact::read),
        all("silent.yaml", SilentFact::read));
  }

  private List<String> words(String file, String key) throws IOException {
    return all(file, e -> List.of(e.text(key).split(" "))).stream()
        .flatMap(fact -> fact.value().stream())
        .toList();
  }

  private List<NameReading> readings(List<Fact<Channel>> channels) throws IOException {
    return all("readings.yaml", e -> ReadingFacts.read(e, Fact.values(channels))).stream()
        .flatMap(fact -> fact.value().stream())
        .toList();
  }

  private <T> List<Fact<T>> all(String file, Function<YamlFact, T> read) throws IOException {
    List<Fact<T>> facts = new ArrayList<>();
    for (YamlFact entry : entries(file)) {
      facts.add(new Fact<>(read.apply(entry), entry));
      entry.finish();
    }
    return facts;
  }

  /** The facts of a file, in the language that is read. */
  private List<YamlFact> entries(String file) throws IOException {
    List<MappingNode> english = FactFile.read(folder, file, problems);
    if (words.language() == Language.EN || Translation.isWithoutWords(file)) {
      return english.stream().map(node -> new YamlFact(file, node, problems)).toList();
    }
    String translated = words.language().tag() + "/" + file;
    List<MappingNode> nodes = FactFile.read(folder, translated, problems);
    return new Translation(file, translated, problems)
        .of(english, nodes).stream().map(node -> new YamlFact(translated, node, problems)).toList();
  }

  /** In the order of the channels, the extra points last. */
  private List<Fact<Point>> points(List<Fact<Channel>> channels, List<CautionFact> cautions)
      throws IOException {
    List<String> ids = new ArrayList<>(Fact.values(channels).stream().map(Channel::id).toList());
    ids.add(EXTRA);
    List<String> present = pointFiles();
    List<Fact<Point>> points = new ArrayList<>();
    for (String id : ids) {
      String file = "points/" + id.toLowerCase(Locale.ROOT) + ".yaml";
      if (present.remove(file)) {
        entries(file).forEach(e -> points.add(PointFact.read(e, id, cautions)));
      }
    }
    for (String file : present) {
      problems.add(file, 1, "no channel is called so. Name the file after an id of channels.yaml.");
    }
    return points;
  }

  private List<String> pointFiles() throws IOException {
    Path points = folder.resolve("points");
    if (!Files.isDirectory(points)) {
      problems.add("points", 1, "the folder is missing. Add it, with one file a channel.");
      return new ArrayList<>();
    }
    try (Stream<Path> files = Files.list(points)) {
      return new ArrayList<>(files.map(path -> "points/" + path.getFileName()).sorted().toList());
    }
  }

  private static Channel channel(YamlFact entry) {
    return new Channel(
        entry.text("id"),
        entry.text("title"),
        NameFact.read(entry),
        entry.text("course"),
        entry.text("uses"),
        PrefixFacts.read(entry),
        entry.texts("called"),
        entry.number("total", 1, 67));
  }

  private static Complaint complaint(YamlFact entry) {
    return new Complaint(
        entry.text("id"),
        entry.text("title"),
        entry.text("feels"),
        entry.text("known"),
        entry.choices("areas", Area.class),
        entry.choices("flags", FlagGroup.class),
        entry.flagOr("sided", false),
        entry.textOr("rated", ""),
        entry.texts("words"),
        entry.texts("sources"));
  }

  private static RedFlag flag(YamlFact entry) {
    return new RedFlag(
        entry.text("id"),
        entry.text("words"),
        entry.textOr("brief", ""),
        entry.choices("for", FlagGroup.class),
        entry.choice("urgency", Urgency.class),
        entry.flagOr("answerable", false),
        entry.text("help"),
        entry.texts("sources"));
  }

  private static Help help(YamlFact entry) {
    return new Help(
        entry.text("id"),
        entry.choice("urgency", Urgency.class),
        entry.text("headline"),
        entry.texts("steps"),
        entry.texts("meanwhile"),
        entry.textOr("also", ""),
        entry.texts("sources"));
  }
}
