package ashi.phone.page;

import org.teavm.jso.JSBody;

/**
 * Offers to put the app on the home screen, where the page has an element {@code #install}:
 * quietly, and only when the browser says that it can.
 */
final class Installing {
  private Installing() {}

  /**
   * Shows {@code #install} with its button working or, on an iPhone, {@code #install-by-hand}.
   * Already installed, neither is shown.
   */
  @JSBody(
      script =
          "var here = document.getElementById('install');"
              + "var byHand = document.getElementById('install-by-hand');"
              + "if (navigator.standalone === false && byHand) byHand.hidden = false;"
              + "var asked = null;"
              + "addEventListener('beforeinstallprompt', function(e) {"
              + " e.preventDefault(); asked = e; if (here) here.hidden = false; });"
              + "addEventListener('appinstalled', function() { if (here) here.hidden = true; });"
              + "if (here) here.addEventListener('click', function(e) {"
              + " if (asked && e.target.closest('button')) {"
              + "  asked.prompt(); asked = null; here.hidden = true; } });")
  static native void offer();
}
