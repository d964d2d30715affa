package ashi.body.building.placing;

import ashi.body.Drawn;
import ashi.body.Length;
import ashi.body.Ruler;
import ashi.body.Signs;
import ashi.body.Spot;
import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.View;
import ashi.body.building.drawing.FigurePlan;
import ashi.body.building.drawing.Sight;
import ashi.body.locating.Anchor;
import ashi.body.locating.Found;
import ashi.body.locating.Found.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Chooses the figures that show a point well, and marks it on them. */
final class FigureChoice {
  /** Skin that is turned further away than this (as a cosine) is not seen well. */
  private static final double FACING = 0.1;

  /** Nearer to the figure's edge than this share of its size a point is not seen well. */
  private static final double MARGIN = 0.06;

  /** How much a figure of one unit a millimetre is worth, against one seen squarely. */
  private static final double LARGENESS = 0.08;

  /** In units a millimetre; what is larger shows too little around the point. */
  private static final double LARGE_ENOUGH = 6;

  /** Skin that is turned this much to the eye (as a cosine) is seen as well as from the front. */
  private static final double SQUARELY = 0.6;

  /** How much it is worth to see both sides at once, as a person is used to. */
  private static final double BOTH_SIDES = 0.4;

  /** How much it is worth to see the bumps to count, and the landmark that leads to them. */
  private static final double GUIDE = 0.5;

  /** In millimetres. */
  private static final double SHORTEST_RULER = 10;

  /** A ruler that is seen at less than this share of its length, from too near its end, is not. */
  private static final double FORESHORTENED = 0.6;

  /** Nearer than this to its landmark, in millimetres, a ruler starts there to the eye. */
  private static final double AT_LANDMARK = 4;

  private final Surface body;
  private final Map<FigurePlan, Sight> sights;

  FigureChoice(Surface body, Map<FigurePlan, Sight> sights) {
    this.body = body;
    this.sights = sights;
  }

  /** The close-up that shows a point best; empty when no figure shows it well. */
  Optional<Drawn> closeUp(Shown shown) {
    return sights.keySet().stream()
        .filter(plan -> !plan.wholeBody() && isWellSeen(plan, shown))
        .max(Comparator.comparingDouble(plan -> worth(plan, shown)))
        .map(plan -> drawn(plan, shown));
  }

  /** The whole body, from the side that shows the point best. */
  Drawn whole(Shown shown) {
    FigurePlan best =
        sights.keySet().stream()
            .filter(FigurePlan::wholeBody)
            .filter(plan -> plan.symmetric() || isWellSeen(plan, shown))
            .max(
                Comparator.comparingDouble(
                    plan ->
                        facing(plan, shown.found().get(0))
                            + (isWellSeen(plan, shown) ? 2 : 0)
                            + (plan.symmetric() ? 0.5 : 0)))
            .orElseThrow();
    Drawn drawn = drawn(best, shown);
    List<Spot> spots =
        drawn.everySpot().isEmpty()
            ? shown.found().stream().map(f -> best.view().spot(f.spot().on(body))).toList()
            : drawn.spots();
    return Drawn.plain(drawn.figure(), spots, drawn.mirrored());
  }

  private boolean isWellSeen(FigurePlan plan, Shown shown) {
    View view = plan.view();
    return shown.found().stream()
        .allMatch(
            found -> {
              Vec place = found.spot().on(body);
              Spot spot = view.spot(place);
              double x = spot.x() / view.width();
              double y = spot.y() / view.height();
              return sees(plan, place)
                  && facing(plan, found) > FACING
                  && Math.min(x, 1 - x) > MARGIN
                  && Math.min(y, 1 - y) > MARGIN;
            });
  }

  private boolean sees(FigurePlan plan, Vec place) {
    return Objects.requireNonNull(sights.get(plan)).sees(place);
  }

  /** How squarely a figure shows a spot, 1 at most. */
  private double facing(FigurePlan plan, Found found) {
    return found.spot().normal(body).dot(plan.view().toViewer());
  }

  private double worth(FigurePlan plan, Shown shown) {
    double worth = 0;
    for (Found found : shown.found()) {
      worth += facing(plan, found) / shown.found().size();
    }
    Found first = shown.found().get(0);
    boolean landmarkSeen = isAlmostSeen(plan, first.landmark());
    boolean guideSeen = first.guide().stream().allMatch(spot -> isAlmostSeen(plan, spot));
    boolean rulersSeen = first.measures().stream().allMatch(m -> isSeen(plan, m));
    Spot spot = plan.view().spot(first.spot().on(body));
    double offCentre =
        Math.abs(spot.x() / plan.view().width() - 0.5)
            + Math.abs(spot.y() / plan.view().height() - 0.5);
    boolean bothSeen = shown.point().paired() && plan.symmetric();
    return worth
        + (landmarkSeen ? 0.35 : 0)
        + (rulersSeen ? 0.35 : 0)
        + (guideSeen ? GUIDE : 0)
        + (bothSeen ? BOTH_SIDES * Math.min(1, worth / SQUARELY) : 0)
        + LARGENESS * Math.min(LARGE_ENOUGH, plan.view().scale())
        - 0.6 * offCentre;
  }

  private boolean isSeen(FigurePlan plan, Measure measure) {
    return measure.ticks().stream().allMatch(tick -> isAlmostSeen(plan, tick))
        && seenLength(plan, measure.ticks()) > FORESHORTENED * measure.millimetres();
  }

  /** How long a way is to the eye, in millimetres of the body. */
  private double seenLength(FigurePlan plan, List<Anchor> way) {
    double length = 0;
    for (int i = 1; i < way.size(); i++) {
      Vec step = way.get(i).on(body).minus(way.get(i - 1).on(body));
      length += step.minus(plan.view().toViewer().times(step.dot(plan.view().toViewer()))).length();
    }
    return length;
  }

  /** Ends of a ruler may lie on the outline, where the skin turns away. */
  private boolean isAlmostSeen(FigurePlan plan, Anchor anchor) {
    Vec place = anchor.on(body);
    return sees(plan, place)
        || (plan.view().holds(plan.view().spot(place))
            && anchor.normal(body).dot(plan.view().toViewer()) > -0.15);
  }

  private Drawn drawn(FigurePlan plan, Shown shown) {
    boolean paired = shown.point().paired();
    List<Spot> spots = new ArrayList<>();
    List<Spot> mirrored = new ArrayList<>();
    List<Spot> landmarks = new ArrayList<>();
    List<Ruler> rulers = new ArrayList<>();
    for (Found found : shown.found()) {
      boolean measured = !found.landmark().equals(found.spot());
      see(plan, found.spot(), spots);
      if (measured) {
        seeAlmost(plan, found.landmark(), landmarks);
      }
      if (paired) {
        see(plan, found.spot().mirrored(body.mesh()), mirrored);
        if (measured) {
          seeAlmost(plan, found.landmark().mirrored(body.mesh()), landmarks);
        }
      }
    }
    List<Measure> measures = shown.found().get(0).measures();
    for (int i = 0; i < measures.size(); i++) {
      if (measures.get(i).millimetres() > SHORTEST_RULER && isSeen(plan, measures.get(i))) {
        rulers.add(ruler(plan, measures.get(i), shown.rulerLabels().get(i)));
      }
    }
    return new Drawn(
        plan.figure().id(),
        spots.stream().distinct().toList(),
        mirrored.stream().distinct().toList(),
        landmarks.stream().distinct().toList(),
        shown.landmarkName(),
        rulers,
        signs(plan, shown));
  }

  private Signs signs(FigurePlan plan, Shown shown) {
    Found first = shown.found().get(0);
    List<List<Spot>> leads = new ArrayList<>();
    lead(plan, first).ifPresent(leads::add);
    List<Spot> bumps = new ArrayList<>();
    if (!first.guide().isEmpty()) {
      first.guide().subList(1, first.guide().size()).forEach(bump -> see(plan, bump, bumps));
      level(plan, first.guide().get(0)).ifPresent(leads::add);
    }
    List<Spot> others = new ArrayList<>();
    for (Found other : shown.others()) {
      see(plan, other.spot(), others);
      if (shown.point().paired()) {
        see(plan, other.spot().mirrored(body.mesh()), others);
      }
    }
    return new Signs(leads, bumps, bumps.isEmpty() ? "" : shown.guideName(), others);
  }

  /** From the landmark to where the first ruler starts, where that is beside it. */
  private Optional<List<Spot>> lead(FigurePlan plan, Found found) {
    if (found.measures().isEmpty() || !isSeen(plan, found.measures().get(0))) {
      return Optional.empty();
    }
    Anchor start = found.measures().get(0).ticks().get(0);
    List<Anchor> lead = List.of(found.landmark(), start);
    return isAlmostSeen(plan, found.landmark()) && seenLength(plan, lead) > AT_LANDMARK
        ? Optional.of(lead.stream().map(end -> plan.view().spot(end.on(body))).toList())
        : Optional.empty();
  }

  /** From a landmark on the left to the same on the right, where both are seen. */
  private Optional<List<Spot>> level(FigurePlan plan, Anchor landmark) {
    List<Spot> ends = new ArrayList<>();
    seeAlmost(plan, landmark, ends);
    seeAlmost(plan, landmark.mirrored(body.mesh()), ends);
    return ends.size() == 2 && !ends.get(0).equals(ends.get(1))
        ? Optional.of(ends)
        : Optional.empty();
  }

  private void see(FigurePlan plan, Anchor anchor, List<Spot> seen) {
    Vec place = anchor.on(body);
    if (sees(plan, place)) {
      seen.add(plan.view().spot(place));
    }
  }

  private void seeAlmost(FigurePlan plan, Anchor anchor, List<Spot> seen) {
    if (isAlmostSeen(plan, anchor)) {
      seen.add(plan.view().spot(anchor.on(body)));
    }
  }

  private Ruler ruler(FigurePlan plan, Measure measure, String label) {
    return new Ruler(
        measure.ticks().stream().map(tick -> plan.view().spot(tick.on(body))).toList(),
        measure.cun(),
        new Length(measure.span(), measure.millimetres()),
        label);
  }
}
