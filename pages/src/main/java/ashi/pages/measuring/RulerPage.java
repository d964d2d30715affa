package ashi.pages.measuring;

import ashi.atlas.Point;
import ashi.pages.templates.measuring.JterulerGenerated;
import ashi.pages.web.Answer;
import ashi.pages.web.Route;
import ashi.pages.web.Visit;
import java.util.List;
import java.util.Optional;

/** The phone as a ruler, true to scale once a bank card was laid on its screen. */
public final class RulerPage {
  public static final List<Route> ROUTES =
      List.of(Route.get("/ruler", (visit, part) -> show(visit)));

  private RulerPage() {}

  private static Answer show(Visit visit) {
    RulerView view = view(visit);
    return Answer.of(visit.page(200, out -> JterulerGenerated.render(out, null, visit, view)));
  }

  private static RulerView view(Visit visit) {
    Optional<SelfMeasure> measure = SelfMeasure.named(visit.request().field("measure"));
    if (measure.isPresent()) {
      return RulerView.taking(visit.words(), measure.get());
    }
    Lengths lengths = Lengths.of(visit, visit.journal().person());
    Optional<Point> point = visit.atlas().point(visit.request().field("point"));
    return point
        .map(one -> RulerView.of(visit, one, visit.places().location(one.code()), lengths))
        .orElseGet(() -> RulerView.cun(visit, lengths));
  }
}
