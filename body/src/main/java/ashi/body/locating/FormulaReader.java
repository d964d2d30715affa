package ashi.body.locating;

import ashi.body.locating.Formula.AtLandmark;
import ashi.body.locating.Formula.AtPoint;
import ashi.body.locating.Formula.AtVertebra;
import ashi.body.locating.Formula.Between;
import ashi.body.locating.Formula.Go;
import ashi.body.locating.Formula.Just;
import ashi.body.locating.Formula.Measured;
import ashi.body.locating.Formula.Move;
import ashi.body.locating.Formula.Place;
import ashi.body.locating.Formula.Spot;
import ashi.body.locating.Formula.Start;
import ashi.body.locating.Formula.Unit;
import ashi.body.locating.Vertebra.Border;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a {@link Formula}. */
final class FormulaReader {
  private final String point;
  private final String text;
  private final Landmarks landmarks;
  private final Predicate<String> isPoint;
  private int at;

  private FormulaReader(String point, String text, Landmarks landmarks, Predicate<String> isPoint) {
    this.point = point;
    this.text = text;
    this.landmarks = landmarks;
    this.isPoint = isPoint;
  }

  /**
   * @param point whose formula it is, for messages
   * @param isPoint tells the codes of points, which a formula may start from
   * @throws FormulaProblem saying what is wrong and where
   */
  static Formula read(String point, String text, Landmarks landmarks, Predicate<String> isPoint) {
    FormulaReader reader = new FormulaReader(point, text, landmarks, isPoint);
    List<Spot> spots = new ArrayList<>();
    do {
      spots.addAll(reader.spots());
    } while (reader.take(";"));
    reader.blanks();
    if (reader.at < text.length()) {
      throw reader.problem("Nothing more is expected here.");
    }
    return new Formula(spots);
  }

  private List<Spot> spots() {
    List<Start> starts = starts();
    List<Move> moves = new ArrayList<>();
    while (take(",")) {
      moves.add(move());
    }
    return starts.stream().map(start -> new Spot(start, moves)).toList();
  }

  private List<Start> starts() {
    if (takeWord("between")) {
      Place from = place();
      if (!takeWord("and")) {
        throw problem("\"and\" and a second place are expected.");
      }
      Place to = place();
      if (!take(",")) {
        throw problem("A comma and a share of the way, like 1/3, are expected.");
      }
      int part = (int) number();
      if (!take("/")) {
        throw problem("A share of the way is written like 1/3.");
      }
      return List.of(new Between(from, to, part, (int) number()));
    }
    if (takeWord("on")) {
      return List.of(measured());
    }
    Place first = place();
    if (first instanceof AtVertebra one && take("..")) {
      int second = at;
      if (place() instanceof AtVertebra last && last.vertebra().index() > one.vertebra().index()) {
        return one.vertebra().to(last.vertebra()).stream()
            .<Start>map(name -> new AtVertebra(new Vertebra(name), last.border()))
            .toList();
      }
      at = second;
      throw problem("A vertebra further down is expected.");
    }
    return List.of(first);
  }

  private Measured measured() {
    int start = at;
    Landmark from = landmark();
    if (!take("->")) {
      throw problem("\"->\" and the landmark at the other end are expected.");
    }
    Landmark to = landmark();
    Optional<Span> span = Span.between(from.name(), to.name());
    if (span.isEmpty()) {
      at = start;
      blanks();
      throw problem("No number of cun is known between these two landmarks.");
    }
    if (!take(",")) {
      throw problem("A comma and a number of cun are expected.");
    }
    double cun = number();
    if (!takeWord("cun")) {
      throw problem("\"cun\" is expected.");
    }
    int comma = at;
    if (take(",")) {
      blanks();
      String words = upToComma();
      Optional<Course> course = Course.called(words);
      if (course.isPresent()) {
        at += words.length();
        return new Measured(from, to, span.get(), cun, course);
      }
      at = comma;
    }
    return new Measured(from, to, span.get(), cun, Optional.empty());
  }

  private String upToComma() {
    int end = at;
    while (end < text.length() && text.charAt(end) != ',' && text.charAt(end) != ';') {
      end++;
    }
    return text.substring(at, end).trim();
  }

  private Move move() {
    if (takeWord("just")) {
      return new Just(directions());
    }
    List<Direction> directions = directions();
    double amount = number();
    for (Unit unit : Unit.values()) {
      if (takeWord(unit.term())) {
        return new Go(directions, amount, unit);
      }
    }
    throw problem("\"cun\" or \"finger\" is expected.");
  }

  private List<Direction> directions() {
    Direction first = direction();
    return takeWord("and") ? List.of(first, direction()) : List.of(first);
  }

  private Direction direction() {
    for (Direction direction : Direction.values()) {
      if (takeWord(direction.term())) {
        return direction;
      }
    }
    throw problem("A direction is expected, like lateral, up or forward.");
  }

  private Landmark landmark() {
    int start = at;
    if (place() instanceof AtLandmark place) {
      return place.landmark();
    }
    at = start;
    blanks();
    throw problem("A landmark is expected.");
  }

  private Place place() {
    blanks();
    int end = at;
    while (end < text.length() && isNameLetter(end)) {
      end++;
    }
    String name = text.substring(at, end);
    Optional<Landmark> landmark = landmarks.find(name);
    if (Vertebra.isCalled(name)) {
      int start = at;
      at = end;
      for (Border border : Border.values()) {
        if (takeWord(border.term())) {
          return new AtVertebra(new Vertebra(name), border);
        }
      }
      if (landmark.isEmpty() || text.startsWith("..", at)) {
        if (text.startsWith("..", at)) {
          return new AtVertebra(new Vertebra(name), Border.TIP);
        }
        at = start;
        throw problem("Say where: \"" + name + " spine\", \"lower border\" or \"upper border\".");
      }
    } else if (landmark.isEmpty() && isPoint.test(name)) {
      at = end;
      return new AtPoint(name);
    }
    if (landmark.isEmpty()) {
      throw problem("There is no landmark or point called \"" + name + "\".");
    }
    at = end;
    return new AtLandmark(landmark.get());
  }

  private boolean isNameLetter(int i) {
    char c = text.charAt(i);
    boolean dash = c == '-' && !text.startsWith("->", i);
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || dash;
  }

  private double number() {
    blanks();
    int end = at;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    if (end == at) {
      throw problem("A number is expected.");
    }
    double number = Double.parseDouble(text.substring(at, end));
    at = end;
    return number;
  }

  private boolean take(String sign) {
    blanks();
    if (!text.startsWith(sign, at)) {
      return false;
    }
    at += sign.length();
    return true;
  }

  private boolean takeWord(String word) {
    int start = at;
    if (take(word) && (at == text.length() || !isNameLetter(at))) {
      return true;
    }
    at = start;
    return false;
  }

  private void blanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private FormulaProblem problem(String what) {
    return new FormulaProblem(point, text, at, what);
  }
}
