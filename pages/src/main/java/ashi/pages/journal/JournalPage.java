package ashi.pages.journal;

import ashi.pages.templates.journal.JtejournalGenerated;
import ashi.pages.web.Answer;
import ashi.pages.web.Route;
import ashi.pages.web.Visit;
import java.util.List;

/** What was done over the weeks, and how it went. */
public final class JournalPage {
  public static final List<Route> ROUTES =
      List.of(Route.get("/journal", (visit, part) -> show(visit)));

  private JournalPage() {}

  private static Answer show(Visit visit) {
    JournalView view = JournalView.of(visit);
    return Answer.of(visit.page(200, out -> JtejournalGenerated.render(out, null, visit, view)));
  }
}
