package ashi.phone.ruler;

import ashi.atlas.Split;
import ashi.body.Unit;
import ashi.phone.web.Parts;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Makes the screen's edge a true ruler: with a mark where to press, or with one that is moved to
 * measure.
 */
@NullUnmarked // its fields are set by what happens on the page
public final class PhoneRuler {
  private static final String ROOT = "ruler";

  /** What the page shows. */
  private enum State {
    FIT,
    LAY,
    OFF
  }

  private final HTMLElement root;
  private final Unit unit;
  private final char decimal;
  private final boolean takes;
  private final CardFitting fitting = new CardFitting();
  private State state;
  private int taken;
  private double rest;

  private PhoneRuler(HTMLElement root) {
    this.root = root;
    this.unit = unit(root.getAttribute("data-unit"));
    this.decimal = root.getAttribute("data-decimal").charAt(0);
    this.takes = root.hasAttribute("data-takes");
  }

  public static void main(String[] args) {
    HTMLElement root = Parts.part(ROOT);
    if (root != null) {
      new PhoneRuler(root).begin();
    }
  }

  private void begin() {
    Parts.show("without-script", false);
    Parts.show("with-script", true);
    fitting.listen();
    Parts.onClick("card-done", this::fitted);
    Parts.onClick("fit-again", this::fit);
    Parts.onClick("fit-anew", this::fit);
    Parts.onClick("fewer", () -> take(taken - 1, rest));
    Parts.onClick("more", () -> take(taken + 1, rest));
    Parts.onClick("mark-up", () -> take(taken, rest - 1));
    Parts.onClick("mark-down", () -> take(taken, rest + 1));
    EventListener<Event> chosen = event -> look();
    root.addEventListener("change", chosen);
    if (takes) {
      touch(Parts.part("scale"), y -> take(taken, scale().millimetres(y)));
    }
    Screen.onChange(this::look);
    look();
  }

  private void fitted() {
    KeptCalibration.keep(Screen.name(), new Calibration(fitting.pixels(), Screen.dots()));
    state = State.LAY;
    look();
    Parts.focus("lay-title");
  }

  private void fit() {
    state = State.FIT;
    show();
    fitting.begin(kept().map(Calibration::pixels).orElse(0.0));
    Parts.focus("fit-title");
  }

  private static Optional<Calibration> kept() {
    return KeptCalibration.of(Screen.name());
  }

  /** Looks at the screen anew and shows what it can do. */
  private void look() {
    boolean pinched = Math.abs(Screen.pinch() - 1) > 0.005;
    Parts.show("pinched", pinched);
    Parts.disable("card-done", pinched);
    Optional<Calibration> kept = kept();
    if (state == State.FIT) {
      return;
    }
    if (kept.isEmpty()) {
      fit();
      return;
    }
    boolean zoomed = kept.get().isOff(Screen.dots());
    Parts.show("zoomed", zoomed);
    state = pinched || zoomed ? State.OFF : State.LAY;
    show();
    draw();
  }

  private void show() {
    Parts.show("fit", state == State.FIT);
    Parts.show("lay", state == State.LAY);
    Parts.show("off", state == State.OFF);
    Parts.show("strip", state == State.LAY);
  }

  private Scale scale() {
    return new Scale(kept().orElseThrow().pixels(), Screen.height(), unit);
  }

  private void draw() {
    if (state != State.LAY) {
      return;
    }
    Scale scale = scale();
    HTMLElement choice = root.querySelector("input[name=length]:checked");
    double cun = number(choice, "data-cun");
    double length = takes ? 0 : number(choice, "data-length");
    Laying laying = Laying.of(length, scale.full());
    boolean marks = takes || length > 0;
    draw(
        Parts.part("scale"),
        Scale.WIDTH,
        scale.height(),
        scale.drawing(cun, takes ? rest : marks ? laying.rest() : -1));
    Parts.attribute(
        "scale",
        "aria-label",
        marks
            ? said("data-mark").replace("{0}", length(takes ? rest : laying.rest()))
            : said("data-edge"));
    Parts.text("full", length(scale.full()));
    Parts.text(
        "laying",
        laying.words(
            Split.at('|', said("data-laid")), said("data-laid-rest"), length(laying.rest())));
    Parts.show("several", laying.whole() > 0);
    Parts.text("taken", Integer.toString(taken));
    double sum = taken * scale.full() + rest;
    Parts.text("sum", length(sum));
    value("taken-length", Long.toString(Math.round(sum)));
    Parts.disable("keep-taken", sum < 1);
  }

  private String said(String name) {
    return root.getAttribute(name);
  }

  private String length(double millimetres) {
    return unit.text(millimetres, decimal);
  }

  private void take(int whole, double millimetres) {
    if (takes && state == State.LAY) {
      taken = Math.max(0, Math.min(20, whole));
      rest = Math.max(0, Math.min(scale().full(), millimetres));
      draw();
    }
  }

  private static Unit unit(String name) {
    for (Unit unit : Unit.values()) {
      if (unit.name().equals(name)) {
        return unit;
      }
    }
    return Unit.MILLIMETRES;
  }

  /** 0 where there is none. */
  @JSBody(
      params = {"choice", "name"},
      script = "return choice && parseFloat(choice.getAttribute(name)) || 0;")
  private static native double number(HTMLElement choice, String name);

  private static void value(String id, String value) {
    HTMLElement field = Window.current().getDocument().getElementById(id);
    if (field != null) {
      field.setAttribute("value", value);
    }
  }

  /** Given how far down the ruler it was touched. */
  @JSFunctor
  private interface Touched extends JSObject {
    void at(double y);
  }

  @JSBody(
      params = {"part", "touched"},
      script =
          "function at(e) { touched(e.clientY - part.getBoundingClientRect().top); }"
              + "part.addEventListener('pointerdown', function(e) {"
              + " part.setPointerCapture(e.pointerId); at(e); e.preventDefault(); });"
              + "part.addEventListener('pointermove', function(e) {"
              + " if (part.hasPointerCapture(e.pointerId)) at(e); });")
  private static native void touch(HTMLElement part, Touched touched);

  @JSBody(
      params = {"svg", "width", "height", "drawing"},
      script =
          "svg.setAttribute('viewBox', '0 0 ' + width + ' ' + height);"
              + "svg.setAttribute('width', width); svg.setAttribute('height', height);"
              + "svg.innerHTML = drawing;")
  private static native void draw(HTMLElement svg, int width, double height, String drawing);
}
