package ashi.phone.page;

import org.teavm.jso.JSBody;

/** The browser's promise not to clear what is remembered. */
final class Storage {
  private Storage() {}

  /**
   * Asks that nothing be cleared when space runs low. Asked after a first finished session: then
   * there is something to lose, and browsers look at use when they decide.
   */
  @JSBody(
      script =
          "if (navigator.storage && navigator.storage.persist)"
              + " navigator.storage.persist().catch(function() {});")
  static native void keepForGood();
}
