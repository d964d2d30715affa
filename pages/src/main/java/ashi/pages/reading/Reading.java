package ashi.pages.reading;

import ashi.pages.templates.JtelayoutGenerated;
import ashi.pages.web.Answer;
import ashi.pages.web.Route;
import ashi.pages.web.Visit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pages to read: how to press, how to stay safe, what is known, and what Ashi is. Their words
 * are files of their own, so that nobody loads them who does not read.
 */
public final class Reading {
  public static final List<Route> ROUTES =
      Stream.of(
              "/safety",
              "/learn",
              "/learn/pressing",
              "/learn/finding",
              "/learn/pairing",
              "/learn/evidence",
              "/learn/questions",
              "/about")
          .map(Reading::page)
          .toList();

  private Reading() {}

  private static Route page(String address) {
    String file = "reading" + address + ".txt";
    return Route.get(address, (visit, part) -> answer(visit, Article.read(visit.text(file))))
        .madeFrom(file);
  }

  private static Answer answer(Visit visit, Article page) {
    return Answer.of(
        visit.page(
            200,
            out ->
                JtelayoutGenerated.render(
                    out,
                    null,
                    visit,
                    page.title(),
                    page.description(),
                    "find",
                    page.kind(),
                    main -> page.print(main, visit))));
  }
}
