package ashi.pages.library;

import ashi.pages.web.Route;
import java.util.List;

/** The pages to look something up: search, points, channels and complaints. */
public final class Library {
  public static final List<Route> ROUTES =
      List.of(
          Route.get("/find", (visit, part) -> Hits.answer(visit)),
          Route.get("/points", (visit, part) -> Shelves.answer(visit)),
          Route.get("/points/*", PointPage::answer),
          Route.get("/channels", (visit, part) -> ChannelPage.all(visit)),
          Route.get("/channels/*", ChannelPage::answer),
          Route.get("/complaints/*", ComplaintPage::answer));

  private Library() {}
}
