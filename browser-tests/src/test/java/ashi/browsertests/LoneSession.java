package ashi.browsertests;

import com.microsoft.playwright.Browser;

/**
 * A session on a page that may sleep, with its sound as {@code track} and what the keys of a
 * headset do as {@code keys}.
 */
final class LoneSession {
  private static final String SCRIPT =
      """
      window.keys = {};
      navigator.mediaSession.setActionHandler = (name, handler) => { keys[name] = handler; };
      const Plain = Audio;
      window.Audio = function() { return window.track = new Plain(); };
      """;

  private static final String ALL_WELL =
      "document.querySelector(\"form[action$='/check'] .dock button\")";

  private LoneSession() {}

  /** Opens one and keeps the app, so that there is a journal; it is not started yet. */
  static LonePage open(Browser browser, String address, String script) {
    LonePage page = new LonePage(browser, SCRIPT + script);
    page.open(address + "/check?routine=sciatica&place=BED&minutes=20");
    page.until("document.querySelector('#offline-sign')?.checkVisibility()");
    page.evaluate(ALL_WELL + ".click()");
    page.until("document.querySelector('#session[data-state=ready] #start')");
    return page;
  }
}
