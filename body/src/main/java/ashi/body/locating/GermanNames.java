package ashi.body.locating;

import ashi.body.locating.Formula.AtLandmark;
import ashi.body.locating.Formula.AtPoint;
import ashi.body.locating.Formula.AtVertebra;
import ashi.body.locating.Formula.Place;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Places in German. Sentences are built so that the dative is all they need.
 *
 * @param landmarks in their {@link #FORMS}
 * @param pointName how a point is written, by its code
 * @param spoken for listening: what stands in brackets is left out
 * @param brief in as few words as possible
 */
record GermanNames(
    Glossary landmarks, UnaryOperator<String> pointName, boolean spoken, boolean brief) {
  /** Where one presses, the dative in few words, and the label. */
  static final int FORMS = 3;

  private static final List<String> ARTICLES = List.of(" der ", " dem ", " den ");

  /** In the dative, with its article, e.g. "der Mulde hinter dem Ohrläppchen". */
  String dative(Place place) {
    if (place instanceof AtLandmark at) {
      return dative(at.landmark());
    }
    if (place instanceof AtVertebra at) {
      return spoken
          ? "der Mittellinie"
          : "der Mittellinie auf Höhe " + GermanSpine.genitive(at.vertebra());
    }
    String code = ((AtPoint) place).code();
    return spoken ? "dem Punkt " + code : pointName.apply(code);
  }

  String dative(Landmark landmark) {
    return brief ? shortly(landmark) : withoutPreposition(where(landmark));
  }

  /** In the dative and few words. */
  String shortly(Landmark landmark) {
    return landmarks.form(landmark.name(), 1);
  }

  /** For a picture. */
  String label(Landmark landmark) {
    return landmarks.form(landmark.name(), 2);
  }

  /** As the spot itself, e.g. "in der Mulde hinter dem Ohrläppchen". */
  String at(Place place) {
    if (!(place instanceof AtLandmark at)) {
      return "bei " + dative(place);
    }
    String where = where(at.landmark());
    return brief ? preposition(where) + " " + shortly(at.landmark()) : where;
  }

  private String where(Landmark landmark) {
    String where = landmarks.form(landmark.name(), 0);
    int bracket = where.indexOf(" (");
    return spoken && bracket > 0 ? where.substring(0, bracket) : where;
  }

  private static String preposition(String where) {
    return isContracted(where) ? where.charAt(0) + "n" : where.substring(0, article(where));
  }

  private static String withoutPreposition(String where) {
    return isContracted(where)
        ? "dem " + where.substring("im ".length())
        : where.substring(article(where) + 1);
  }

  private static boolean isContracted(String where) {
    return where.startsWith("im ") || where.startsWith("am ");
  }

  /** Where the first article starts, with the space before it. */
  private static int article(String where) {
    int first = where.length();
    for (String article : ARTICLES) {
      int at = where.indexOf(article);
      first = at >= 0 ? Math.min(first, at) : first;
    }
    return first;
  }

  /** E.g. "über der Achsel"; "von" and its article become one. */
  static String after(String preposition, String dative) {
    return preposition.endsWith("von")
        ? preposition.substring(0, preposition.length() - "von".length()) + from(dative)
        : preposition + " " + dative;
  }

  /** E.g. "vom Nabel" or "von der Achsel". */
  static String from(String dative) {
    return contracted("von", "vom", dative);
  }

  /** E.g. "zum Nabel" or "zur Achsel". */
  static String to(String dative) {
    return dative.startsWith("der ")
        ? "zur " + dative.substring("der ".length())
        : contracted("zu", "zum", dative);
  }

  private static String contracted(String preposition, String withArticle, String dative) {
    return dative.startsWith("dem ")
        ? withArticle + dative.substring("dem".length())
        : preposition + " " + dative;
  }
}
