package ashi.body.locating;

import ashi.body.Told;
import ashi.body.locating.Formula.Across;
import ashi.body.locating.Formula.AtLandmark;
import ashi.body.locating.Formula.AtVertebra;
import ashi.body.locating.Formula.Between;
import ashi.body.locating.Formula.Crossing;
import ashi.body.locating.Formula.Go;
import ashi.body.locating.Formula.Just;
import ashi.body.locating.Formula.Level;
import ashi.body.locating.Formula.Measured;
import ashi.body.locating.Formula.Place;
import ashi.body.locating.Formula.Start;
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
  public String label(Start start) {
    if (start instanceof Measured measured) {
      return names.label(measured.from());
    }
    if (start instanceof Across) {
      return "Mittellinie";
    }
    if (start instanceof Crossing crossing) {
      return courses.form(crossing.other().term(), 1);
    }
    Place place =
        start instanceof Between between
            ? between.from()
            : start instanceof Level level ? level.other() : (Place) start;
    if (place instanceof AtLandmark at) {
      return names.label(at.landmark());
    }
    return place instanceof AtVertebra at ? at.vertebra().name() : names.dative(place);
  }

  @Override
  public Told at(Place place) {
    return Told.of(names.at(place));
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
  public Told then(Told before, Told move) {
    return before.then(", dann ").then(move);
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
    return course.map(c -> ", " + phrase(c)).orElse("");
  }

  private String phrase(Course course) {
    return courses.form(course.term(), 0);
  }

  @Override
  public Told across(Course course, Told length) {
    return Told.of(phrase(course) + ", ").then(length).then(" seitlich von der Mitte der Brust");
  }

  @Override
  public Told crossing(Course course, Course other) {
    return Told.of(phrase(course) + ", " + phrase(other));
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
  public Told spots(List<Told> all) {
    Told listed = all.get(0);
    for (int i = 1; i < all.size(); i++) {
      listed = listed.then(i + 1 < all.size() ? "; " : "; und ").then(all.get(i));
    }
    return Told.of(count(all.size()) + ": ").then(listed);
  }

  @Override
  public Told spots(Told same, int count) {
    return same.then(", " + count(count));
  }

  @Override
  public String tape() {
    return "Maßband";
  }

  private static String count(int spots) {
    return "an " + COUNTS[spots - 1] + " Stellen";
  }
}
