package ashi.atlas.building;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * Notes in every translated fact which English it was compared with, once a translator has looked
 * at it.
 */
final class SeenFacts {
  private SeenFacts() {}

  /**
   * @param folder of the facts
   * @param language its tag
   */
  static void stamp(Path folder, String language) throws IOException {
    Path translated = folder.resolve(language);
    try (Stream<Path> all = Files.walk(translated)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        stamp(folder, translated.relativize(path).toString(), path);
      }
    }
  }

  private static void stamp(Path folder, String file, Path path) throws IOException {
    Problems problems = new Problems();
    Map<String, String> stamps = new HashMap<>();
    for (MappingNode fact : FactFile.read(folder, file, problems)) {
      stamps.put(Translation.name(fact), Translation.stamp(file, fact));
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(path));
    List<MappingNode> facts =
        FactFile.read(
            Objects.requireNonNull(path.getParent()), path.getFileName().toString(), problems);
    // From the last to the first, so that the lines before stay where they are.
    for (int i = facts.size() - 1; i >= 0; i--) {
      int first = YamlFact.lineOf(facts.get(i)) - 1;
      String name = Translation.name(facts.get(i));
      String stamp = stamps.get(name);
      if (stamp != null && !name.isEmpty()) {
        String of = "  " + Translation.OF + ": \"" + stamp + "\"";
        int next = first + 1;
        if (next < lines.size() && lines.get(next).startsWith("  " + Translation.OF + ":")) {
          lines.set(next, of);
        } else {
          lines.add(next, of);
        }
      }
    }
    Files.write(path, lines);
    problems.all().forEach(System.err::println);
  }
}
