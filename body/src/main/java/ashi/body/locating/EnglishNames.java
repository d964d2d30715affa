package ashi.body.locating;

import ashi.atlas.Split;
import ashi.body.locating.Formula.AtLandmark;
import ashi.body.locating.Formula.AtPoint;
import ashi.body.locating.Formula.AtVertebra;
import ashi.body.locating.Formula.Place;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Places in English.
 *
 * @param landmarks in their {@link #FORMS}
 * @param pointName how a point is written, by its code
 * @param spoken for listening: what stands in brackets is left out
 * @param brief in as few words as possible
 */
record EnglishNames(
    Glossary landmarks, UnaryOperator<String> pointName, boolean spoken, boolean brief) {
  /** Words and label. */
  static final int FORMS = 2;

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
      return spoken ? "the midline" : "the midline at " + EnglishSpine.words(at.vertebra());
    }
    String code = ((AtPoint) place).code();
    return spoken ? "the point " + code : pointName.apply(code);
  }

  String name(Landmark landmark) {
    String label = label(landmark);
    if (brief && !PREPOSITIONS.contains(Split.at(' ', label).get(0))) {
      return "the " + label;
    }
    String words = landmarks.form(landmark.name(), 0);
    int bracket = words.indexOf(" (");
    return spoken && bracket > 0 ? words.substring(0, bracket) : words;
  }

  /** For a picture. */
  String label(Landmark landmark) {
    return landmarks.form(landmark.name(), 1);
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
      Vertebra vertebra = at.vertebra();
      return spoken
          ? EnglishSpine.spokenHeight(vertebra)
          : EnglishSpine.edge(at.border())
              + EnglishSpine.words(vertebra)
              + ", "
              + EnglishSpine.height(vertebra);
    }
    return "level with " + name(place);
  }
}
