package ashi.phone.page;

import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** What every page does once it is shown. All of it is extra: pages work without. */
public final class Page {
  private Page() {}

  public static void main(String[] args) {
    Forms.listen();
    Replanning.listen();
    Keeping.listen();
    // After a draft is kept, which may have an address of its own now.
    Speaking.listen();
    Carrying.listen();
    ResumeBanner.show();
    RatingDraft.listen();
    Installing.offer();
    BodyTap.listen();
    MapTap.listen();
    Printing.offer();
    if (!PageWorker.opensAgain()) {
      Carrying.put();
    }
    if (PageWorker.isPossible()) {
      PageWorker.begin();
    }
    if (!PageWorker.isPossible() || PageWorker.answered()) {
      sayThatNothingIsRemembered();
    }
  }

  /** The note is on pages that were answered without a journal. */
  private static void sayThatNothingIsRemembered() {
    HTMLElement note = Window.current().getDocument().getElementById("not-remembered");
    if (note != null) {
      note.setHidden(false);
    }
  }
}
