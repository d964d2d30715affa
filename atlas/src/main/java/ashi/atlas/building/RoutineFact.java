package ashi.atlas.building;

import ashi.atlas.Place;
import ashi.atlas.ReadyRoutine;
import java.util.List;

/**
 * A ready routine to search for.
 *
 * @param called what a person may type to get there, besides its title
 */
record RoutineFact(ReadyRoutine routine, List<String> called) {

  static RoutineFact read(YamlFact entry) {
    return new RoutineFact(
        new ReadyRoutine(
            entry.text("id"),
            entry.text("title"),
            entry.text("words"),
            entry.text("complaint"),
            entry.choice("place", Place.class),
            entry.number("minutes", 3, 30),
            entry.texts("points")),
        entry.texts("called"));
  }

  String id() {
    return routine.id();
  }
}
