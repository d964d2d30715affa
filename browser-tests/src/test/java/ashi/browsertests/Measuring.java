package ashi.browsertests;

import com.microsoft.playwright.Page;

/** Someone who measures themselves. */
final class Measuring {
  private final Page page;

  Measuring(Page page) {
    this.page = page;
  }

  /** Tells the height, in centimetres. */
  Measuring tall(String centimetres) {
    page.navigate("/measure");
    page.locator("input[name=cm]").fill(centimetres);
    page.locator(".height-form button").click();
    page.locator(".measures").waitFor();
    return this;
  }

  /** Opens the page of a span. */
  Measuring open(String span) {
    page.navigate("/measure");
    page.locator("button[formaction='/measure/" + span + "']").first().click();
    page.locator("input[name=length]").waitFor();
    return this;
  }

  /** Measures a span, in millimetres. */
  Measuring measure(String span, String millimetres) {
    open(span).type(millimetres);
    page.locator("[role=status]").waitFor();
    return this;
  }

  /** Types a length in millimetres and sends it. */
  Measuring type(String millimetres) {
    page.locator("select[name=unit]").selectOption("MILLIMETRES");
    page.locator("input[name=length]").fill(millimetres);
    page.locator("button[value=keep]").click();
    return this;
  }
}
