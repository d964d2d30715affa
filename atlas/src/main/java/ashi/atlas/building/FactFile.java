package ashi.atlas.building;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML file that is a list of facts. */
final class FactFile {
  private FactFile() {}

  /**
   * @param file relative to the folder, as problems name it
   */
  static List<MappingNode> read(Path folder, String file, Problems problems) throws IOException {
    Path path = folder.resolve(file);
    if (!Files.exists(path)) {
      problems.unreadable(file, 1, "the file is missing. Add it.");
      return List.of();
    }
    Optional<Node> root = compose(Files.readString(path), file, problems);
    List<MappingNode> facts = new ArrayList<>();
    if (root.isEmpty()) {
      return facts;
    }
    if (!(root.get() instanceof SequenceNode list)) {
      problems.add(
          file, YamlFact.lineOf(root.get()), "the file must be a list. Begin each with '- '.");
      return facts;
    }
    for (Node item : list.getValue()) {
      if (item instanceof MappingNode mapping) {
        facts.add(mapping);
      } else {
        problems.add(file, YamlFact.lineOf(item), "this needs keys, as in '- id: sleep'.");
      }
    }
    return facts;
  }

  private static Optional<Node> compose(String yaml, String file, Problems problems) {
    try {
      return new Compose(LoadSettings.builder().setLabel(file).build()).composeString(yaml);
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      problems.unreadable(
          file, line, "this is not YAML: " + broken.getProblem() + ". Check indents and quotes.");
    } catch (YamlEngineException broken) {
      problems.unreadable(file, 1, "this is not YAML. Check indents and quotes.");
    }
    return Optional.empty();
  }
}
