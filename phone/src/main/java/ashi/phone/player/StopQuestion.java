package ashi.phone.player;

import ashi.care.Event.Ending;
import ashi.phone.web.Dialog;

/** Asks whether to stop, and why. Escape, or "Go on", goes on. */
final class StopQuestion {
  private final Dialog dialog = new Dialog("stop-question", "Stop here?");

  /** Hears the answer. */
  interface Answers {
    void goOn();

    void stop(Ending ending);
  }

  StopQuestion(Answers answers) {
    dialog.answer("Go on", "button", answers::goOn);
    dialog.answer("Stop", "button quiet", () -> answers.stop(Ending.STOPPED));
    dialog.answer("It hurts", "button quiet", () -> answers.stop(Ending.STOPPED_HURTS));
    dialog.answer("I feel dizzy", "button quiet", () -> answers.stop(Ending.STOPPED_DIZZY));
    dialog.onCancel(answers::goOn);
  }

  void ask() {
    dialog.open();
  }
}
