package ashi.body.locating;

import ashi.body.Span;
import ashi.body.Surface;
import ashi.body.Vec;
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
import ashi.body.locating.Found.Measure;
import ashi.body.locating.Trail.Step;
import ashi.body.locating.Vertebra.Border;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds points on one body. */
final class Locator {
  /** How far "just" beside a landmark is, where no measure is given, in cun. */
  private static final double JUST = 0.5;

  /** A spot that is less than this away from a place or a level is there, in millimetres. */
  private static final double THERE = 0.1;

  /** How far from the midline the nipple is, in cun. */
  private static final double NIPPLE = 4;

  private final Surface body;
  private final Landmarks landmarks;
  private final Function<String, Formula> formulas;
  private final Regions regions;
  private final Cun cun;
  private final Compass compass;
  private final Trail spine;
  private final Map<String, Trail> trails = new HashMap<>();
  private final Map<String, Anchor> points = new HashMap<>();

  /** How far down the spine C7, L4, S2 and the sacral hiatus are. */
  private final double[] toVertebra;

  /**
   * @param formulas of the points, by code
   */
  Locator(Surface body, Anatomy anatomy, Function<String, Formula> formulas) {
    this.body = body;
    this.landmarks = anatomy.landmarks();
    this.formulas = formulas;
    this.regions = new Regions(formulas);
    this.cun = new Cun(body, anatomy);
    this.compass = new Compass(body, landmarks);
    this.spine = Skin.midline(body, landmark("C7"), landmark("sacral-hiatus"));
    this.toVertebra = new double[] {0, down("iliac-crest"), down("PSIS"), spine.length()};
  }

  /** The spots a formula names, on the left side or the midline; more than one for a group. */
  List<Found> find(Formula formula) {
    List<Found> found = new ArrayList<>();
    for (Spot spot : formula.spots()) {
      Found left = find(spot);
      found.add(left);
      if (spot.moves().stream().anyMatch(Locator::isToEitherSide)) {
        found.add(mirrored(left));
      }
    }
    return found;
  }

  private static boolean isToEitherSide(Move move) {
    return move instanceof Go go && go.directions().contains(Direction.EITHER_SIDE);
  }

  private Found mirrored(Found found) {
    return new Found(
        found.spot().mirrored(body.mesh()),
        found.landmark().mirrored(body.mesh()),
        found.measures().stream()
            .map(
                m ->
                    new Measure(
                        m.ticks().stream().map(t -> t.mirrored(body.mesh())).toList(),
                        m.cun(),
                        m.span(),
                        m.millimetres(),
                        m.downward()))
            .toList(),
        found.guide());
  }

  private Found find(Spot spot) {
    List<Measure> measures = new ArrayList<>();
    Anchor at = start(spot.start(), measures);
    Anchor from = from(spot.start(), at, measures);
    Region region = regions.of(spot.start());
    for (Move move : spot.moves()) {
      if (move instanceof Go go) {
        Measure measure = go(at, region, go);
        measures.add(measure);
        at = measure.ticks().get(measure.ticks().size() - 1);
      } else if (move instanceof Just just) {
        at = just(at, region, just.directions());
      }
    }
    List<Anchor> guide =
        spot.start() instanceof AtVertebra vertebra ? guide(vertebra.vertebra()) : List.of();
    return new Found(at, from, List.copyOf(measures), guide);
  }

  private List<Anchor> guide(Vertebra vertebra) {
    List<Anchor> guide = new ArrayList<>();
    guide.add(landmark(vertebra.height().guide().landmark()));
    vertebra.counted().forEach(bump -> guide.add(vertebra(bump.place(Border.TIP))));
    return guide;
  }

  private Anchor start(Start start, List<Measure> measures) {
    if (start instanceof Place place) {
      return place(place);
    }
    if (start instanceof Crossing crossing) {
      return trail(crossing.course()).crossing(trail(crossing.other())).anchor();
    }
    if (start instanceof Level level) {
      return level(level);
    }
    List<Measure> own = measures(start);
    measures.addAll(own);
    List<Anchor> ticks = own.get(0).ticks();
    return ticks.get(ticks.size() - 1);
  }

  private List<Measure> measures(Start start) {
    if (start instanceof Between between) {
      return between(between);
    }
    return List.of(start instanceof Across across ? across(across) : measured((Measured) start));
  }

  private Anchor just(Anchor from, Region region, List<Direction> directions) {
    Vec direction = compass.vector(directions, region);
    double unit = cun.millimetres(cun.span(region, from.on(body), direction));
    return Skin.toward(body, from, direction).after(JUST * unit).anchor();
  }

  private Anchor level(Level level) {
    Region region = regions.of(level.other());
    Anchor other = place(level.other());
    Vec from = other.on(body);
    Vec upright = compass.upright(region);
    Anchor height = place(level.height());
    Vec toward = compass.toward(level.way(), region);
    Vec across = compass.across(level.way(), other, region);
    return Section.through(body, height, upright).crossings(from, across).stream()
        .min(
            Comparator.comparingDouble(
                step ->
                    toward.length() == 0 ? step.place().distance(from) : -step.place().dot(toward)))
        .orElseThrow()
        .anchor();
  }

  /**
   * Level with the spot, from the front midline out to it: straight to the nipple, and further
   * along the skin, as the chest turns away there.
   */
  private Measure across(Across across) {
    double unit = cun.millimetres(Span.CHEST);
    Step spot = outward(trail(across.course()), across.cun(), unit);
    Section level = Section.through(body, spot.anchor(), Vec.UP);
    Step front =
        level.crossings(new Vec(0, 0, 0), Vec.LEFT).stream()
            .max(Comparator.comparingDouble(step -> step.place().z()))
            .orElseThrow();
    Trail out = level.from(front.place(), Vec.LEFT);
    List<Anchor> ticks = new ArrayList<>();
    ticks.add(front.anchor());
    for (double mark = 1; mark < across.cun(); mark++) {
      ticks.add(outward(out, mark, unit).anchor());
    }
    ticks.add(spot.anchor());
    return measure(ticks, across.cun(), Span.CHEST, across.cun() * unit);
  }

  private static Step outward(Trail trail, double cun, double unit) {
    double straight = Math.min(cun, NIPPLE);
    double toNipple = trail.lengthTo(new Vec(0, 0, 0), Vec.LEFT, straight * unit);
    return trail.after(toNipple + (cun - straight) * unit);
  }

  private Anchor place(Place place) {
    if (place instanceof AtLandmark at) {
      return at.landmark().anchor();
    }
    if (place instanceof AtVertebra at) {
      return vertebra(at.vertebra().place(at.border()));
    }
    return point(((AtPoint) place).code());
  }

  private Anchor point(String code) {
    Anchor known = points.get(code);
    if (known == null) {
      known = find(formulas.apply(code).spots().get(0)).spot();
      points.put(code, known);
    }
    return known;
  }

  /** How far down the spine it is level with a landmark. */
  private double down(String landmark) {
    Vec top = spine.first().place();
    return spine.lengthTo(top, Vec.UP, landmark(landmark).on(body).y() - top.y());
  }

  /**
   * @param place as {@link Vertebra#place} tells it
   */
  private Anchor vertebra(double place) {
    int stretch = (int) Math.min(2, Math.max(0, Math.floor(place)));
    double from = toVertebra[stretch];
    double to = toVertebra[stretch + 1];
    return spine.after(from + (place - stretch) * (to - from)).anchor();
  }

  private List<Measure> between(Between between) {
    Anchor start = place(between.from());
    Anchor end = place(between.to());
    Trail trail =
        between
            .course()
            .map(course -> joined(start, trail(course).between(start.on(body), end.on(body)), end))
            .orElseGet(() -> Skin.between(body, start, end));
    Vec from = start.on(body);
    Span span = cun.span(regions.of(between), from, end.on(body).minus(from).unit());
    return List.of(
        parts(trail, span, 0, between.part(), between.whole()),
        parts(trail, span, between.part(), between.whole(), between.whole()));
  }

  /** A part of a course, led over the skin to the places beside its ends. */
  private Trail joined(Anchor start, Trail part, Anchor end) {
    Trail before = beside(start, part.first().anchor());
    Trail after = beside(part.last().anchor(), end);
    return before.then(part).then(after);
  }

  private Trail beside(Anchor from, Anchor to) {
    return from.on(body).distance(to.on(body)) < THERE
        ? new Trail(List.of())
        : Skin.between(body, from, to);
  }

  private Measure measure(List<Anchor> ticks, double cun, Span span, double millimetres) {
    double start = ticks.get(0).on(body).y();
    double end = ticks.get(ticks.size() - 1).on(body).y();
    return new Measure(ticks, cun, span, millimetres, end < start);
  }

  private Measure parts(Trail trail, Span span, int from, int to, int whole) {
    double length = trail.length() / whole;
    List<Anchor> ticks = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      ticks.add(trail.after(i * length).anchor());
    }
    return measure(ticks, 0, span, (to - from) * length);
  }

  private Measure measured(Measured measured) {
    Vec from = measured.from().anchor().on(body);
    Vec to = measured.to().anchor().on(body);
    boolean limb = measured.stretch().along().isLevel();
    Trail trail =
        measured
            .course()
            .map(course -> limb ? trail(course) : trail(course).between(from, to))
            .orElseGet(() -> straightest(measured.from(), measured.to()));
    Vec along = measured.stretch().along().direction(to.minus(from));
    double whole = limb ? to.minus(from).dot(along) : trail.length();
    double unit = whole / measured.stretch().span().cun();
    List<Anchor> ticks = new ArrayList<>();
    for (double mark : marks(measured.cun())) {
      Step step = limb ? level(trail, from, along, mark * unit) : trail.after(mark * unit);
      ticks.add(step.anchor());
    }
    return measure(
        ticks, measured.cun(), measured.stretch().span(), Math.abs(measured.cun() * unit));
  }

  /**
   * The spot of a course at a level; where the course does not go so far, the skin at that level
   * that is nearest to being in line with its end.
   */
  private Step level(Trail course, Vec from, Vec along, double level) {
    Step step = course.reaching(from, along, level);
    double missing = level - step.place().minus(from).dot(along);
    if (Math.abs(missing) < THERE) {
      return step;
    }
    Vec inLine = step.place().plus(along.times(missing));
    return Section.through(body, inLine, along).nearest(inLine);
  }

  private Trail trail(Course course) {
    return trails.computeIfAbsent(course.term(), term -> walk(course));
  }

  private Trail straightest(Landmark from, Landmark to) {
    return trails.computeIfAbsent(
        from.name() + " -> " + to.name(), way -> Skin.between(body, from.anchor(), to.anchor()));
  }

  private Trail walk(Course course) {
    List<Landmark> through = course.landmarks();
    Trail trail = Skin.between(body, through.get(0).anchor(), through.get(1).anchor());
    for (int i = 2; i < through.size(); i++) {
      trail = trail.then(Skin.between(body, through.get(i - 1).anchor(), through.get(i).anchor()));
    }
    return trail;
  }

  private Measure go(Anchor from, Region region, Go go) {
    Vec direction = compass.vector(go.directions(), region);
    Span span = cun.span(region, from.on(body), direction);
    double unit = cun.millimetres(span);
    double amount = go.amount() * go.unit().cun();
    Trail trail = Skin.toward(body, from, direction);
    boolean straight = region.isFlat() && direction.y() == 0 && direction.z() == 0;
    List<Anchor> ticks = new ArrayList<>();
    for (double mark : marks(amount)) {
      ticks.add(
          straight && mark > 0
              ? trail.reaching(from.on(body), direction, mark * unit).anchor()
              : trail.after(mark * unit).anchor());
    }
    return measure(ticks, amount, span, amount * unit);
  }

  /** 0, 1, 2 … and the end. */
  private static List<Double> marks(double end) {
    List<Double> marks = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      marks.add((double) i);
    }
    marks.add(end);
    return marks;
  }

  /** Where the way to a spot starts, which is what a person looks for first. */
  private Anchor from(Start start, Anchor spot, List<Measure> measures) {
    if (start instanceof Between between) {
      return place(between.from());
    }
    if (start instanceof Measured measured) {
      return measured.from().anchor();
    }
    if (start instanceof Across) {
      return measures.get(0).ticks().get(0);
    }
    if (start instanceof Level level) {
      return place(level.other());
    }
    return start instanceof Place place ? place(place) : spot;
  }

  private Anchor landmark(String name) {
    return landmarks.anchor(name).orElseThrow();
  }
}
