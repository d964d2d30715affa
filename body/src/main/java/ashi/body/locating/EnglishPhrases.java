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
import ashi.body.locating.Vertebra.Border;
import java.util.List;
import java.util.Optional;

/**
 * English phrases.
 *
 * @param courses phrase and label
 */
record EnglishPhrases(EnglishNames names, Glossary courses) implements Phrases {
  private static final String LEVEL = "level with ";
  private static final String[] COUNTS = {
    "one", "two", "three", "four", "five", "six", "seven", "eight"
  };
  private static final String[] SHARES = {
    "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth"
  };

  @Override
  public String amount(double amount, Unit unit) {
    if (unit == Unit.CUN) {
      return Amount.number(amount) + " cun";
    }
    return amount == 1 ? "a finger's width" : Amount.number(amount) + " fingers' widths";
  }

  @Override
  public String label(double amount, Unit unit) {
    return Amount.number(amount) + " " + unit.term();
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
    return "midline";
  }

  @Override
  public String label(AtPoint point) {
    return names.name(point);
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
            ? (below ? "in the hollow of the spine, " : "on the spine, ")
                + EnglishSpine.spokenHeight(vertebra)
            : "on the midline of the back, "
                + (below ? "in the hollow just below " : "on ")
                + EnglishSpine.words(vertebra)
                + ", "
                + EnglishSpine.height(vertebra));
  }

  @Override
  public Told at(AtVertebra top, AtVertebra last) {
    return Told.of(
        (names.spoken() ? "on the spine, " : "on the midline of the back, ") + level(top, last));
  }

  @Override
  public String level(AtVertebra at) {
    return names.level(at);
  }

  @Override
  public String level(AtVertebra top, AtVertebra last) {
    Vertebra first = top.vertebra();
    return names.spoken()
        ? "from " + end(first) + " down to " + end(last.vertebra())
        : EnglishSpine.edge(last.border())
            + "each vertebra from "
            + named(first)
            + " to "
            + named(last.vertebra());
  }

  /** A height as an end of a way. */
  private static String end(Vertebra vertebra) {
    String height = EnglishSpine.spokenHeight(vertebra);
    return height.startsWith(LEVEL) ? height.substring(LEVEL.length()) : height;
  }

  private static String named(Vertebra vertebra) {
    return vertebra.name() + " (" + EnglishSpine.height(vertebra) + ")";
  }

  @Override
  public Told from(Place place, Go go, Told length, Region region) {
    return move(go, length, region).then(" from " + origin(place));
  }

  @Override
  public Told from(Place place, Just just, Region region) {
    return Told.of("just " + EnglishWays.beside(just.directions(), region) + " " + origin(place));
  }

  private String origin(Place place) {
    if (place instanceof AtVertebra) {
      return names.spoken() ? "the spine" : "the midline of the back";
    }
    return names.name(place);
  }

  @Override
  public Told around(Place place, List<Go> moves, Told length, Region region) {
    List<String> ways = moves.stream().map(go -> EnglishWays.way(go.directions(), region)).toList();
    int last = ways.size() - 1;
    return length.then(
        " "
            + String.join(", ", ways.subList(0, last))
            + " and "
            + ways.get(last)
            + " from "
            + names.name(place));
  }

  @Override
  public Told move(Go go, Told length, Region region) {
    return length.then(" " + EnglishWays.way(go.directions(), region));
  }

  @Override
  public Told move(Just just, Region region) {
    return Told.of("a little " + EnglishWays.way(just.directions(), region));
  }

  @Override
  public String then() {
    return ", then ";
  }

  @Override
  public Told half(Between between, Told length) {
    Told half =
        Told.of(
            "half-way between "
                + names.name(between.from())
                + " and "
                + names.name(between.to())
                + along(between.course()));
    return names.spoken() ? half : half.then(", ").then(length).then(" from each");
  }

  @Override
  public Told share(Between between, Told length) {
    String ordinal = SHARES[between.whole() - 3];
    String share =
        between.part() == 1 ? "a " + ordinal : COUNTS[between.part() - 1] + " " + ordinal + "s";
    Told way = Told.of(share + " of the way");
    return (names.spoken() ? way : way.then(" (").then(length).then(")"))
        .then(" from " + names.name(between.from()) + " to " + names.name(between.to()))
        .then(along(between.course()));
  }

  private String along(Optional<Course> course) {
    return course.map(c -> ", " + along(c)).orElse("");
  }

  @Override
  public Told across(Course course, Told length) {
    return Told.of(along(course) + ", ").then(length).then(" out from the middle of the chest");
  }

  @Override
  public Told level(Level level) {
    String way =
        switch (level.way()) {
          case ABOVE -> "straight above ";
          case BELOW -> "straight below ";
          case BEHIND -> "straight behind ";
          case BEFORE -> "straight in front of ";
          case BESIDE -> "straight out from ";
        };
    return Told.of(way + names.name(level.other()) + ", " + names.level(level.height()));
  }

  @Override
  public Told measured(Measured measured, Told length, boolean downward) {
    String from = names.name(measured.from());
    if (2 * measured.cun() == measured.stretch().span().cun()) {
      from += ", half-way to the " + names.label(measured.to());
    }
    String way =
        switch (Region.of(measured.stretch().span())) {
          case HEAD -> (measured.from().region() == Region.NAPE ? " above " : " behind ") + from;
          case LEG, THIGH, FRONT_THIGH, FRONT, FLANK, FACE, NAPE ->
              (downward ? " below " : " above ") + from;
          case UPPER_ARM, ARM -> (downward ? " down" : " up") + " the arm from " + from;
          default -> " from " + from + " towards " + names.name(measured.to());
        };
    return length.then(way + along(measured.course()));
  }

  @Override
  public String spots(int count) {
    return "at " + COUNTS[count - 1] + " spots";
  }

  @Override
  public String and() {
    return "and";
  }

  @Override
  public String tape() {
    return "tape";
  }
}
