package ashi.phone.player;

import ashi.care.journal.Event.Ending;
import ashi.phone.web.Parts;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** What is told of the session when it has ended, and how it is asked how it is now. */
final class EndingForm {
  private EndingForm() {}

  /**
   * Fills in what is known.
   *
   * @param id of the session
   * @param pressed seconds really pressed
   * @param codes of the points really pressed
   * @param hurt code of the point that hurt; empty when none did
   * @param at clock when it ended
   */
  static void fill(String id, Ending ending, int pressed, String codes, String hurt, long at) {
    fill("id", id);
    fill("ending", ending.name());
    fill("pressed", Integer.toString(pressed));
    fill("codes", codes);
    fill("hurt", hurt);
    fill("at", Long.toString(at));
  }

  private static void fill(String field, String value) {
    HTMLElement form = Parts.part("ending");
    HTMLElement input = form == null ? null : form.querySelector("[name='" + field + "']");
    if (input != null) {
      input.setAttribute("value", value);
    }
  }

  /** All that is filled in, as a browser would send it. */
  @JSBody(
      script =
          "var form = document.getElementById('ending');"
              + "return form ? new URLSearchParams(new FormData(form)).toString() : '';")
  static native String text();

  /** Shows it, after the advice that fits the way it ended. */
  static void show(Ending ending) {
    HTMLElement form = Parts.part("ending");
    if (form == null) {
      return;
    }
    form.setAttribute("data-ending", ending.name());
    form.setHidden(false);
    Parts.show("afterwards", ending.compareTo(Ending.STOPPED_HURTS) < 0);
    drawAfterwards();
    String advice = advice(ending);
    Parts.show(advice, true);
    meet(Parts.part(advice) == null ? form : Parts.part(advice));
  }

  /** Shows where to go on from in its place. */
  static void show(String instead) {
    Parts.show(instead, true);
    meet(Parts.part(instead));
  }

  /** Has the drawings fetched that nobody needed before. */
  @JSBody(
      script =
          "document.querySelectorAll('[data-use]').forEach(function (use) {"
              + " use.setAttribute('href', use.dataset.use); });")
  private static native void drawAfterwards();

  private static String advice(Ending ending) {
    return switch (ending) {
      case STOPPED_HURTS -> "advice-hurts";
      case STOPPED_DIZZY -> "advice-dizzy";
      default -> "advice-none";
    };
  }

  /** Brings it before the eyes and to the screen reader. */
  @JSBody(
      params = "part",
      script =
          "part.tabIndex = -1; part.focus({preventScroll: true});"
              + " part.scrollIntoView({block: 'start'});")
  private static native void meet(HTMLElement part);
}
