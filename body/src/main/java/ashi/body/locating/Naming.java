package ashi.body.locating;

import ashi.atlas.Split;
import ashi.body.locating.Formula.AtLandmark;
import ashi.body.locating.Formula.AtPoint;
import ashi.body.locating.Formula.AtVertebra;
import ashi.body.locating.Formula.Place;
import ashi.body.locating.Vertebra.Border;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Says places in plain words.
 *
 * @param pointName how another point is called, by its code
 * @param spoken for listening: what stands in brackets is left out
 * @param brief in as few words as possible
 */
record Naming(UnaryOperator<String> pointName, boolean spoken, boolean brief) {
  /** What one presses into. */
  private static final List<String> HOLLOW =
      List.of("hollow", "dent", "dip", "notch", "gap", "groove", "web", "middle", "space");

  /** What one presses on. */
  private static final List<String> SOLID =
      List.of(
          "tip", "bump", "edge", "knuckle", "bone", "top", "border", "back", "corner", "palm",
          "skin");

  /** With these a label on a picture starts that is no name. */
  private static final List<String> PREPOSITIONS =
      List.of("above", "before", "behind", "below", "beside", "between");

  /** As a place that something is measured from. */
  String name(Place place) {
    if (place instanceof AtLandmark at) {
      return name(at.landmark());
    }
    if (place instanceof AtVertebra at) {
      return spoken ? "the midline" : "the midline at " + at.vertebra().words();
    }
    return pointName.apply(((AtPoint) place).code());
  }

  String name(Landmark landmark) {
    if (brief && !PREPOSITIONS.contains(Split.at(' ', landmark.label()).get(0))) {
      return "the " + landmark.label();
    }
    int bracket = landmark.words().indexOf(" (");
    return spoken && bracket > 0 ? landmark.words().substring(0, bracket) : landmark.words();
  }

  /** As the spot itself, e.g. "in the hollow behind the ear lobe". */
  String at(Place place) {
    String name = name(place);
    for (String word : Split.at(' ', name)) {
      if (HOLLOW.contains(word)) {
        return "in " + name;
      }
      if (SOLID.contains(word)) {
        return "on " + name;
      }
    }
    return "at " + name;
  }

  /** As a height, e.g. "level with the lower edge of the second lumbar vertebra (L2), …". */
  String level(Place place) {
    if (place instanceof AtVertebra at) {
      return spoken
          ? at.vertebra().spokenHeight()
          : edge(at.border()) + at.vertebra().words() + ", " + at.vertebra().height();
    }
    return "level with " + name(place);
  }

  static String edge(Border border) {
    return border == Border.TIP
        ? "level with "
        : "level with the " + (border == Border.LOWER ? "lower" : "upper") + " edge of ";
  }
}
