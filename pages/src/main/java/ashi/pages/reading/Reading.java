package ashi.pages.reading;

import ashi.pages.Answer;
import ashi.pages.Html;
import ashi.pages.Response;
import ashi.pages.Route;
import ashi.pages.Visit;
import ashi.pages.templates.reading.JteaboutGenerated;
import ashi.pages.templates.reading.JteevidenceGenerated;
import ashi.pages.templates.reading.JtefindingGenerated;
import ashi.pages.templates.reading.JtelearnGenerated;
import ashi.pages.templates.reading.JtepairingGenerated;
import ashi.pages.templates.reading.JtepressingGenerated;
import ashi.pages.templates.reading.JtequestionsGenerated;
import ashi.pages.templates.reading.JtesafetyGenerated;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;

/** The pages to read: how to press, how to stay safe, what is known, and what Ashi is. */
public final class Reading {
  public static final List<Route> ROUTES =
      List.of(
          page("/safety", (out, visit) -> JtesafetyGenerated.render(out, null, visit)),
          page("/learn", (out, visit) -> JtelearnGenerated.render(out, null, visit)),
          page("/learn/pressing", (out, visit) -> JtepressingGenerated.render(out, null, visit)),
          page("/learn/finding", (out, visit) -> JtefindingGenerated.render(out, null, visit)),
          page("/learn/pairing", (out, visit) -> JtepairingGenerated.render(out, null, visit)),
          page("/learn/evidence", (out, visit) -> JteevidenceGenerated.render(out, null, visit)),
          page("/learn/questions", (out, visit) -> JtequestionsGenerated.render(out, null, visit)),
          page("/about", (out, visit) -> JteaboutGenerated.render(out, null, visit)));

  private Reading() {}

  private interface Template {
    void render(HtmlTemplateOutput out, Visit visit);
  }

  private static Route page(String address, Template template) {
    return Route.get(
        address,
        (visit, part) ->
            Answer.of(Response.html(200, Html.of(out -> template.render(out, visit)))));
  }
}
