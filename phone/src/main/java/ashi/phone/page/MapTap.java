package ashi.phone.page;

import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Tells the map how wide its figure is when it is tapped; without scripts it has a fixed width. */
final class MapTap {
  private MapTap() {}

  static void listen() {
    HTMLElement map = Window.current().getDocument().getElementById("map");
    if (map == null) {
      return;
    }
    HTMLElement figure = map.querySelector("input[type=image]");
    HTMLInputElement wide = map.querySelector("input[name=wide]").cast();
    figure.addEventListener(
        "click", tap -> wide.setValue(Integer.toString(figure.getBoundingClientRect().getWidth())));
  }
}
