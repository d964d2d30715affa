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
import ashi.body.locating.Formula.Way;
import ashi.body.locating.Vertebra.Border;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a {@link Formula}. */
final class FormulaReader {
  private final FormulaText text;
  private final Anatomy anatomy;
  private final Predicate<String> isPoint;

  private FormulaReader(FormulaText text, Anatomy anatomy, Predicate<String> isPoint) {
    this.text = text;
    this.anatomy = anatomy;
    this.isPoint = isPoint;
  }

  /**
   * @param point whose formula it is, for messages
   * @param isPoint tells the codes of points, which a formula may start from
   * @throws FormulaProblem saying what is wrong and where
   */
  static Formula read(String point, String formula, Anatomy anatomy, Predicate<String> isPoint) {
    FormulaText text = new FormulaText(point, formula);
    FormulaReader reader = new FormulaReader(text, anatomy, isPoint);
    List<Spot> spots = new ArrayList<>();
    do {
      spots.addAll(reader.spots());
    } while (text.take(";"));
    if (!text.isAtEnd()) {
      throw text.problem("Nothing more is expected here.");
    }
    return new Formula(spots);
  }

  private List<Spot> spots() {
    List<Start> starts = starts();
    List<Move> moves = new ArrayList<>();
    while (text.take(",")) {
      moves.add(move());
    }
    return starts.stream().map(start -> new Spot(start, moves)).toList();
  }

  private List<Start> starts() {
    if (text.takeWord("between")) {
      return List.of(between());
    }
    if (text.takeWord("on")) {
      return List.of(measured());
    }
    if (text.takeWord("in")) {
      return List.of(inCourse());
    }
    if (text.takeWord("level")) {
      return List.of(level());
    }
    Place first = place();
    if (first instanceof AtVertebra one && text.take("..")) {
      int second = text.position();
      if (place() instanceof AtVertebra last && last.vertebra().index() > one.vertebra().index()) {
        return one.vertebra().to(last.vertebra()).stream()
            .<Start>map(name -> new AtVertebra(new Vertebra(name), last.border()))
            .toList();
      }
      throw text.problem(second, "A vertebra further down is expected.");
    }
    return List.of(first);
  }

  private Between between() {
    Place from = place();
    if (!text.takeWord("and")) {
      throw text.problem("\"and\" and a second place are expected.");
    }
    Place to = place();
    if (!text.take(",")) {
      throw text.problem("A comma and a share of the way, like 1/3, are expected.");
    }
    int part = (int) text.takeNumber();
    if (!text.take("/")) {
      throw text.problem("A share of the way is written like 1/3.");
    }
    return new Between(from, to, part, (int) text.takeNumber(), courseAfterComma());
  }

  private Measured measured() {
    int start = text.position();
    Landmark from = landmark();
    if (!text.take("->")) {
      throw text.problem("\"->\" and the landmark at the other end are expected.");
    }
    Landmark to = landmark();
    Optional<Stretch> stretch = anatomy.spans().between(from.name(), to.name());
    if (stretch.isEmpty()) {
      throw text.problem(start, "No number of cun is known between these two landmarks.");
    }
    if (!text.take(",")) {
      throw text.problem("A comma and a number of cun are expected.");
    }
    return new Measured(from, to, stretch.get(), cun(), courseAfterComma());
  }

  private double cun() {
    double cun = text.takeNumber();
    if (!text.takeWord("cun")) {
      throw text.problem("\"cun\" is expected.");
    }
    return cun;
  }

  private Optional<Course> courseAfterComma() {
    int before = text.position();
    if (text.take(",")) {
      Optional<Course> course = anatomy.courses().called(text.takePhrase());
      if (course.isPresent()) {
        return course;
      }
    }
    text.back(before);
    return Optional.empty();
  }

  private Start inCourse() {
    Course course = course();
    if (!text.take(",")) {
      throw text.problem("A comma and a number of cun, or \"at\" and a course, are expected.");
    }
    return text.takeWord("at") ? new Crossing(course, course()) : new Across(course, cun());
  }

  private Course course() {
    int start = text.position();
    String term = text.takePhrase();
    return anatomy
        .courses()
        .called(term)
        .orElseThrow(() -> text.problem(start, "There is no course called \"" + term + "\"."));
  }

  private Level level() {
    if (!text.takeWord("with")) {
      throw text.problem("\"with\" and a place are expected.");
    }
    Place height = place();
    if (!text.take(",")) {
      throw text.problem("A comma and a second place, like \"below pupil\", are expected.");
    }
    for (Way way : Way.values()) {
      if (text.takeWord(way.term())) {
        return new Level(height, way, place());
      }
    }
    throw text.problem("\"above\", \"below\", \"behind\", \"before\" or \"beside\" is expected.");
  }

  private Move move() {
    if (text.takeWord("just")) {
      return new Just(directions());
    }
    List<Direction> directions = directions();
    double amount = text.takeNumber();
    for (Unit unit : Unit.values()) {
      if (text.takeWord(unit.term())) {
        return new Go(directions, amount, unit);
      }
    }
    throw text.problem("\"cun\" or \"finger\" is expected.");
  }

  private List<Direction> directions() {
    Direction first = direction();
    return text.takeWord("and") ? List.of(first, direction()) : List.of(first);
  }

  private Direction direction() {
    for (Direction direction : Direction.values()) {
      if (text.takeWord(direction.term())) {
        return direction;
      }
    }
    throw text.problem("A direction is expected, like lateral, up or forward.");
  }

  private Landmark landmark() {
    int start = text.position();
    if (place() instanceof AtLandmark place) {
      return place.landmark();
    }
    throw text.problem(start, "A landmark is expected.");
  }

  private Place place() {
    int start = text.position();
    String name = text.takeName();
    Optional<Landmark> landmark = anatomy.landmarks().find(name);
    if (Vertebra.isCalled(name)) {
      for (Border border : Border.values()) {
        if (text.takeWord(border.term())) {
          return new AtVertebra(new Vertebra(name), border);
        }
      }
      if (text.isAt("..")) {
        return new AtVertebra(new Vertebra(name), Border.TIP);
      }
      if (landmark.isEmpty()) {
        throw text.problem(
            start, "Say where: \"" + name + " spine\", \"lower border\" or \"upper border\".");
      }
    } else if (landmark.isEmpty() && isPoint.test(name)) {
      return new AtPoint(name);
    }
    return new AtLandmark(
        landmark.orElseThrow(
            () -> text.problem(start, "There is no landmark or point called \"" + name + "\".")));
  }
}
