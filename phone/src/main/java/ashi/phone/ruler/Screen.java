package ashi.phone.ruler;

import ashi.phone.web.Heard;
import org.teavm.jso.JSBody;

/** The screen as the browser describes it. */
final class Screen {
  private Screen() {}

  /** Tells screens of one device and way of holding it from others, e.g. "390x844 portrait". */
  @JSBody(
      script =
          "var a = Math.min(screen.width, screen.height);"
              + "var b = Math.max(screen.width, screen.height);"
              + "return a + 'x' + b + (matchMedia('(orientation: portrait)').matches"
              + " ? ' portrait' : ' landscape');")
  static native String name();

  /** Screen dots a CSS pixel; changes with the browser's zoom. */
  @JSBody(script = "return self.devicePixelRatio || 1;")
  static native double dots();

  /** How far the page is zoomed in with two fingers; 1 when it is not. */
  @JSBody(script = "return self.visualViewport ? visualViewport.scale : 1;")
  static native double pinch();

  /** Of what can be seen of the page, in CSS pixels. */
  @JSBody(script = "return self.innerHeight;")
  static native double height();

  /** Whether it is touched rather than pointed at, as phones and tablets are. */
  @JSBody(script = "return matchMedia('(pointer: coarse)').matches;")
  static native boolean isTouched();

  /** Calls back whenever the screen is turned, resized or zoomed. */
  @JSBody(
      params = "changed",
      script =
          "function tell() { changed(); }"
              + "addEventListener('resize', tell);"
              + "if (self.visualViewport) visualViewport.addEventListener('resize', tell);"
              + "function watch() {"
              + " matchMedia('(resolution: ' + devicePixelRatio + 'dppx)')"
              + ".addEventListener('change', function() { changed(); watch(); }, {once: true}); }"
              + "watch();")
  static native void onChange(Heard changed);
}
