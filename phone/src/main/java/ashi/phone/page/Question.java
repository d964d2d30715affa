package ashi.phone.page;

import ashi.phone.web.Dialog;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Asks before something is lost. A form says the question in {@code data-confirm} and the words for
 * yes and no in {@code data-yes} and {@code data-no}.
 */
final class Question {
  private Question() {}

  static void ask(HTMLElement form, Runnable yes) {
    Dialog dialog = new Dialog("question", form.getAttribute("data-confirm"));
    dialog.answer(form.getAttribute("data-no"), "button", () -> {});
    dialog.answer(form.getAttribute("data-yes"), "button danger", yes);
    dialog.removeWhenClosed();
    dialog.open();
  }
}
