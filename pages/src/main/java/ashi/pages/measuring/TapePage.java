package ashi.pages.measuring;

import ashi.pages.templates.measuring.JtetapeGenerated;
import ashi.pages.web.Answer;
import ashi.pages.web.Route;
import ashi.pages.web.Visit;
import java.util.List;

/** Paper tapes marked in cun, to print at true size. */
public final class TapePage {
  public static final List<Route> ROUTES =
      List.of(
          Route.get("/tape", (visit, part) -> show(visit)),
          // From a browser that keeps nothing: the measures come along in the form.
          Route.post("/tape", (visit, part) -> show(visit)));

  private TapePage() {}

  private static Answer show(Visit visit) {
    TapeView view = TapeView.of(visit, Lengths.of(visit, Carried.person(visit)));
    return Answer.of(visit.page(200, out -> JtetapeGenerated.render(out, null, visit, view)));
  }
}
