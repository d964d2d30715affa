package ashi.phone.player;

import ashi.care.journal.Event.Ending;
import ashi.phone.web.Dialog;
import ashi.phone.web.Said;

/** Asks whether to stop, and why. Escape goes on. */
final class StopQuestion {
  private final Dialog dialog = new Dialog("stop-question", Said.words("stop-here"));

  /** Hears the answer. */
  interface Answers {
    void goOn();

    void stop(Ending ending);
  }

  StopQuestion(Answers answers) {
    dialog.answer(Said.words("go-on"), "button", answers::goOn);
    dialog.answer(Said.words("stop"), "button quiet", () -> answers.stop(Ending.STOPPED));
    dialog.answer(Said.words("hurts"), "button quiet", () -> answers.stop(Ending.STOPPED_HURTS));
    dialog.answer(Said.words("dizzy"), "button quiet", () -> answers.stop(Ending.STOPPED_DIZZY));
    dialog.onCancel(answers::goOn);
  }

  void ask() {
    dialog.open();
  }
}
