package ashi.words.building;

import ashi.words.MessagePattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of constants by their kind, as in {@code term.tool.BALL}, and what forgets one of them:
 * a choice by such names that leaves more than one to "other", and keys that differ in such a name
 * alone.
 */
final class TermNames {
  private static final Pattern TERM = Pattern.compile("(term\\.[a-z-]+)\\.([A-Z_]+)");

  /**
   * A key with the name of a constant in it, e.g. "safety.out.SKIN" or "term.caution.SKIN.noun".
   */
  private static final Pattern KEY = Pattern.compile("(.*\\.)([A-Z_]+)((?:\\.[a-z-]+)*)");

  /** By kinds such as "term.tool". */
  private final Map<String, Set<String>> kinds = new LinkedHashMap<>();

  /**
   * @param keys of the English texts
   */
  TermNames(Collection<String> keys) {
    for (String key : keys) {
      Matcher term = TERM.matcher(key);
      if (term.matches()) {
        kinds.computeIfAbsent(term.group(1), kind -> new TreeSet<>()).add(term.group(2));
      }
    }
  }

  /** What the choices of a text leave to "other", more than one name at a time. */
  List<String> leftOutOf(MessagePattern message) {
    List<String> problems = new ArrayList<>();
    for (Set<String> chosen : message.selects()) {
      kinds.forEach(
          (kind, names) -> {
            Set<String> left = without(names, chosen);
            if (left.size() > 1 && names.size() - left.size() > 1) {
              problems.add("leaves out " + listed(left, kind) + ". Write what is said then.");
            }
          });
    }
    return problems;
  }

  /**
   * The problems of texts whose keys differ in a name alone, where a name of its kind is missing.
   */
  List<String> leftOutOf(Collection<Text> texts) {
    Map<String, Map<String, Text>> alike = new LinkedHashMap<>();
    for (Text text : texts) {
      Matcher key = KEY.matcher(text.key());
      if (key.matches()) {
        alike
            .computeIfAbsent(key.group(1) + key.group(3), same -> new TreeMap<>())
            .put(key.group(2), text);
      }
    }
    List<String> problems = new ArrayList<>();
    for (Map<String, Text> byName : alike.values()) {
      kinds.forEach(
          (kind, names) -> {
            Set<String> left = without(names, byName.keySet());
            if (!left.isEmpty() && byName.size() > 1 && names.containsAll(byName.keySet())) {
              Text first = byName.values().iterator().next();
              problems.add(
                  first.problem("has none like it for " + listed(left, kind) + ". Write it."));
            }
          });
    }
    return problems;
  }

  private static Set<String> without(Set<String> names, Set<String> those) {
    Set<String> left = new TreeSet<>(names);
    left.removeAll(those);
    return left;
  }

  private static String listed(Set<String> names, String kind) {
    return String.join(", ", names) + " of " + kind;
  }
}
