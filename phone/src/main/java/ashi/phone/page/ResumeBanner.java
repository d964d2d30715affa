package ashi.phone.page;

import ashi.phone.running.Running;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSDate;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Offers to go on with a session that was left, on every page but its own. */
final class ResumeBanner {
  private ResumeBanner() {}

  static void show() {
    HTMLDocument document = Window.current().getDocument();
    HTMLElement banner = document.getElementById("resume");
    Running running = Running.kept(JSDate.now());
    if (banner == null || running == null || document.getElementById("session") != null) {
      return;
    }
    boolean ended = !running.getEnding().isEmpty();
    HTMLElement words = document.createElement("p");
    words.setTextContent(
        ended
            ? "Your session “" + running.getTitle() + "” has ended. How is it now?"
            : "Your session “" + running.getTitle() + "” is waiting.");
    HTMLElement link = document.createElement("a");
    link.setClassName("button");
    link.setAttribute("href", running.getAddress());
    link.setTextContent(ended ? "Say how it is" : "Go on");
    HTMLElement drop = document.createElement("button");
    drop.setAttribute("type", "button");
    drop.setClassName("button quiet");
    drop.setTextContent("Not now");
    EventListener<Event> dropped =
        event -> {
          Running.forget();
          banner.setHidden(true);
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
