package ashi.body.locating;

import ashi.body.Told;
import ashi.body.locating.Formula.AtPoint;
import ashi.body.locating.Formula.AtVertebra;
import ashi.body.locating.Formula.Between;
import ashi.body.locating.Formula.Go;
import ashi.body.locating.Formula.Just;
import ashi.body.locating.Formula.Level;
import ashi.body.locating.Formula.Measured;
import ashi.body.locating.Formula.Place;
import ashi.body.locating.Formula.Unit;
import ashi.body.locating.Formula.Way;
import ashi.body.locating.Vertebra.Border;
import ashi.words.Language;
import java.util.List;
import java.util.Optional;

/**
 * German phrases.
 *
 * @param courses phrase and label
 */
record GermanPhrases(GermanNames names, Glossary courses) implements Phrases {
  private static final String[] SHARES = {
    "Drittel", "Viertel", "Fünftel", "Sechstel", "Siebtel", "Achtel", "Neuntel"
  };
  private static final String[] COUNTS = {
    "einem", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht"
  };

  @Override
  public String amount(double amount, Unit unit) {
    return unit == Unit.FINGER && amount == 1 ? "eine Fingerbreite" : label(amount, unit);
  }

  @Override
  public String label(double amount, Unit unit) {
    String number = Amount.number(amount).replace('.', Language.DE.grammar().decimal());
    return number
        + switch (unit) {
          case CUN -> " Cun";
          case FINGER -> amount == 1 ? " Fingerbreite" : " Fingerbreiten";
        };
  }

  @Override
  public String label(Landmark landmark) {
    return names.label(landmark);
  }

  @Override
  public String label(Course course) {
    return courses.form(course.term(), 1);
  }

  @Override
  public String midline() {
    return "Mittellinie";
  }

  @Override
  public String label(AtPoint point) {
    return names.dative(point);
  }

  @Override
  public String at(Place place) {
    return names.at(place);
  }

  @Override
  public String along(Course course) {
    return courses.form(course.term(), 0);
  }

  @Override
  public Told at(AtVertebra at) {
    Vertebra vertebra = at.vertebra();
    boolean below = at.border() == Border.LOWER;
    return Told.of(
        names.spoken()
            ? (below ? "in der Mulde der Wirbelsäule, " : "auf der Wirbelsäule, ")
                + GermanSpine.spokenHeight(vertebra)
            : "auf der Mittellinie des Rückens, "
                + (below ? "in der Mulde knapp unter " : "auf ")
                + GermanSpine.dative(vertebra)
                + ", "
                + GermanSpine.height(vertebra));
  }

  @Override
  public Told at(AtVertebra top, AtVertebra last) {
    return Told.of(
        (names.spoken() ? "auf der Wirbelsäule, " : "auf der Mittellinie des Rückens, ")
            + level(top, last));
  }

  @Override
  public String level(AtVertebra at) {
    Vertebra vertebra = at.vertebra();
    return names.spoken()
        ? GermanSpine.spokenHeight(vertebra)
        : GermanSpine.edge(at.border())
            + GermanSpine.genitive(vertebra)
            + ", "
            + GermanSpine.height(vertebra);
  }

  @Override
  public String level(AtVertebra top, AtVertebra last) {
    Vertebra first = top.vertebra();
    return names.spoken()
        ? "oben "
            + GermanSpine.spokenHeight(first)
            + ", unten "
            + GermanSpine.spokenHeight(last.vertebra())
        : GermanSpine.edge(last.border())
            + "jedes Wirbels von "
            + named(first)
            + " bis "
            + named(last.vertebra());
  }

  private static String named(Vertebra vertebra) {
    return vertebra.name() + " (" + GermanSpine.height(vertebra) + ")";
  }

  @Override
  public Told from(Place place, Go go, Told length, Region region) {
    List<Direction> directions = go.directions();
    String from = origin(place);
    if (directions.size() == 1) {
      return length
          .then(" " + GermanNames.after(GermanWays.beside(directions, region), from))
          .then(GermanWays.goal(directions, region));
    }
    String way = GermanWays.way(directions, region);
    return length.then(
        " " + GermanNames.from(from) + " aus " + way + (way.startsWith("zu") ? " hin" : ""));
  }

  @Override
  public Told from(Place place, Just just, Region region) {
    List<Direction> directions = just.directions();
    return Told.of(
        "knapp "
            + GermanNames.after(GermanWays.beside(directions, region), origin(place))
            + GermanWays.goal(directions, region));
  }

  private String origin(Place place) {
    if (place instanceof AtVertebra) {
      return names.spoken() ? "der Wirbelsäule" : "der Mittellinie des Rückens";
    }
    return names.dative(place);
  }

  @Override
  public Told around(Place place, List<Go> moves, Told length, Region region) {
    List<String> ways = moves.stream().map(go -> GermanWays.way(go.directions(), region)).toList();
    return length.then(
        " " + GermanNames.from(names.dative(place)) + " aus " + Language.DE.grammar().list(ways));
  }

  @Override
  public Told move(Go go, Told length, Region region) {
    return length.then(" " + GermanWays.way(go.directions(), region));
  }

  @Override
  public Told move(Just just, Region region) {
    return Told.of("ein wenig " + GermanWays.way(just.directions(), region));
  }

  @Override
  public String then() {
    return ", dann ";
  }

  @Override
  public Told half(Between between, Told length) {
    Told half =
        Told.of(
            "auf halbem Weg zwischen "
                + names.dative(between.from())
                + " und "
                + names.dative(between.to())
                + along(between.course()));
    return names.spoken() ? half : half.then(", ").then(length).then(" von beiden entfernt");
  }

  @Override
  public Told share(Between between, Told length) {
    String share = SHARES[between.whole() - 3] + (between.part() == 1 ? "" : "n");
    Told way = Told.of("nach " + COUNTS[between.part() - 1] + " " + share + " des Wegs");
    return (names.spoken() ? way : way.then(" (").then(length).then(")"))
        .then(" " + GermanNames.from(names.dative(between.from())))
        .then(" " + GermanNames.to(names.dative(between.to())))
        .then(along(between.course()));
  }

  private String along(Optional<Course> course) {
    return course.map(c -> ", " + along(c)).orElse("");
  }

  @Override
  public Told across(Course course, Told length) {
    return Told.of(along(course) + ", ").then(length).then(" seitlich von der Mitte der Brust");
  }

  @Override
  public Told level(Level level) {
    String height =
        level.height() instanceof AtVertebra at
            ? level(at)
            : "auf einer Höhe mit " + names.dative(level.height());
    return Told.of(
        GermanNames.after(way(level.way()), names.dative(level.other())) + ", " + height);
  }

  private static String way(Way way) {
    return switch (way) {
      case ABOVE -> "senkrecht über";
      case BELOW -> "senkrecht unter";
      case BEHIND -> "gerade hinter";
      case BEFORE -> "gerade vor";
      case BESIDE -> "gerade seitlich von";
    };
  }

  @Override
  public Told measured(Measured measured, Told length, boolean downward) {
    Landmark start = measured.from();
    String from = names.dative(start);
    String half =
        2 * measured.cun() == measured.stretch().span().cun()
            ? ", auf halbem Weg " + GermanNames.to(names.shortly(measured.to()))
            : "";
    String way =
        switch (Region.of(measured.stretch().span())) {
          case HEAD -> (start.region() == Region.NAPE ? "über " : "hinter ") + from + half;
          case LEG, THIGH, FRONT_THIGH, FRONT, FLANK, FACE, NAPE ->
              (downward ? "unter " : "über ") + from + half;
          case UPPER_ARM, ARM ->
              GermanNames.from(from) + " aus den Arm " + (downward ? "hinab" : "hinauf") + half;
          default ->
              GermanNames.from(from)
                  + " aus "
                  + GermanNames.to(names.dative(measured.to()))
                  + " hin"
                  + half;
        };
    return length.then(" " + way + along(measured.course()));
  }

  @Override
  public String spots(int count) {
    return "an " + COUNTS[count - 1] + " Stellen";
  }

  @Override
  public String and() {
    return "und";
  }

  @Override
  public String tape() {
    return "Maßband";
  }
}
