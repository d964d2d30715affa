package ashi.phone.worker;

import ashi.pages.Response;

/** What is said when the browser refuses to keep something. */
final class NotKept {
  private NotKept() {}

  static Response page() {
    return Response.html(
        507,
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width\">"
            + "<meta name=\"color-scheme\" content=\"light dark\"><title>Not saved · Ashi</title>"
            + "<main><h1>This could not be saved</h1>"
            + "<p role=\"alert\">Your phone did not let Ashi save this. Its storage may be full."
            + " Nothing that was saved before is lost. Free some space, then go back and try"
            + " again.</p></main>");
  }
}
