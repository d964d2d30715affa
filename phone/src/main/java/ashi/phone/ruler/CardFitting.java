package ashi.phone.ruler;

import ashi.phone.web.Parts;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;

/** Makes an outline on the screen as large as a bank card that is laid on it. */
final class CardFitting {
  /** CSS pixels a millimetre that screens have more or less, for a first outline. */
  private static final double USUAL_TOUCHED = 6.2;

  private static final double USUAL_POINTED = 3.78;

  /** The share of the screen's height that the outline may take. */
  private static final double ROOM = 0.72;

  private final HTMLElement slider = Parts.part("card-size");
  private double side = Calibration.CARD_LONG;

  /** Lets the outline be changed by button, slider and finger. */
  void listen() {
    Parts.onClick("card-smaller", () -> resize(size() - 0.5));
    Parts.onClick("card-larger", () -> resize(size() + 0.5));
    EventListener<Event> slid = event -> resize(size());
    slider.addEventListener("input", slid);
    drag(Parts.part("card-edge"), Parts.part("card"), this::resize);
  }

  /** Shows the outline as large as is known or usual. */
  void begin(double known) {
    double usual = known > 0 ? known : Screen.isTouched() ? USUAL_TOUCHED : USUAL_POINTED;
    boolean fits = Calibration.CARD_LONG * usual <= Screen.height() * ROOM;
    side = fits ? Calibration.CARD_LONG : Calibration.CARD_SHORT;
    Parts.attribute("card", "data-lies", fits ? "upright" : "across");
    slider.setAttribute("min", Long.toString(Math.round(side * 2)));
    slider.setAttribute("max", Long.toString(Math.round(Screen.height() * 0.9)));
    resize(side * usual);
  }

  /** CSS pixels a millimetre, if the outline fits the card. */
  double pixels() {
    return size() / side;
  }

  private double size() {
    return value(slider);
  }

  private void resize(double size) {
    set(slider, Math.round(size * 2) / 2.0);
    double pixels = pixels();
    double other = side == Calibration.CARD_LONG ? Calibration.CARD_SHORT : Calibration.CARD_LONG;
    size(Parts.part("card"), other * pixels, size());
    String points = slider.getAttribute("data-points");
    Parts.attribute(
        "card-size", "aria-valuetext", points.replace("{0}", Long.toString(Math.round(size()))));
  }

  /** Given the height that an edge was dragged to. */
  @JSFunctor
  private interface Dragged extends JSObject {
    void to(double height);
  }

  @JSBody(params = "input", script = "return input.valueAsNumber;")
  private static native double value(HTMLElement input);

  @JSBody(
      params = {"input", "value"},
      script = "input.value = value;")
  private static native void set(HTMLElement input, double value);

  @JSBody(
      params = {"part", "width", "height"},
      script = "part.style.width = width + 'px'; part.style.height = height + 'px';")
  private static native void size(HTMLElement part, double width, double height);

  @JSBody(
      params = {"edge", "box", "dragged"},
      script =
          "var from = 0, was = 0;"
              + "edge.addEventListener('pointerdown', function(e) {"
              + " from = e.clientY; was = box.getBoundingClientRect().height;"
              + " edge.setPointerCapture(e.pointerId); e.preventDefault(); });"
              + "edge.addEventListener('pointermove', function(e) {"
              + " if (edge.hasPointerCapture(e.pointerId)) dragged(was + e.clientY - from); });")
  private static native void drag(HTMLElement edge, HTMLElement box, Dragged dragged);
}
