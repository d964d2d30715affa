package ashi.body.locating;

import ashi.body.Length;
import ashi.body.Numeral;
import ashi.body.Told;
import ashi.body.Unit;
import ashi.body.Yardstick;
import ashi.body.locating.Formula.Across;
import ashi.body.locating.Formula.AtLandmark;
import ashi.body.locating.Formula.AtVertebra;
import ashi.body.locating.Formula.Between;
import ashi.body.locating.Formula.Crossing;
import ashi.body.locating.Formula.Go;
import ashi.body.locating.Formula.Just;
import ashi.body.locating.Formula.Level;
import ashi.body.locating.Formula.Measured;
import ashi.body.locating.Formula.Move;
import ashi.body.locating.Formula.Place;
import ashi.body.locating.Formula.Spot;
import ashi.body.locating.Formula.Start;
import ashi.body.locating.Found.Measure;
import ashi.body.locating.Vertebra.Border;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Says a formula in plain words, with the lengths it has on the average adult. */
final class Wording {
  /** Spoken slowly, more words than these take over ten seconds. */
  private static final int SPOKEN_WORDS = 24;

  private static final String TOWARDS = "towards ";

  private final Naming naming;
  private final Regions regions;
  private final boolean spoken;

  private Wording(Naming naming, Regions regions) {
    this.naming = naming;
    this.regions = regions;
    this.spoken = naming.spoken();
  }

  /**
   * For reading.
   *
   * @param pointName how another point is called, by its code
   */
  static Told sentence(
      Formula formula, List<Found> found, Regions regions, UnaryOperator<String> pointName) {
    return new Wording(new Naming(pointName, false, false), regions).sentence(formula, found);
  }

  /** For listening, in less than ten seconds. */
  static Told spoken(
      Formula formula, List<Found> found, Regions regions, UnaryOperator<String> pointName) {
    Told full = new Wording(new Naming(pointName, true, false), regions).sentence(formula, found);
    String text = full.spoken(Yardstick.average(Unit.MILLIMETRES));
    return text.chars().filter(c -> c == ' ').count() < SPOKEN_WORDS
        ? full
        : new Wording(new Naming(pointName, true, true), regions).sentence(formula, found);
  }

  /** What the place is called that measuring starts from, for a picture. */
  static String landmarkLabel(Formula formula, UnaryOperator<String> pointName) {
    Start start = formula.spots().get(0).start();
    if (start instanceof Measured measured) {
      return measured.from().label();
    }
    if (start instanceof Across) {
      return "midline";
    }
    if (start instanceof Crossing crossing) {
      return crossing.other().term();
    }
    Place place =
        start instanceof Between between
            ? between.from()
            : start instanceof Level level ? level.other() : (Place) start;
    if (place instanceof AtLandmark at) {
      return at.landmark().label();
    }
    return place instanceof AtVertebra at
        ? at.vertebra().name()
        : new Naming(pointName, false, true).name(place);
  }

  private Told sentence(Formula formula, List<Found> found) {
    return words(formula, found).then(".");
  }

  private Told words(Formula formula, List<Found> found) {
    List<Spot> spots = formula.spots();
    Spot first = spots.get(0);
    if (spots.size() == 1) {
      return spot(first, found.get(0));
    }
    if (spots.stream()
        .allMatch(s -> s.start() instanceof AtVertebra && s.moves().equals(first.moves()))) {
      return column(spots, found.get(0));
    }
    if (spots.stream().allMatch(s -> isStepFrom(s, first.start()))) {
      return around(spots, found.get(0));
    }
    List<Told> all = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      all.add(spot(spots.get(i), found.get(i)));
    }
    String count = "at " + Numeral.words(all.size()) + " spots";
    return all.stream().distinct().count() == 1
        ? all.get(0).then(", " + count)
        : Told.of(count + ": ").then(listed(all));
  }

  private static boolean isStepFrom(Spot spot, Start start) {
    return start instanceof Place
        && spot.start().equals(start)
        && spot.moves().size() == 1
        && spot.moves().get(0) instanceof Go;
  }

  private static Told listed(List<Told> all) {
    Told listed = all.get(0);
    for (int i = 1; i < all.size(); i++) {
      listed = listed.then(i + 1 < all.size() ? "; " : "; and ").then(all.get(i));
    }
    return listed;
  }

  /** The same beside several vertebrae. */
  private Told column(List<Spot> spots, Found found) {
    Vertebra top = ((AtVertebra) spots.get(0).start()).vertebra();
    AtVertebra last = (AtVertebra) spots.get(spots.size() - 1).start();
    List<Move> moves = spots.get(0).moves();
    String which =
        spoken
            ? "from "
                + bare(top.spokenHeight())
                + " down to "
                + bare(last.vertebra().spokenHeight())
            : Naming.edge(last.border())
                + "each vertebra from "
                + top.name()
                + " ("
                + top.height()
                + ") to "
                + last.vertebra().name()
                + " ("
                + last.vertebra().height()
                + ")";
    if (moves.isEmpty()) {
      return Told.of((spoken ? "on the spine, " : "on the midline of the back, ") + which);
    }
    return moves(moves, Region.BACK, found.measures().iterator())
        .then(spoken ? " from the spine, " : " from the midline of the back, ")
        .then(which);
  }

  /** A height as one end of a way. */
  private static String bare(String height) {
    return height.startsWith("level with ") ? height.substring("level with ".length()) : height;
  }

  /** The same way off in several directions. */
  private Told around(List<Spot> spots, Found found) {
    Region region = regions.of(spots.get(0).start());
    List<String> ways = new ArrayList<>();
    for (Spot spot : spots) {
      ways.add(way(((Go) spot.moves().get(0)).directions(), region));
    }
    String last = ways.remove(ways.size() - 1);
    Go go = (Go) spots.get(0).moves().get(0);
    return length(go, found.measures().get(0))
        .then(" " + String.join(", ", ways) + " and " + last + " from ")
        .then(naming.name((Place) spots.get(0).start()));
  }

  private Told spot(Spot spot, Found found) {
    Iterator<Measure> measures = found.measures().iterator();
    Start start = spot.start();
    List<Move> moves = spot.moves();
    Region region = regions.of(start);
    if (start instanceof AtVertebra at) {
      return vertebra(at, moves, measures);
    }
    if (!(start instanceof Place place)) {
      return start(start, measures).then(after(moves, region, measures));
    }
    if (moves.isEmpty()) {
      return Told.of(naming.at(place));
    }
    List<Move> more = moves.subList(1, moves.size());
    Told first =
        moves.get(0) instanceof Just just
            ? Told.of(just(just, region) + " ")
            : move(moves.get(0), region, measures).then(" from ");
    return first.then(naming.name(place)).then(after(more, region, measures));
  }

  private Told vertebra(AtVertebra at, List<Move> moves, Iterator<Measure> measures) {
    Vertebra vertebra = at.vertebra();
    if (moves.isEmpty()) {
      boolean below = at.border() == Border.LOWER;
      return Told.of(
          spoken
              ? (below ? "in the hollow of the spine, " : "on the spine, ")
                  + vertebra.spokenHeight()
              : "on the midline of the back, "
                  + (below ? "in the hollow just below " : "on ")
                  + vertebra.words()
                  + ", "
                  + vertebra.height());
    }
    return moves(moves, Region.BACK, measures)
        .then(spoken ? " from the spine, " : " from the midline of the back, ")
        .then(naming.level(at));
  }

  private Told start(Start start, Iterator<Measure> measures) {
    if (start instanceof Between between) {
      return between(between, measures);
    }
    if (start instanceof Across across) {
      return Told.of(across.course().phrase() + ", ")
          .then(length(Amount.number(across.cun()) + " cun", measures.next()))
          .then(" out from the middle of the chest");
    }
    if (start instanceof Crossing crossing) {
      return Told.of(crossing.course().phrase() + ", " + crossing.other().phrase());
    }
    if (start instanceof Level level) {
      return Told.of(
          level.way().words()
              + " "
              + naming.name(level.other())
              + ", "
              + naming.level(level.height()));
    }
    return measured((Measured) start, measures);
  }

  private Told between(Between between, Iterator<Measure> measures) {
    String from = naming.name(between.from());
    String to = naming.name(between.to());
    Measure near = measures.next();
    measures.next();
    String course = between.course().map(c -> ", " + c.phrase()).orElse("");
    if (2 * between.part() == between.whole()) {
      return Told.of("half-way between " + from + " and " + to)
          .then(course)
          .then(
              spoken ? Told.of("") : Told.of(", ").then(Told.of(length(near))).then(" from each"));
    }
    String share =
        between.part() == 1
            ? "a " + ordinal(between.whole())
            : Numeral.words(between.part()) + " " + ordinal(between.whole()) + "s";
    return Told.of(share + " of the way")
        .then(spoken ? Told.of("") : bracketed(near))
        .then(" from " + from + " to " + to + course);
  }

  private static Told bracketed(Measure measure) {
    return Told.of(" (").then(Told.of(length(measure))).then(")");
  }

  private static String ordinal(int number) {
    String[] ordinals = {"third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth"};
    if (number < 3 || number > 9) {
      throw new IllegalArgumentException("No word for one in " + number + ".");
    }
    return ordinals[number - 3];
  }

  private Told measured(Measured measured, Iterator<Measure> measures) {
    Measure measure = measures.next();
    Told length = length(Amount.number(measured.cun()) + " cun", measure);
    String course = measured.course().map(c -> ", " + c.phrase()).orElse("");
    String from = naming.name(measured.from());
    if (2 * measured.cun() == measured.stretch().span().cun()) {
      from += ", half-way to the " + measured.to().label();
    }
    return switch (Region.of(measured.stretch().span())) {
      case HEAD ->
          length.then(
              (measured.from().region() == Region.NAPE ? " above " : " behind ") + from + course);
      case LEG, THIGH, FRONT_THIGH, FRONT, FLANK, FACE, NAPE ->
          length.then((measure.downward() ? " below " : " above ") + from + course);
      case UPPER_ARM, ARM ->
          length.then((measure.downward() ? " down" : " up") + " the arm from " + from + course);
      default -> length.then(" from " + from + " towards " + naming.name(measured.to()) + course);
    };
  }

  private Told moves(List<Move> moves, Region region, Iterator<Measure> measures) {
    return move(moves.get(0), region, measures)
        .then(after(moves.subList(1, moves.size()), region, measures));
  }

  private Told after(List<Move> moves, Region region, Iterator<Measure> measures) {
    Told told = Told.of("");
    for (Move move : moves) {
      told = told.then(", then ").then(move(move, region, measures));
    }
    return told;
  }

  private Told move(Move move, Region region, Iterator<Measure> measures) {
    return move instanceof Go go
        ? length(go, measures.next()).then(" " + way(go.directions(), region))
        : Told.of("a little " + way(((Just) move).directions(), region));
  }

  private static String just(Just just, Region region) {
    return "just "
        + String.join(" and ", just.directions().stream().map(d -> d.beside(region)).toList());
  }

  private static String way(List<Direction> directions, Region region) {
    String way = directions.get(0).way(region);
    for (Direction more : directions.subList(1, directions.size())) {
      String next = more.way(region);
      boolean again = way.startsWith(TOWARDS) && next.startsWith(TOWARDS);
      way += " and " + (again ? next.substring(TOWARDS.length()) : next);
    }
    return way;
  }

  private Told length(Go go, Measure measure) {
    if (go.unit() == Formula.Unit.CUN) {
      return length(Amount.number(go.amount()) + " cun", measure);
    }
    return length(
        go.amount() == 1 ? "a finger's width" : Amount.number(go.amount()) + " fingers' widths",
        measure);
  }

  private Told length(String amount, Measure measure) {
    Told length = Told.of(length(measure));
    return spoken ? length : Told.of(amount).then(bracketed(measure));
  }

  private static Length length(Measure measure) {
    return new Length(measure.span(), measure.millimetres());
  }
}
