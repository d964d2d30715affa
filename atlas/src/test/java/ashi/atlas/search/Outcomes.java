package ashi.atlas.search;

import ashi.atlas.Point;
import java.util.EnumMap;
import java.util.Map;

/** What comes of searching for points, counted: a row of the tables in docs/search.md. */
final class Outcomes {
  private enum Outcome {
    DIRECT,
    ASKS,
    WRONG,
    NOTHING
  }

  private final Search search;
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private final StringBuilder faults = new StringBuilder();

  Outcomes(Search search) {
    this.search = search;
  }

  /** Searches for a point as someone typed it. */
  void add(String typed, String code) {
    Outcome outcome = outcome(search.find(typed), code);
    counts.merge(outcome, 1, Integer::sum);
    if (outcome == Outcome.WRONG || outcome == Outcome.NOTHING) {
      faults.append(typed).append(" for ").append(code).append(": ").append(outcome).append('\n');
    }
  }

  /** Prints the row. */
  void print(String title) {
    System.out.printf(
        "| %s | %d | %d | %d | %d |%n",
        title,
        count(Outcome.DIRECT),
        count(Outcome.ASKS),
        count(Outcome.WRONG),
        count(Outcome.NOTHING));
  }

  /** A line for each search that led elsewhere or nowhere; empty when none did. */
  String faults() {
    return faults.toString();
  }

  /** How many searches there were. */
  int total() {
    return counts.values().stream().mapToInt(n -> n).sum();
  }

  private int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /** Asks when the person is shown the right point among others, as a choice or on the page. */
  private static Outcome outcome(Finding finding, String code) {
    if (finding instanceof Finding.One one) {
      return one.point().code().equals(code)
          ? Outcome.DIRECT
          : one.others().stream().map(Point::code).anyMatch(code::equals)
              ? Outcome.ASKS
              : Outcome.WRONG;
    }
    if (finding instanceof Finding.Several several) {
      return several.hits().stream().map(Hit::id).anyMatch(code::equals)
          ? Outcome.ASKS
          : Outcome.WRONG;
    }
    return Outcome.NOTHING;
  }
}
