package ashi.body.locating;

import ashi.body.Told;
import ashi.body.Unit;
import ashi.body.Yardstick;
import ashi.body.locating.Formula.Across;
import ashi.body.locating.Formula.AtLandmark;
import ashi.body.locating.Formula.AtPoint;
import ashi.body.locating.Formula.AtVertebra;
import ashi.body.locating.Formula.Between;
import ashi.body.locating.Formula.Crossing;
import ashi.body.locating.Formula.Go;
import ashi.body.locating.Formula.Level;
import ashi.body.locating.Formula.Measured;
import ashi.body.locating.Formula.Move;
import ashi.body.locating.Formula.Place;
import ashi.body.locating.Formula.Spot;
import ashi.body.locating.Formula.Start;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Says in one language where points are, with the lengths they have on the average adult. */
public final class Wording {
  /** Spoken slowly, more words than these take over ten seconds. */
  private static final int SPOKEN_WORDS = 24;

  private final PointFinder finder;
  private final Words words;
  private final Phrases written;
  private final Phrases spoken;
  private final Phrases brief;

  private Wording(PointFinder finder, Words words, Phrases written, Phrases spoken, Phrases brief) {
    this.finder = finder;
    this.words = words;
    this.written = written;
    this.spoken = spoken;
    this.brief = brief;
  }

  /**
   * @param words of the language
   * @param landmarks what the landmarks are called, as in {@code en/landmarks.txt}
   * @param courses what the courses are called, as in {@code en/courses.txt}
   * @param pointName how a point is written, by its code
   * @throws IllegalArgumentException naming a landmark or course that has no words
   */
  public static Wording of(
      Words words,
      PointFinder finder,
      String landmarks,
      String courses,
      UnaryOperator<String> pointName) {
    Set<String> named = finder.anatomy().landmarks().names();
    Glossary lines = Glossary.read(courses, 2, finder.anatomy().courses().terms());
    switch (words.language()) {
      case EN -> {
        Glossary places = Glossary.read(landmarks, EnglishNames.FORMS, named);
        return new Wording(
            finder,
            words,
            new EnglishPhrases(new EnglishNames(places, pointName, false, false), lines),
            new EnglishPhrases(new EnglishNames(places, pointName, true, false), lines),
            new EnglishPhrases(new EnglishNames(places, pointName, true, true), lines));
      }
      case DE -> {
        Glossary places = Glossary.read(landmarks, GermanNames.FORMS, named);
        return new Wording(
            finder,
            words,
            new GermanPhrases(new GermanNames(places, pointName, false, false), lines),
            new GermanPhrases(new GermanNames(places, pointName, true, false), lines),
            new GermanPhrases(new GermanNames(places, pointName, true, true), lines));
      }
      default -> throw new IllegalArgumentException("No phrases in " + words.language().title());
    }
  }

  /**
   * Where a point is, for reading.
   *
   * @param found its spots on the average adult
   */
  public Told sentence(String code, List<Found> found) {
    return written(finder.formula(code), found);
  }

  /** The same for listening, in less than ten seconds. */
  public Told spoken(String code, List<Found> found) {
    Formula formula = finder.formula(code);
    Told full = new Sentence(spoken, finder.regions(), true).of(formula, found);
    String text = full.spoken(Yardstick.average(Unit.MILLIMETRES, words));
    return text.chars().filter(c -> c == ' ').count() < SPOKEN_WORDS
        ? full
        : new Sentence(brief, finder.regions(), true).of(formula, found);
  }

  /**
   * Where others look for a point, for reading; nothing where experts agree.
   *
   * @param found its spots by {@link PointFinder#findAlternatives} on the average adult
   */
  public Told alternative(String code, Map<String, List<Found>> found) {
    return finder
        .alternative(code)
        .map(formula -> written(formula, Objects.requireNonNull(found.get(code))))
        .orElse(Told.of(""));
  }

  private Told written(Formula formula, List<Found> found) {
    return new Sentence(written, finder.regions(), false).of(formula, found);
  }

  /** What the place is called that measuring starts from, for a picture. */
  public String landmarkLabel(String code) {
    return label(finder.formula(code).spots().get(0).start());
  }

  /**
   * What the place is called that leads to the bump of the spine where measuring starts; empty
   * where it starts elsewhere.
   */
  public String guideLabel(String code) {
    if (!(finder.formula(code).spots().get(0).start() instanceof AtVertebra at)) {
      return "";
    }
    String name = at.vertebra().height().guide().landmark();
    return written.label(finder.anatomy().landmarks().find(name).orElseThrow());
  }

  private String label(Start start) {
    if (start instanceof Measured measured) {
      return written.label(measured.from());
    }
    if (start instanceof Across) {
      return written.midline();
    }
    if (start instanceof Crossing crossing) {
      return written.label(crossing.other());
    }
    Place place =
        start instanceof Between between
            ? between.from()
            : start instanceof Level level ? level.other() : (Place) start;
    if (place instanceof AtLandmark at) {
      return written.label(at.landmark());
    }
    return place instanceof AtVertebra at ? at.vertebra().name() : written.label((AtPoint) place);
  }

  /** What is printed beside each measure of a point's first spot, e.g. "1.5 cun" or "1/3". */
  public List<String> rulerLabels(String code) {
    Spot spot = finder.formula(code).spots().get(0);
    List<String> labels = new ArrayList<>(labels(spot.start()));
    for (Move move : spot.moves()) {
      if (move instanceof Go go) {
        labels.add(written.label(go.amount(), go.unit()));
      }
    }
    return labels;
  }

  /** What is printed beside a tape that measures the body. */
  public String tapeLabel() {
    return written.tape();
  }

  private List<String> labels(Start start) {
    if (start instanceof Between between) {
      int rest = between.whole() - between.part();
      return List.of(between.part() + "/" + between.whole(), rest + "/" + between.whole());
    }
    if (start instanceof Measured measured) {
      return List.of(written.label(measured.cun(), Formula.Unit.CUN));
    }
    return start instanceof Across across
        ? List.of(written.label(across.cun(), Formula.Unit.CUN))
        : List.of();
  }
}
