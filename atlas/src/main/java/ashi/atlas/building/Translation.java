package ashi.atlas.building;

import ashi.words.building.Named;
import ashi.words.building.Stamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The facts of one file in another language: a file of the same name in the language's folder holds
 * their words, the English one all else.
 */
final class Translation {
  /** In a translation: the {@link Stamp} of the English words that it was compared with. */
  static final String OF = "of";

  private static final String USES = "uses";

  /** What a fact is called in both files. */
  private static final List<String> NAMES = List.of("code", "id", "address");

  /** The keys whose values are words, by file. */
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "channels.yaml", List.of("title", "meaning", "course", "uses"),
          "complaints.yaml", List.of("title", "feels", "known", "rated", "words"),
          "flags.yaml", List.of("words", "brief"),
          "help.yaml", List.of("headline", "steps", "meanwhile", "also"),
          "pages.yaml", List.of("title", "says", "red", "whole", "words"),
          "routines.yaml", List.of("title", "words", "called"),
          "silent.yaml", List.of("words", "figures"),
          "sources.yaml", List.of("found"));

  private static final List<String> WORDS_OF_A_POINT =
      List.of("meaning", "differs", "find", "how", "tradition", "note", USES);

  private static final List<String> WORDS_OF_A_USE = List.of("benefit", "tested");

  /** Lists of what people type differ from language to language. */
  private static final List<String> TYPED = List.of("words", "whole", "red", "called");

  private final String english;
  private final List<String> keys;
  private final String file;
  private final Problems problems;

  /**
   * @param english the file of the facts
   * @param file that of their translation, as problems name it
   */
  Translation(String english, String file, Problems problems) {
    this.english = english;
    this.keys = words(english).orElseThrow();
    this.file = file;
    this.problems = problems;
  }

  /** Whether nothing in a file is translated. */
  static boolean isWithoutWords(String file) {
    return words(file).isEmpty();
  }

  private static Optional<List<String>> words(String file) {
    return file.startsWith("points")
        ? Optional.of(WORDS_OF_A_POINT)
        : Optional.ofNullable(WORDS.get(file));
  }

  /** Every fact with the words of its translation, in the order of the English. */
  List<MappingNode> of(List<MappingNode> english, List<MappingNode> translated) {
    Map<String, MappingNode> left = new LinkedHashMap<>();
    translated.forEach(node -> left.put(name(node), node));
    List<MappingNode> merged = new ArrayList<>();
    for (MappingNode fact : english) {
      MappingNode words = left.remove(name(fact));
      if (words == null) {
        problems.add(file, 1, "'" + name(fact) + "' is missing. Translate it.");
      } else {
        compare(fact, words);
        merged.add(merged(fact, words, keys));
      }
    }
    left.forEach(
        (name, node) ->
            problems.add(
                file, YamlFact.lineOf(node), "'" + name + "' is not in English. Take it out."));
    return merged;
  }

  static String name(MappingNode node) {
    for (NodeTuple tuple : node.getValue()) {
      if (NAMES.contains(text(tuple.getKeyNode()))) {
        return text(tuple.getValueNode());
      }
    }
    return "";
  }

  /** The stamp of all words of an English fact. */
  static String stamp(String english, MappingNode fact) {
    StringBuilder all = new StringBuilder();
    values(fact, words(english).orElseThrow())
        .forEach((key, value) -> all.append(key).append(flat(value)));
    return Stamp.of(all.toString());
  }

  private void compare(MappingNode fact, MappingNode words) {
    String name = name(fact);
    String of = textOf(words, OF);
    if (!name.isEmpty()) {
      Stamp.unseen(of, stamp(english, fact))
          .ifPresent(
              why ->
                  problems.add(
                      file,
                      YamlFact.lineOf(words),
                      "'" + name + "' " + why + ". Compare it, then run ./ashi seen " + tag()));
    }
  }

  private String tag() {
    return file.substring(0, file.indexOf('/'));
  }

  private MappingNode merged(MappingNode fact, MappingNode words, List<String> keys) {
    Map<String, Node> translated = values(words, keys);
    List<NodeTuple> tuples = new ArrayList<>();
    for (NodeTuple tuple : fact.getValue()) {
      String key = text(tuple.getKeyNode());
      Node value = tuple.getValueNode();
      if (!keys.contains(key)) {
        tuples.add(tuple);
        continue;
      }
      Node other = translated.remove(key);
      if (other == null) {
        problems.add(file, YamlFact.lineOf(words), "'" + key + "' is missing. Translate it.");
        continue;
      }
      boolean uses = key.equals(USES) && value instanceof SequenceNode;
      Node merged = uses ? uses((SequenceNode) value, other) : other;
      if (!uses) {
        same(key, value, other);
      }
      tuples.add(new NodeTuple(tuple.getKeyNode(), merged));
    }
    translated.forEach(
        (key, value) ->
            problems.add(
                file, YamlFact.lineOf(value), "'" + key + "' is not in English. Take it out."));
    return new MappingNode(
        Tag.MAP, true, tuples, FlowStyle.BLOCK, words.getStartMark(), words.getEndMark());
  }

  /** Each use with its own words, found by the complaint it is for. */
  private Node uses(SequenceNode english, Node translated) {
    Map<String, MappingNode> byComplaint = new HashMap<>();
    if (translated instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        if (item instanceof MappingNode use) {
          byComplaint.put(textOf(use, "for"), use);
        }
      }
    }
    List<Node> merged = new ArrayList<>();
    for (Node item : english.getValue()) {
      String complaint = textOf((MappingNode) item, "for");
      MappingNode words = byComplaint.remove(complaint);
      if (words == null) {
        problems.add(
            file,
            YamlFact.lineOf(translated),
            "the use for '" + complaint + "' is missing. Translate it.");
      } else {
        merged.add(merged((MappingNode) item, words, WORDS_OF_A_USE));
      }
    }
    byComplaint.forEach(
        (complaint, use) ->
            problems.add(
                file, YamlFact.lineOf(use), "no use for '" + complaint + "' is in English."));
    return new SequenceNode(Tag.SEQ, merged, FlowStyle.BLOCK);
  }

  /** Whether a translation names the same points, bones and numbers. */
  private void same(String key, Node english, Node translated) {
    if ((TYPED.contains(key) && translated instanceof SequenceNode)
        || file.endsWith("silent.yaml")) {
      return;
    }
    List<String> expected = Named.in(flat(english));
    List<String> given = Named.in(flat(translated));
    if (!expected.equals(given)) {
      problems.add(
          file,
          YamlFact.lineOf(translated),
          "'" + key + "' names " + given + ", and English " + expected + ".");
    }
  }

  private static Map<String, Node> values(MappingNode node, List<String> keys) {
    Map<String, Node> values = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      String key = text(tuple.getKeyNode());
      if (keys.contains(key)) {
        values.put(key, tuple.getValueNode());
      }
    }
    return values;
  }

  private static String textOf(MappingNode node, String key) {
    Node value = values(node, List.of(key)).get(key);
    return value == null ? "" : text(value);
  }

  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** All words of a value, those of a use without what else it holds. */
  private static String flat(Node node) {
    StringBuilder flat = new StringBuilder();
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> flat.append(flat(item)).append('\n'));
    } else if (node instanceof MappingNode mapping) {
      values(mapping, WORDS_OF_A_USE)
          .values()
          .forEach(value -> flat.append(flat(value)).append('\n'));
    } else {
      flat.append(String.join(" ", text(node).strip().split("\\s+")));
    }
    return flat.toString();
  }
}
