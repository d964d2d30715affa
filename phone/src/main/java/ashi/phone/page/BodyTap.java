package ashi.phone.page;

import org.teavm.jso.JSBody;

/**
 * A tap on the drawn body ticks the place in the list below it. Browsers would go there too, away
 * from the drawing, where a person sees what they chose.
 */
final class BodyTap {
  private BodyTap() {}

  @JSBody(
      script =
          "document.querySelectorAll('label.spot').forEach(function(spot) {"
              + " spot.addEventListener('click', function(tap) {"
              + "  var box = spot.control; if (!box) return;"
              + "  tap.preventDefault(); box.checked = !box.checked;"
              + "  box.dispatchEvent(new Event('change', {bubbles: true}));"
              + "  box.focus({preventScroll: true}); }); });")
  static native void listen();
}
