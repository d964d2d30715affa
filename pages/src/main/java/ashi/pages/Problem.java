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

  /** For an address that is there, but not to be looked at, or not to be sent a form. */
  static Answer wrongMethod(Visit visit) {
    boolean looked = visit.request().method() == Request.Method.GET;
    Answer answer =
        of(
            visit,
            405,
            looked ? "This address only takes a form" : "This address takes no form",
            "Nothing was changed. Please go back and use the button on the page.");
    return Answer.of(answer.response().allowing(looked ? "POST" : "GET, HEAD"));
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

  /** What was sent was to be remembered, and cannot be. */
  static Answer notKept(Visit visit) {
    return of(
        visit,
        409,
        "This was not kept",
        "Nothing can be remembered here now: this is a private window, or the phone has no room."
            + " What was kept before is still there.");
  }

  /** A page of its own with a title, one or two sentences and the way home. */
  public static Answer of(Visit visit, int status, String title, String words) {
    return Answer.of(
        visit.page(status, out -> JteproblemGenerated.render(out, null, visit, title, words)));
  }
}
