package ashi.body.building.people;

import ashi.body.Vec;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code people.txt}; how to write it is said there. */
final class PersonSet {
  private PersonSet() {}

  /**
   * @throws IllegalArgumentException when a line cannot be read; it says which
   */
  static List<PersonPlan> read(String text) {
    List<PersonPlan> people = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n")) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        String[] cells = line.strip().split(" *\\| *");
        String[] eye = cells[2].split(" ");
        people.add(
            new PersonPlan(
                cells[0],
                cells[1],
                new Vec(
                        Double.parseDouble(eye[0]),
                        Double.parseDouble(eye[1]),
                        Double.parseDouble(eye[2]))
                    .unit(),
                cells.length > 3 ? List.of(cells[3].split(", *")) : List.of()));
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(
            "people.txt:" + number + ": cannot read \"" + line + "\"", e);
      }
    }
    return List.copyOf(people);
  }
}
