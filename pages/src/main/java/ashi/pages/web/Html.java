package ashi.pages.web;

import gg.jte.html.HtmlTemplateOutput;
import java.util.function.Consumer;

/** Runs a template to a piece of a page, escaping whatever it prints. */
public final class Html {
  private Html() {}

  /** The text a template prints. */
  public static String of(Consumer<HtmlTemplateOutput> template) {
    EscapedOutput output = new EscapedOutput(null);
    template.accept(output);
    return output.toString();
  }
}
