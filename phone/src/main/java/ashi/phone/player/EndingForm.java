package ashi.phone.player;

import ashi.care.Event.Ending;
import ashi.phone.web.Parts;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Asks how it is now, after the advice that fits the way it ended. */
final class EndingForm {
  private EndingForm() {}

  /**
   * Shows it.
   *
   * @param pressed seconds really pressed
   * @param codes of the points really pressed
   * @param hurt code of the point that hurt; empty when none did
   */
  static void show(Ending ending, int pressed, String codes, String hurt) {
    HTMLElement form = Parts.part("ending");
    if (form == null) {
      return;
    }
    fill(form, "pressed", Integer.toString(pressed));
    fill(form, "ending", ending.name());
    fill(form, "codes", codes);
    fill(form, "hurt", hurt);
    form.setAttribute("data-ending", ending.name());
    form.setHidden(false);
    String advice = advice(ending);
    Parts.show(advice, true);
    meet(Parts.part(advice) == null ? form : Parts.part(advice));
  }

  private static String advice(Ending ending) {
    return switch (ending) {
      case STOPPED_HURTS -> "advice-hurts";
      case STOPPED_DIZZY -> "advice-dizzy";
      default -> "advice-none";
    };
  }

  private static void fill(HTMLElement form, String field, String value) {
    HTMLElement input = form.querySelector("[name='" + field + "']");
    if (input != null) {
      input.setAttribute("value", value);
    }
  }

  /** Brings it before the eyes and to the screen reader. */
  @JSBody(
      params = "part",
      script =
          "part.tabIndex = -1; part.focus({preventScroll: true});"
              + " part.scrollIntoView({block: 'start'});")
  private static native void meet(HTMLElement part);
}
