package ashi.atlas.building;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The keys and values of one fact. Every question that cannot be answered adds a problem and is
 * answered with something harmless, so that reading goes on and finds the other problems too.
 */
final class YamlFact {
  private final String file;
  private final int line;
  private final Problems problems;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  YamlFact(String file, MappingNode node, Problems problems) {
    this.file = file;
    this.line = lineOf(node);
    this.problems = problems;
    for (NodeTuple tuple : node.getValue()) {
      int at = lineOf(tuple.getKeyNode());
      String key =
          tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "(not a word)";
      if (values.put(key, tuple.getValueNode()) != null) {
        problems.add(file, at, "'" + key + "' is given twice. Keep one.");
      }
      lines.put(key, at);
    }
  }

  static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** A value that must be there, as one line. */
  String text(String key) {
    String text = textOr(key, "");
    if (text.isEmpty() && (values.get(key) == null || values.get(key) instanceof ScalarNode)) {
      problem(key, "'" + key + "' is missing. Write it.");
    }
    return text;
  }

  String textOr(String key, String otherwise) {
    asked.add(key);
    Node node = values.get(key);
    return node == null ? otherwise : scalar(key, node);
  }

  private String scalar(String key, Node node) {
    if (node instanceof ScalarNode scalar) {
      return String.join(" ", scalar.getValue().strip().split("\\s+"));
    }
    problems.add(
        file, lineOf(node), "'" + key + "' must be plain text. Take out the list or keys.");
    return "";
  }

  boolean flag(String key) {
    String text = text(key);
    return isYes(key, text);
  }

  boolean flagOr(String key, boolean otherwise) {
    String text = textOr(key, otherwise ? "yes" : "no");
    return isYes(key, text);
  }

  private boolean isYes(String key, String text) {
    if (!text.isEmpty() && !text.equals("yes") && !text.equals("no")) {
      problem(key, "'" + key + "' is '" + text + "'. Use yes or no.");
    }
    return text.equals("yes");
  }

  int number(String key, int least, int most) {
    String text = text(key);
    if (text.isEmpty()) {
      return least;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Answered below: the practitioner hears the same in both cases.
    }
    problem(
        key,
        "'" + key + "' is '" + text + "'. Use a whole number from " + least + " to " + most + ".");
    return least;
  }

  <E extends Enum<E>> E choice(String key, Class<E> kind) {
    String text = text(key);
    E first = kind.getEnumConstants()[0];
    return text.isEmpty() ? first : match(text, kind, line(key)).orElse(first);
  }

  /** A list of words that may be left out. */
  <E extends Enum<E>> Set<E> choices(String key, Class<E> kind) {
    Set<E> chosen = EnumSet.noneOf(kind);
    for (Node item : items(key)) {
      match(scalar(key, item), kind, lineOf(item)).ifPresent(chosen::add);
    }
    return chosen;
  }

  private <E extends Enum<E>> Optional<E> match(String text, Class<E> kind, int at) {
    for (E value : kind.getEnumConstants()) {
      if (word(value).equals(text)) {
        return Optional.of(value);
      }
    }
    List<String> words = Stream.of(kind.getEnumConstants()).map(YamlFact::word).toList();
    String use =
        words.size() == 1
            ? words.get(0)
            : String.join(", ", words.subList(0, words.size() - 1))
                + " or "
                + words.get(words.size() - 1);
    String kindName = kind.getSimpleName().toLowerCase(Locale.ROOT);
    problems.add(file, at, "unknown " + kindName + " '" + text + "'. Use one of " + use + ".");
    return Optional.empty();
  }

  /** How a practitioner writes it, e.g. "lower-back". */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A list of texts that may be left out. */
  List<String> texts(String key) {
    return items(key).stream()
        .map(item -> scalar(key, item))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Keys and values below a key that must be there. */
  Optional<YamlFact> inner(String key) {
    asked.add(key);
    Node node = values.get(key);
    if (node instanceof MappingNode mapping) {
      return Optional.of(new YamlFact(file, mapping, problems));
    }
    problem(key, "'" + key + "' is missing or has no keys below it. Write them.");
    return Optional.empty();
  }

  /** A list of facts that may be left out. */
  List<YamlFact> entries(String key) {
    List<YamlFact> entries = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof MappingNode mapping) {
        entries.add(new YamlFact(file, mapping, problems));
      } else {
        problems.add(file, lineOf(item), "each of '" + key + "' needs keys, as in { for: sleep }.");
      }
    }
    return entries;
  }

  private List<Node> items(String key) {
    asked.add(key);
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    problems.add(file, lineOf(node), "'" + key + "' must be a list. Write [one, two].");
    return List.of();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Reports keys nobody asked for: most are misspelt. */
  void finish() {
    for (String key : values.keySet()) {
      if (!asked.contains(key)) {
        problem(key, "unknown key '" + key + "'. " + advice(key));
      }
    }
  }

  private String advice(String key) {
    boolean bare = values.get(key) instanceof ScalarNode scalar && scalar.getValue().isEmpty();
    String known = asked.stream().sorted().collect(Collectors.joining(", "));
    return bare
        ? "If it belongs to the text before the comma, put that text in quotes."
        : "The keys here are " + known + ".";
  }

  /** Reports a problem with the value of a key, or with the whole where the key is missing. */
  void problem(String key, String words) {
    problems.add(file, line(key), words);
  }

  private int line(String key) {
    return lines.getOrDefault(key, line);
  }
}
