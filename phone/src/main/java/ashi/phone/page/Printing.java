package ashi.phone.page;

import org.teavm.jso.JSBody;

/** Buttons that print the page: {@code data-print}. */
final class Printing {
  private Printing() {}

  @JSBody(
      script =
          "document.querySelectorAll('button[data-print]').forEach(function(button) {"
              + " button.hidden = false;"
              + " button.addEventListener('click', function() { print(); }); });")
  static native void offer();
}
