package ashi.care.choosing;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Evidence;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import ashi.care.Samples;
import ashi.care.Side;
import ashi.care.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;

/** Small random atlases, and wishes to them. */
public class Wishes extends DomainContextBase {

  @Provide
  Arbitrary<Atlas> atlases() {
    return points()
        .list()
        .ofMinSize(2)
        .ofMaxSize(7)
        .withSizeDistribution(RandomDistribution.uniform())
        .map(
            made -> {
              List<Point> points = new ArrayList<>();
              for (Samples.Pressed point : made) {
                points.add(point.code("BL" + (points.size() + 1)).point());
              }
              return Samples.atlas(points.toArray(new Point[0]));
            });
  }

  @Provide
  Arbitrary<Wish> wishes() {
    return Combinators.combine(
            some(Area.values(), 3),
            Arbitraries.of(Place.values()),
            Arbitraries.of(3, 5, 10, 15, 20),
            some(Tool.values(), 4),
            Arbitraries.of(Side.values()))
        .as(
            (where, place, minutes, tools, side) ->
                new Wish("sciatica", where, place, minutes, tools, side));
  }

  @Provide
  Arbitrary<Set<Caution>> cautions() {
    return some(Caution.values(), 2);
  }

  private static Arbitrary<Samples.Pressed> points() {
    Arbitrary<Samples.Pressed> plain =
        Combinators.combine(
                Arbitraries.of(Area.values()),
                Arbitraries.maps(
                        Arbitraries.of(Position.values()),
                        Arbitraries.of(Tool.values()).set().ofMinSize(1).ofMaxSize(4))
                    .ofMinSize(1)
                    .ofMaxSize(4),
                Arbitraries.of(30, 45, 60, 90, 180),
                Arbitraries.of(true, true, false),
                Arbitraries.integers().between(1, 3),
                Arbitraries.of(Evidence.values()))
            .as(
                (area, reach, seconds, paired, weight, evidence) ->
                    new Samples.Pressed("", area)
                        .reach(reach)
                        .seconds(seconds)
                        .paired(paired)
                        .weight(weight)
                        .evidence(evidence));
    return Combinators.combine(
            plain,
            some(Caution.values(), 1),
            some(Caution.values(), 2),
            Arbitraries.of(true, true, true, true, true, false))
        .as(
            (point, cautions, soften, press) ->
                point.cautions(cautions).soften(soften).press(press));
  }

  private static <T> Arbitrary<Set<T>> some(T[] all, int most) {
    return Arbitraries.of(all).set().ofMaxSize(most);
  }
}
