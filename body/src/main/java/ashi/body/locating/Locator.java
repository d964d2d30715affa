package ashi.body.locating;

import ashi.body.Surface;
import ashi.body.Vec;
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
import ashi.body.locating.Found.Measure;
import ashi.body.locating.Span.Along;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds points on one body. */
final class Locator {
  /** How far "just" beside a landmark is, where no measure is given, in cun. */
  private static final double JUST = 0.5;

  private final Surface body;
  private final Landmarks landmarks;
  private final Function<String, Formula> formulas;
  private final Cun cun;
  private final Trail spine;

  /** How far down the spine C7, L4, S2 and the sacral hiatus are. */
  private final double[] toVertebra;

  /**
   * @param formulas of the points, by code
   */
  Locator(Surface body, Landmarks landmarks, Function<String, Formula> formulas) {
    this.body = body;
    this.landmarks = landmarks;
    this.formulas = formulas;
    this.cun = new Cun(body, landmarks);
    this.spine =
        Skin.midline(body).between(landmark("C7").on(body), landmark("sacral-hiatus").on(body));
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
                        m.millimetres(),
                        m.label(),
                        m.downward()))
            .toList());
  }

  private Found find(Spot spot) {
    List<Measure> measures = new ArrayList<>();
    Anchor at = start(spot.start(), measures);
    Anchor from = landmark(spot.start());
    Region region = region(spot.start());
    for (Move move : spot.moves()) {
      if (move instanceof Go go) {
        Measure measure = go(at, region, go);
        measures.add(measure);
        at = measure.ticks().get(measure.ticks().size() - 1);
      } else if (move instanceof Just just) {
        at =
            Skin.toward(body, at, vector(just.directions(), region))
                .after(JUST * cun.millimetres(region))
                .anchor();
      }
    }
    return new Found(at, from, List.copyOf(measures));
  }

  private Anchor start(Start start, List<Measure> measures) {
    if (start instanceof Place place) {
      return place(place);
    }
    List<Measure> own =
        start instanceof Between between ? between(between) : List.of(measured((Measured) start));
    measures.addAll(own);
    List<Anchor> ticks = own.get(0).ticks();
    return ticks.get(ticks.size() - 1);
  }

  private Anchor place(Place place) {
    if (place instanceof AtLandmark at) {
      return at.landmark().anchor();
    }
    if (place instanceof AtVertebra at) {
      return vertebra(at.vertebra().place(at.border()));
    }
    return find(formulas.apply(((AtPoint) place).code()).spots().get(0)).spot();
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
    Trail trail = Skin.between(body, place(between.from()), place(between.to()));
    double part = trail.length() / between.whole();
    return List.of(
        parts(trail, part, 0, between.part(), between.whole()),
        parts(trail, part, between.part(), between.whole(), between.whole()));
  }

  private Measure measure(List<Anchor> ticks, double cun, double millimetres, String label) {
    double start = ticks.get(0).on(body).y();
    double end = ticks.get(ticks.size() - 1).on(body).y();
    return new Measure(ticks, cun, millimetres, label, end < start);
  }

  private Measure parts(Trail trail, double length, int from, int to, int whole) {
    List<Anchor> ticks = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      ticks.add(trail.after(i * length).anchor());
    }
    return measure(ticks, 0, (to - from) * length, (to - from) + "/" + whole);
  }

  private Measure measured(Measured measured) {
    Vec from = measured.from().anchor().on(body);
    Vec to = measured.to().anchor().on(body);
    Trail trail =
        measured
            .course()
            .map(this::trail)
            .orElseGet(() -> Skin.between(body, measured.from().anchor(), measured.to().anchor()));
    boolean limb = measured.span().along() == Along.LIMB;
    Vec along = along(measured.from().region(), to.minus(from));
    double whole = limb ? to.minus(from).dot(along) : trail.length();
    double unit = whole / measured.span().cun();
    List<Anchor> ticks = new ArrayList<>();
    for (double mark : marks(measured.cun())) {
      ticks.add(
          limb
              ? trail.reaching(from, along, mark * unit).anchor()
              : trail.after(mark * unit).anchor());
    }
    return measure(
        ticks,
        measured.cun(),
        Math.abs(measured.cun() * unit),
        Amount.number(measured.cun()) + " cun");
  }

  /** A limb's own direction: legs hang straight down, arms do not. */
  private static Vec along(Region region, Vec way) {
    return region == Region.ARM ? way.unit() : Vec.UP.times(Math.signum(way.y()));
  }

  private Trail trail(Course course) {
    Trail trail = null;
    for (int i = 1; i < course.landmarks().size(); i++) {
      Trail next =
          Skin.between(
              body, landmark(course.landmarks().get(i - 1)), landmark(course.landmarks().get(i)));
      trail = trail == null ? next : trail.then(next);
    }
    return trail;
  }

  private Measure go(Anchor from, Region region, Go go) {
    double unit = cun.millimetres(region);
    double amount = go.amount() * go.unit().cun();
    Vec direction = vector(go.directions(), region);
    Trail trail = Skin.toward(body, from, direction);
    boolean straight = region == Region.BACK && direction.y() == 0;
    List<Anchor> ticks = new ArrayList<>();
    for (double mark : marks(amount)) {
      ticks.add(
          straight && mark > 0
              ? trail.reaching(from.on(body), direction, mark * unit).anchor()
              : trail.after(mark * unit).anchor());
    }
    return measure(
        ticks, amount, amount * unit, Amount.number(go.amount()) + " " + go.unit().term());
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

  private Vec vector(List<Direction> directions, Region region) {
    Vec sum = new Vec(0, 0, 0);
    for (Direction direction : directions) {
      sum = sum.plus(vector(direction, region));
    }
    return sum.unit();
  }

  private Vec vector(Direction direction, Region region) {
    Vec distal =
        switch (region) {
          case ARM ->
              landmark("knuckle-3")
                  .on(body)
                  .minus(landmark("back-of-wrist-crease").on(body))
                  .unit();
          case FOOT -> Vec.FORWARD;
          default -> Vec.UP.times(-1);
        };
    return switch (direction) {
      case LATERAL, EITHER_SIDE -> Vec.LEFT;
      case MEDIAL -> Vec.LEFT.times(-1);
      case UP -> Vec.UP;
      case DOWN -> Vec.UP.times(-1);
      case FORWARD -> Vec.FORWARD;
      case BACK -> Vec.FORWARD.times(-1);
      case DISTAL -> distal;
      case PROXIMAL -> distal.times(-1);
    };
  }

  private Anchor landmark(Start start) {
    if (start instanceof Between between) {
      return place(between.from());
    }
    return start instanceof Measured measured ? measured.from().anchor() : place((Place) start);
  }

  private Region region(Start start) {
    if (start instanceof Between between) {
      return region(between.from());
    }
    if (start instanceof Measured measured) {
      return measured.from().region();
    }
    if (start instanceof AtLandmark at) {
      return at.landmark().region();
    }
    return start instanceof AtPoint at
        ? region(formulas.apply(at.code()).spots().get(0).start())
        : Region.BACK;
  }

  private Anchor landmark(String name) {
    return landmarks.anchor(name).orElseThrow();
  }
}
