package ashi.phone.page;

import ashi.phone.running.Noting;
import ashi.phone.running.Running;
import ashi.phone.web.Said;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSDate;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
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
      tell(document, banner, running, false);
    } else {
      // Not yet noted when the page was left too soon: then it is tried again.
      Noting.note(running, () -> tell(document, banner, running.noted(), true), running::forget);
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

  /** Offers it by its name in the language of this page, which its own page knows. */
  private static void tell(
      HTMLDocument document, HTMLElement banner, Running running, boolean ended) {
    String address = Said.address(Running.within(running.getAddress()));
    if (address.equals(running.getAddress())) {
      offer(document, banner, running, ended, running.getTitle());
    } else {
      page(address)
          .then(
              text -> {
                HTMLElement main = Forms.main(text.stringValue());
                HTMLElement title = main == null ? null : main.querySelector("h1");
                String name = title == null ? running.getTitle() : title.getTextContent();
                offer(document, banner, running, ended, name);
                return null;
              });
    }
  }

  /** The text of a page; empty where it leads elsewhere or cannot be had. */
  @JSBody(
      params = "address",
      script =
          "return fetch(address).then(function(r) {"
              + " return r.ok && !r.redirected ? r.text() : ''; }, function() { return ''; });")
  private static native JSPromise<JSString> page(String address);

  private static void offer(
      HTMLDocument document, HTMLElement banner, Running running, boolean ended, String title) {
    HTMLElement words = document.createElement("p");
    words.setTextContent(Said.words(ended ? "noted" : "waiting", title.trim()));
    HTMLElement link = document.createElement("a");
    link.setClassName("button");
    String address = Said.address(Running.within(running.getAddress()));
    link.setAttribute("href", ended ? address : address + Running.GO_ON);
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
