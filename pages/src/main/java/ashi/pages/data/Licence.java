package ashi.pages.data;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;

/** What everything published says about itself: the version of its form, and what one may do. */
final class Licence {
  /** Raised by one whenever a program that reads the form before would read this one wrongly. */
  static final int VERSION = 1;

  static final String LINK = "https://creativecommons.org/licenses/by/4.0/";

  private static final String WORDS =
      "Words, formulas and figures: Creative Commons Attribution 4.0 ("
          + LINK
          + "), to be named as Ashi. The body they"
          + " are measured on comes from MakeHuman and is CC0 1.0. Pressing points is no medical"
          + " treatment: show the cautions with the points.";

  private Licence() {}

  /** Puts version and licence before the rest. */
  static JsonObject on(JsonObject published) {
    JsonObject whole =
        Json.object()
            .add("$schema", "/atlas.schema.json")
            .add("version", VERSION)
            .add("licence", "CC-BY-4.0")
            .add("terms", WORDS);
    published.forEach(member -> whole.add(member.getName(), member.getValue()));
    return whole;
  }
}
