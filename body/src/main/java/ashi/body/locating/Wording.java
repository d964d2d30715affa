package ashi.body.locating;

import ashi.body.locating.Formula.Across;
import ashi.body.locating.Formula.AtLandmark;
import ashi.body.locating.Formula.AtPoint;
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
import ashi.body.locating.Formula.Unit;
import ashi.body.locating.Found.Measure;
import ashi.body.locating.Vertebra.Border;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Says a formula in plain words, with the lengths it has on one body. */
final class Wording {
  /** Spoken slowly, more words than these take over ten seconds. */
  private static final int SPOKEN_WORDS = 24;

  private final UnaryOperator<String> pointName;
  private final boolean spoken;
  private final boolean brief;

  private Wording(UnaryOperator<String> pointName, boolean spoken, boolean brief) {
    this.pointName = pointName;
    this.spoken = spoken;
    this.brief = brief;
  }

  /**
   * For reading.
   *
   * @param pointName how another point is called, by its code
   */
  static String sentence(Formula formula, List<Found> found, UnaryOperator<String> pointName) {
    return new Wording(pointName, false, false).sentence(formula, found);
  }

  /** For listening, in less than ten seconds. */
  static String spoken(Formula formula, List<Found> found, UnaryOperator<String> pointName) {
    String full = new Wording(pointName, true, false).sentence(formula, found);
    return full.chars().filter(c -> c == ' ').count() < SPOKEN_WORDS
        ? full
        : new Wording(pointName, true, true).sentence(formula, found);
  }

  /** What the place is called that measuring starts from, for a picture. */
  static String landmarkLabel(Formula formula, UnaryOperator<String> pointName) {
    Start start = formula.spots().get(0).start();
    if (start instanceof Between between) {
      start = between.from();
    }
    if (start instanceof Level level) {
      start = level.other();
    }
    if (start instanceof Measured measured) {
      return measured.from().label();
    }
    if (start instanceof Across) {
      return "midline";
    }
    if (start instanceof Crossing crossing) {
      return crossing.other().term();
    }
    if (start instanceof AtLandmark at) {
      return at.landmark().label();
    }
    return start instanceof AtVertebra at
        ? at.vertebra().name()
        : pointName.apply(((AtPoint) start).code());
  }

  private String sentence(Formula formula, List<Found> found) {
    String words = words(formula, found);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private String words(Formula formula, List<Found> found) {
    List<Spot> spots = formula.spots();
    Spot first = spots.get(0);
    if (spots.size() == 1) {
      return spot(first, found.get(0));
    }
    if (spots.stream()
        .allMatch(s -> s.start() instanceof AtVertebra && s.moves().equals(first.moves()))) {
      return column(spots, found.get(0));
    }
    if (spots.stream().allMatch(s -> s.start().equals(first.start()) && s.moves().size() == 1)) {
      return around(spots, found.get(0));
    }
    List<String> all = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      all.add(spot(spots.get(i), found.get(i)));
    }
    return all.stream().distinct().count() == 1
        ? all.get(0) + ", at " + Amount.words(all.size()) + " spots"
        : "at " + Amount.words(all.size()) + " spots: " + String.join("; and ", all);
  }

  /** The same beside several vertebrae. */
  private String column(List<Spot> spots, Found found) {
    Vertebra top = ((AtVertebra) spots.get(0).start()).vertebra();
    AtVertebra last = (AtVertebra) spots.get(spots.size() - 1).start();
    String out = moves(spots.get(0).moves(), found.measures().iterator());
    String from = spoken ? " from the spine, " : " from the midline of the back, ";
    String which =
        spoken
            ? "from "
                + bare(top.spokenHeight())
                + " down to "
                + bare(last.vertebra().spokenHeight())
            : edge(last.border())
                + "each vertebra from "
                + top.name()
                + " ("
                + top.height()
                + ") to "
                + last.vertebra().name()
                + " ("
                + last.vertebra().height()
                + ")";
    return out + from + which;
  }

  /** The place a height is compared with. */
  private static String bare(String height) {
    return height.substring(height.indexOf("the "));
  }

  /** The same way off in several directions. */
  private String around(List<Spot> spots, Found found) {
    List<String> ways = new ArrayList<>();
    for (Spot spot : spots) {
      if (spot.moves().get(0) instanceof Go go) {
        ways.add(way(go.directions()));
      }
    }
    String last = ways.remove(ways.size() - 1);
    Go go = (Go) spots.get(0).moves().get(0);
    return length(go, found.measures().get(0))
        + " "
        + String.join(", ", ways)
        + " and "
        + last
        + " from "
        + start(spots.get(0).start());
  }

  private String spot(Spot spot, Found found) {
    Iterator<Measure> measures = found.measures().iterator();
    Start start = spot.start();
    if (start instanceof AtVertebra at) {
      return vertebra(at, spot.moves(), measures);
    }
    if (start instanceof Place place) {
      if (spot.moves().isEmpty()) {
        String words = start(place);
        return (isHollow(words) ? "in " : "at ") + words;
      }
      if (spot.moves().get(0) instanceof Just just) {
        return just(just)
            + " "
            + start(place)
            + then(spot.moves().subList(1, spot.moves().size()), measures);
      }
      String first = move(spot.moves().get(0), measures);
      return first
          + " from "
          + start(place)
          + then(spot.moves().subList(1, spot.moves().size()), measures);
    }
    return way(start, measures) + then(spot.moves(), measures);
  }

  private String way(Start start, Iterator<Measure> measures) {
    if (start instanceof Between between) {
      return between(between, measures);
    }
    if (start instanceof Across across) {
      String length = length(Amount.number(across.cun()) + " cun", measures.next());
      return across.course().phrase() + ", " + length + " out from the middle of the chest";
    }
    if (start instanceof Crossing crossing) {
      return crossing.course().phrase() + ", " + crossing.other().phrase();
    }
    if (start instanceof Level level) {
      return level.way().words()
          + " "
          + start(level.other())
          + ", level with "
          + start(level.height());
    }
    return measured((Measured) start, measures);
  }

  private static boolean isHollow(String words) {
    return words.startsWith("the hollow") || words.startsWith("the dent");
  }

  private String vertebra(AtVertebra at, List<Move> moves, Iterator<Measure> measures) {
    Vertebra vertebra = at.vertebra();
    if (moves.isEmpty()) {
      String where = at.border() == Border.LOWER ? "in the hollow just below " : "on ";
      return spoken
          ? "on the spine, " + where + "the bump " + vertebra.spokenHeight()
          : "on the midline of the back, " + where + vertebra.words() + ", " + vertebra.height();
    }
    String out = moves(moves, measures);
    return spoken
        ? out + " from the spine, " + vertebra.spokenHeight()
        : out
            + " from the midline of the back, "
            + edge(at.border())
            + vertebra.words()
            + ", "
            + vertebra.height();
  }

  private static String edge(Border border) {
    return border == Border.TIP
        ? "level with "
        : "level with the " + (border == Border.LOWER ? "lower" : "upper") + " edge of ";
  }

  private String between(Between between, Iterator<Measure> measures) {
    String from = start(between.from());
    String to = start(between.to());
    Measure near = measures.next();
    measures.next();
    if (2 * between.part() == between.whole()) {
      String each = spoken ? "" : " (" + Amount.millimetres(near.millimetres()) + " from each)";
      return "half-way between " + from + " and " + to + each;
    }
    String share =
        between.part() == 1
            ? "a " + ordinal(between.whole())
            : Amount.words(between.part()) + " " + ordinal(between.whole()) + "s";
    String length = spoken ? "" : " (" + Amount.millimetres(near.millimetres()) + ")";
    return share + " of the way" + length + " from " + from + " to " + to;
  }

  private static String ordinal(int number) {
    return switch (number) {
      case 3 -> "third";
      case 4 -> "quarter";
      case 5 -> "fifth";
      default -> throw new IllegalArgumentException("No word for one in " + number + ".");
    };
  }

  private String measured(Measured measured, Iterator<Measure> measures) {
    Measure measure = measures.next();
    String length = length(Amount.number(measured.cun()) + " cun", measure);
    String course = measured.course().map(c -> ", " + c.phrase()).orElse("");
    String from = words(measured.from());
    if (2 * measured.cun() == measured.stretch().span().cun()) {
      from += ", half-way to the " + measured.to().label();
    }
    return switch (Region.of(measured.stretch().span())) {
      case LEG, THIGH, FRONT_THIGH ->
          length + (measure.downward() ? " below " : " above ") + from + course;
      case UPPER_ARM, ARM ->
          length + (measure.downward() ? " down" : " up") + " the arm from " + from + course;
      default -> length + " from " + from + " towards " + words(measured.to()) + course;
    };
  }

  private String moves(List<Move> moves, Iterator<Measure> measures) {
    String first = move(moves.get(0), measures);
    return first + then(moves.subList(1, moves.size()), measures);
  }

  private String then(List<Move> moves, Iterator<Measure> measures) {
    StringBuilder words = new StringBuilder();
    for (Move move : moves) {
      words.append(", then ").append(move(move, measures));
    }
    return words.toString();
  }

  private String move(Move move, Iterator<Measure> measures) {
    return move instanceof Go go
        ? length(go, measures.next()) + " " + way(go.directions())
        : "a little " + way(((Just) move).directions());
  }

  private static String just(Just just) {
    return "just "
        + String.join(" and ", just.directions().stream().map(Direction::beside).toList());
  }

  private static String way(List<Direction> directions) {
    return String.join(" and ", directions.stream().map(Direction::way).toList());
  }

  private String length(Go go, Measure measure) {
    if (go.unit() == Unit.CUN) {
      return length(Amount.number(go.amount()) + " cun", measure);
    }
    return length(
        go.amount() == 1 ? "a finger's width" : Amount.number(go.amount()) + " fingers' widths",
        measure);
  }

  private String length(String amount, Measure measure) {
    return spoken
        ? Amount.spoken(measure.millimetres())
        : amount + " (" + Amount.millimetres(measure.millimetres()) + ")";
  }

  private String start(Start start) {
    if (start instanceof AtLandmark at) {
      return words(at.landmark());
    }
    if (start instanceof AtVertebra at) {
      return spoken ? "the midline" : "the midline at " + at.vertebra().words();
    }
    return pointName.apply(((AtPoint) start).code());
  }

  private String words(Landmark landmark) {
    if (brief) {
      return "the " + landmark.label();
    }
    int bracket = landmark.words().indexOf(" (");
    return spoken && bracket > 0 ? landmark.words().substring(0, bracket) : landmark.words();
  }
}
