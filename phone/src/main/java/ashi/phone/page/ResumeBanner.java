package ashi.phone.page;

import ashi.phone.running.Noting;
import ashi.phone.running.Running;
import ashi.phone.web.Said;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSDate;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Offers to go on with a session that was left, or to rate one that has ended, on every page but
 * their own. What is not wanted is in the journal all the same.
 */
final class ResumeBanner {
  private ResumeBanner() {}

  static void show() {
    HTMLDocument document = Window.current().getDocument();
    HTMLElement banner = document.getElementById("resume");
    Running running = Running.last();
    if (banner == null || running == null || document.getElementById("ending") != null) {
      return;
    }
    if (Running.kept(JSDate.now()) == null) {
      drop(running);
    } else if (running.getEnding().isEmpty()) {
      offer(document, banner, running, false);
    } else {
      // Not yet noted when the page was left too soon: then it is tried again.
      Noting.note(running, () -> offer(document, banner, running.noted(), true), running::forget);
    }
  }

  /** Kept until it is noted, so that it is tried again when that did not work. */
  private static void drop(Running running) {
    Noting.note(running, running::forget, running::forget);
  }

  private static void sayNotKept(HTMLDocument document, HTMLElement banner) {
    HTMLElement words = document.createElement("p");
    words.setAttribute("role", "status");
    words.setTextContent(Said.words("not-noted"));
    banner.setTextContent("");
    banner.appendChild(words);
    banner.setHidden(false);
  }

  private static void offer(
      HTMLDocument document, HTMLElement banner, Running running, boolean ended) {
    HTMLElement words = document.createElement("p");
    words.setTextContent(Said.words(ended ? "noted" : "waiting", running.getTitle()));
    HTMLElement link = document.createElement("a");
    link.setClassName("button");
    link.setAttribute(
        "href", ended ? Said.address("/session/ended") : running.getAddress() + Running.GO_ON);
    link.setTextContent(Said.words(ended ? "rate" : "go-on"));
    HTMLElement drop = document.createElement("button");
    drop.setAttribute("type", "button");
    drop.setClassName("button quiet");
    drop.setTextContent(Said.words("not-now"));
    EventListener<Event> dropped =
        event -> {
          banner.setHidden(true);
          Noting.note(
              running,
              running::forget,
              () -> {
                running.forget();
                sayNotKept(document, banner);
              });
        };
    drop.addEventListener("click", dropped);
    HTMLElement actions = document.createElement("div");
    actions.setClassName("actions");
    actions.appendChild(link);
    actions.appendChild(drop);
    banner.setTextContent("");
    banner.appendChild(words);
    banner.appendChild(actions);
    banner.setHidden(false);
  }
}
