package ashi.pages;

import ashi.pages.templates.JtehomeGenerated;
import java.util.List;

/** The start page: where it hurts and what is wanted. */
final class Home {
  static final List<Route> ROUTES = List.of(Route.get("/", (visit, part) -> show(visit)));

  private Home() {}

  private static Answer show(Visit visit) {
    return Answer.of(
        visit.page(200, out -> JtehomeGenerated.render(out, null, visit, HomeView.of(visit))));
  }
}
