package ashi.pages.asking;

import ashi.pages.templates.asking.JtehomeGenerated;
import ashi.pages.web.Answer;
import ashi.pages.web.Route;
import ashi.pages.web.Visit;
import java.util.List;

/** The start page: where it hurts and what is wanted. */
public final class Home {
  public static final List<Route> ROUTES = List.of(Route.get("/", (visit, part) -> show(visit)));

  private Home() {}

  private static Answer show(Visit visit) {
    return Answer.of(
        visit.page(200, out -> JtehomeGenerated.render(out, null, visit, HomeView.of(visit))));
  }
}
