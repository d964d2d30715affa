package ashi.pages.web;

import ashi.pages.templates.JteproblemGenerated;

/** Says in plain words that something asked for is not there or cannot be done. */
public final class Problem {
  private Problem() {}

  public static Answer notFound(Visit visit) {
    return of(visit, 404, visit.say("problem.no-page"), visit.say("problem.no-page-why"));
  }

  /** For an address that is there, but not to be looked at, or not to be sent a form. */
  public static Answer wrongMethod(Visit visit) {
    boolean looked = visit.request().method() == Request.Method.GET;
    Answer answer =
        of(
            visit,
            405,
            visit.say(looked ? "problem.only-form" : "problem.no-form"),
            visit.say("problem.method"));
    return Answer.of(answer.response().allowing(looked ? "POST" : "GET, HEAD"));
  }

  /** For a write that no page of this app is known to have sent. */
  public static Answer notOurs(Visit visit) {
    return of(visit, 403, visit.say("problem.unchanged"), visit.say("problem.not-ours"));
  }

  /** What was sent was to be remembered, and cannot be. */
  public static Answer notKept(Visit visit) {
    return of(visit, 409, visit.say("problem.not-kept"), visit.say("problem.not-kept-why"));
  }

  /** A page of its own with a title, one or two sentences and the way home. */
  public static Answer of(Visit visit, int status, String title, String words) {
    return Answer.of(
        visit.page(status, out -> JteproblemGenerated.render(out, null, visit, title, words)));
  }
}
