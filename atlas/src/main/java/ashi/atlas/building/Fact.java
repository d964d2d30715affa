package ashi.atlas.building;

import java.util.List;

/** What was read, with the place it was read from, for problems that show only later. */
record Fact<T>(T value, YamlFact entry) {

  static <T> List<T> values(List<Fact<T>> facts) {
    return facts.stream().map(Fact::value).toList();
  }
}
