package ashi.phone.player;

import ashi.care.Event.Ending;
import ashi.phone.web.Dialog;
import ashi.phone.web.Told;

/** Asks whether to stop, and why. Escape goes on. */
final class StopQuestion {
  private final Dialog dialog = new Dialog("stop-question", Told.words("stop-here"));

  /** Hears the answer. */
  interface Answers {
    void goOn();

    void stop(Ending ending);
  }

  StopQuestion(Answers answers) {
    dialog.answer(Told.words("go-on"), "button", answers::goOn);
    dialog.answer(Told.words("stop"), "button quiet", () -> answers.stop(Ending.STOPPED));
    dialog.answer(Told.words("hurts"), "button quiet", () -> answers.stop(Ending.STOPPED_HURTS));
    dialog.answer(Told.words("dizzy"), "button quiet", () -> answers.stop(Ending.STOPPED_DIZZY));
    dialog.onCancel(answers::goOn);
  }

  void ask() {
    dialog.open();
  }
}
