package ashi.pages;

import ashi.pages.templates.JteproblemGenerated;

/** Says in plain words that something asked for is not there or cannot be done. */
public final class Problem {
  private Problem() {}

  public static Answer notFound(Visit visit) {
    return of(
        visit,
        404,
        "There is no page here",
        "The address may be mistyped, or the page has moved. The start page has everything.");
  }

  public static Answer wrongMethod(Visit visit) {
    return of(
        visit,
        405,
        "This address only takes a form",
        "Nothing was changed. Please go back and use the button on the page.");
  }

  /** For a write that no page of this app is known to have sent. */
  static Answer notOurs(Visit visit) {
    return of(
        visit,
        403,
        "Nothing was changed",
        "Ashi takes changes from its own pages only, and this came from elsewhere. If you pressed a"
            + " button here, go back and press it again.");
  }

  /** A page of its own with a title, one or two sentences and the way home. */
  public static Answer of(Visit visit, int status, String title, String words) {
    return Answer.of(
        Response.html(
            status, Html.of(out -> JteproblemGenerated.render(out, null, visit, title, words))));
  }
}
