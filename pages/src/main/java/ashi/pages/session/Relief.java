package ashi.pages.session;

import ashi.pages.asking.Asking;
import ashi.pages.asking.Ready;
import ashi.pages.web.Route;
import java.util.List;

/** The shortest way to a session: the ready routine for a back that hurts right now. */
public final class Relief {
  public static final List<Route> ROUTES =
      List.of(
          Route.get(
              "/relief",
              (visit, part) -> Check.ask(visit, Asking.forRoutine(visit, Ready.RELIEF), false)));

  private Relief() {}
}
