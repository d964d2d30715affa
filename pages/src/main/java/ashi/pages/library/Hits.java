package ashi.pages.library;

import ashi.atlas.Destination;
import ashi.atlas.Letters;
import ashi.atlas.search.Finding;
import ashi.atlas.search.Search;
import ashi.pages.templates.library.JtefindGenerated;
import ashi.pages.templates.library.JtefoundGenerated;
import ashi.pages.web.Answer;
import ashi.pages.web.Response;
import ashi.pages.web.Visit;
import java.util.List;

/**
 * What a search shows.
 *
 * @param typed by the person
 * @param explanation of the search; may be empty
 * @param lead what the list is; empty where that is explained
 */
public record Hits(String typed, String title, String explanation, String lead, List<Row> rows) {
  /** Nothing a person searches for is longer, and a search takes time by length. */
  public static final int LONGEST = 80;

  /** One point leads straight to its page; anything else is listed. */
  static Answer answer(Visit visit) {
    String typed = Letters.cut(visit.request().field("q").trim(), LONGEST);
    if (typed.isEmpty()) {
      return Answer.of(visit.page(200, out -> JtefindGenerated.render(out, null, visit)));
    }
    Finding finding = new Search(visit.atlas(), visit.words()).find(typed);
    if (finding instanceof Finding.One one) {
      return Answer.of(Response.see(PointPage.address(one, typed)));
    }
    return show(visit, 200, of(visit, finding, typed));
  }

  static Answer show(Visit visit, int status, Hits found) {
    return Answer.of(visit.page(status, out -> JtefoundGenerated.render(out, null, visit, found)));
  }

  /** What may be meant, for a person to choose from. */
  public static Hits of(Visit visit, Finding finding, String typed) {
    List<Row> rows =
        finding.hits().stream().map(hit -> Row.of(visit.words(), visit.atlas(), hit)).toList();
    boolean sure = !(finding instanceof Finding.Ranked ranked) || ranked.sure();
    String title =
        finding instanceof Finding.Several
            ? "library.found.which"
            : rows.isEmpty()
                ? "library.found.none"
                : sure ? "library.found.title" : "library.found.like";
    String lead =
        rows.isEmpty() || !finding.explanation().isEmpty()
            ? ""
            : visit.say(sure ? "library.found.lead" : "library.found.near", typed);
    return new Hits(typed, visit.say(title), finding.explanation(), lead, rows);
  }

  /** Whether first of all someone is to be called who listens. */
  public boolean listening() {
    return first().equals(Destination.LISTENING);
  }

  /** Whether first of all an ambulance is to be called. */
  public boolean ambulance() {
    return first().equals(Destination.AMBULANCE);
  }

  /** Whether it is told among other things when to call an ambulance. */
  public boolean ambulanceToo() {
    return !listening()
        && !ambulance()
        && rows.stream().anyMatch(row -> row.href().equals(Destination.AMBULANCE));
  }

  /** Whether advice on safety comes first; then nothing else is offered. */
  public boolean urgent() {
    return Destination.isSafety(first());
  }

  private String first() {
    return rows.isEmpty() ? "" : rows.get(0).href();
  }
}
