package ashi.body.locating;

/** A formula that cannot be read; the message shows it with a caret under the place. */
public final class FormulaProblem extends RuntimeException {
  FormulaProblem(String point, String formula, int at, String what) {
    super("Formula of " + point + ": " + what + "\n  " + formula + "\n  " + " ".repeat(at) + "^");
  }
}
