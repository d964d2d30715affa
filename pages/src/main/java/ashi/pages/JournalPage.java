package ashi.pages;

import ashi.pages.templates.JtejournalGenerated;
import java.util.List;

/** What was done over the weeks, and how it went. */
final class JournalPage {
  static final List<Route> ROUTES = List.of(Route.get("/journal", (visit, part) -> show(visit)));

  private JournalPage() {}

  private static Answer show(Visit visit) {
    JournalView view = JournalView.of(visit);
    return Answer.of(visit.page(200, out -> JtejournalGenerated.render(out, null, visit, view)));
  }
}
