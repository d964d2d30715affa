package ashi.body.locating;

import ashi.body.locating.Rows.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All courses, read from {@code courses.txt}: term, landmarks set off by commas. */
final class Courses {
  private final Map<String, Course> byTerm;

  private Courses(Map<String, Course> byTerm) {
    this.byTerm = byTerm;
  }

  /**
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  static Courses read(String text, Landmarks landmarks) {
    Map<String, Course> byTerm = new LinkedHashMap<>();
    for (Row row : Rows.read(text, 2)) {
      List<Landmark> through = new ArrayList<>();
      for (String name : Rows.parts(row.parts().get(1), ',')) {
        through.add(
            landmarks
                .find(name)
                .orElseThrow(() -> row.problem("There is no landmark called " + name + ".")));
      }
      if (through.size() < 2) {
        throw row.problem("A course runs through two landmarks or more.");
      }
      String term = row.parts().get(0);
      if (byTerm.put(term, new Course(term, through)) != null) {
        throw row.problem("There is a course of this name already.");
      }
    }
    return new Courses(byTerm);
  }

  /** What formulas call them. */
  Set<String> terms() {
    return byTerm.keySet();
  }

  Optional<Course> called(String term) {
    return Optional.ofNullable(byTerm.get(term));
  }
}
