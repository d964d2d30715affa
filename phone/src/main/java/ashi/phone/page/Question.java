package ashi.phone.page;

import ashi.phone.web.Dialog;
import ashi.phone.web.Told;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Asks before something is lost. A form says the question in {@code data-confirm} and the word for
 * yes in {@code data-yes}.
 */
final class Question {
  private Question() {}

  static void ask(HTMLElement form, Runnable yes) {
    Dialog dialog = new Dialog("question", form.getAttribute("data-confirm"));
    String word =
        form.hasAttribute("data-yes") ? form.getAttribute("data-yes") : Told.words("delete");
    dialog.answer(Told.words("keep"), "button", () -> {});
    dialog.answer(word, "button danger", yes);
    dialog.removeWhenClosed();
    dialog.open();
  }
}
