package ashi.pages.reading;

import ashi.pages.web.Visit;
import gg.jte.TemplateOutput;

/**
 * A page to read as the build packed it: the same words for everybody.
 *
 * @param kind as the page's frame knows it
 * @param body HTML in which {@link #placeholder}s stand for the addresses of files
 */
public record Article(String title, String description, String kind, String body) {

  /** What {@link #write} wrote. */
  static Article read(String text) {
    int title = text.indexOf('\n');
    int description = text.indexOf('\n', title + 1);
    int kind = text.indexOf('\n', description + 1);
    return new Article(
        text.substring(0, title),
        text.substring(title + 1, description),
        text.substring(description + 1, kind),
        text.substring(kind + 1));
  }

  /** A line each for title, description and kind, then the body. */
  public String write() {
    return title + "\n" + description + "\n" + kind + "\n" + body;
  }

  /** What stands in a body for the address of an asset, by its plain name. */
  public static String placeholder(String asset) {
    return "{" + asset + "}";
  }

  /** Prints the body with the addresses of this visit. */
  void print(TemplateOutput out, Visit visit) {
    int from = 0;
    for (int at = body.indexOf('{'); at >= 0; at = body.indexOf('{', from)) {
      int end = body.indexOf('}', at);
      out.writeContent(body.substring(from, at));
      out.writeContent(visit.asset(body.substring(at + 1, end)));
      from = end + 1;
    }
    out.writeContent(body.substring(from));
  }
}
