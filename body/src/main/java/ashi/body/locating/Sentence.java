package ashi.body.locating;

import ashi.body.Length;
import ashi.body.Told;
import ashi.body.locating.Formula.Across;
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
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Says a formula in the phrases of a language.
 *
 * @param spoken for listening: of a length only the length on the body is said
 */
record Sentence(Phrases phrases, Regions regions, boolean spoken) {

  Told of(Formula formula, List<Found> found) {
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
    String count = phrases.spots(all.size());
    return all.stream().distinct().count() == 1
        ? all.get(0).then(", " + count)
        : Told.of(count + ": ").then(listed(all));
  }

  private Told listed(List<Told> all) {
    Told listed = all.get(0);
    for (int i = 1; i < all.size(); i++) {
      listed = listed.then(i + 1 < all.size() ? "; " : "; " + phrases.and() + " ").then(all.get(i));
    }
    return listed;
  }

  private static boolean isStepFrom(Spot spot, Start start) {
    return start instanceof Place
        && spot.start().equals(start)
        && spot.moves().size() == 1
        && spot.moves().get(0) instanceof Go;
  }

  /** The same at several vertebrae. */
  private Told column(List<Spot> spots, Found found) {
    AtVertebra top = (AtVertebra) spots.get(0).start();
    AtVertebra last = (AtVertebra) spots.get(spots.size() - 1).start();
    List<Move> moves = spots.get(0).moves();
    return moves.isEmpty()
        ? phrases.at(top, last)
        : from(last, moves, Region.BACK, found.measures().iterator())
            .then(", " + phrases.level(top, last));
  }

  /** The same way off in several directions. */
  private Told around(List<Spot> spots, Found found) {
    List<Go> moves = spots.stream().map(spot -> (Go) spot.moves().get(0)).toList();
    Place from = (Place) spots.get(0).start();
    return phrases.around(
        from, moves, length(moves.get(0), found.measures().get(0)), regions.of(from));
  }

  private Told spot(Spot spot, Found found) {
    Iterator<Measure> measures = found.measures().iterator();
    Start start = spot.start();
    List<Move> moves = spot.moves();
    Region region = regions.of(start);
    if (!(start instanceof Place place)) {
      return after(start(start, measures), moves, region, measures);
    }
    if (place instanceof AtVertebra at) {
      return moves.isEmpty()
          ? phrases.at(at)
          : from(at, moves, region, measures).then(", " + phrases.level(at));
    }
    return moves.isEmpty() ? Told.of(phrases.at(place)) : from(place, moves, region, measures);
  }

  private Told from(Place place, List<Move> moves, Region region, Iterator<Measure> measures) {
    Told first =
        moves.get(0) instanceof Go go
            ? phrases.from(place, go, length(go, measures.next()), region)
            : phrases.from(place, (Just) moves.get(0), region);
    return after(first, moves.subList(1, moves.size()), region, measures);
  }

  private Told start(Start start, Iterator<Measure> measures) {
    if (start instanceof Between between) {
      return between(between, measures);
    }
    if (start instanceof Across across) {
      return phrases.across(across.course(), length(across.cun(), measures.next()));
    }
    if (start instanceof Crossing crossing) {
      return Told.of(phrases.along(crossing.course()) + ", " + phrases.along(crossing.other()));
    }
    if (start instanceof Level level) {
      return phrases.level(level);
    }
    Measured measured = (Measured) start;
    Measure measure = measures.next();
    return phrases.measured(measured, length(measured.cun(), measure), measure.downward());
  }

  private Told between(Between between, Iterator<Measure> measures) {
    Told near = length(measures.next());
    measures.next();
    return 2 * between.part() == between.whole()
        ? phrases.half(between, near)
        : phrases.share(between, near);
  }

  private Told after(Told before, List<Move> moves, Region region, Iterator<Measure> measures) {
    Told told = before;
    for (Move move : moves) {
      told = told.then(phrases.then()).then(move(move, region, measures));
    }
    return told;
  }

  private Told move(Move move, Region region, Iterator<Measure> measures) {
    return move instanceof Go go
        ? phrases.move(go, length(go, measures.next()), region)
        : phrases.move((Just) move, region);
  }

  private Told length(Go go, Measure measure) {
    return length(phrases.amount(go.amount(), go.unit()), measure);
  }

  private Told length(double cun, Measure measure) {
    return length(phrases.amount(cun, Formula.Unit.CUN), measure);
  }

  private Told length(String amount, Measure measure) {
    Told length = length(measure);
    return spoken ? length : Told.of(amount + " (").then(length).then(")");
  }

  private static Told length(Measure measure) {
    return Told.of(new Length(measure.span(), measure.millimetres()));
  }
}
