package ashi.pages;

import java.util.List;

/** The shortest way to a session: the ready routine for a back that hurts right now. */
final class Relief {
  /** Its routine. */
  static final String ROUTINE = "relief";

  static final List<Route> ROUTES =
      List.of(
          Route.get(
              "/relief",
              (visit, part) -> Check.ask(visit, Asking.forRoutine(visit, ROUTINE), false)));

  private Relief() {}
}
