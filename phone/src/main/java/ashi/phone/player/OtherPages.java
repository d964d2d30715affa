package ashi.phone.player;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The other pages of this browser: a session is led by the page on which it went on last. */
final class OtherPages {
  private OtherPages() {}

  /** Hears of a session that another page leads now. */
  @JSFunctor
  interface Led extends JSObject {
    /**
     * @param began the clock when the session began
     */
    void elsewhere(String began);
  }

  @JSBody(
      params = "led",
      script =
          "if (!self.BroadcastChannel) return;"
              + "self.ashiPages = new BroadcastChannel('ashi-session');"
              + "self.ashiPages.onmessage = function(message) { led(message.data); };")
  static native void listen(Led led);

  /** Tells the others that this page leads a session. */
  @JSBody(params = "began", script = "if (self.ashiPages) self.ashiPages.postMessage(began);")
  static native void tell(String began);

  @JSBody(script = "location.reload();")
  static native void reload();
}
