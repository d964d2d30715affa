package ashi.phone.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** Says what came of sending a form. */
final class Message {
  private Message() {}

  /** Says a sentence at the top of a form and leaves what was written there. */
  static void in(HTMLElement form, String sentence) {
    HTMLElement message = form.querySelector(".message");
    if (message == null) {
      message = Window.current().getDocument().createElement("p");
      message.setClassName("message note");
      message.setAttribute("role", "alert");
      form.insertBefore(message, form.getFirstChild());
    }
    message.setTextContent(sentence);
    meet(message);
  }

  /** Shows another page's main part from its top, or with its message before the eyes. */
  static void inPlaceOfMain(HTMLElement main) {
    replace(Window.current().getDocument().querySelector("main"), main);
    HTMLElement message =
        main.querySelector("[role=alert], [aria-invalid=true], .message, [data-meet]");
    if (message == null) {
      main.focus();
      Window.current().scrollTo(0, 0);
    } else {
      meet(message);
    }
  }

  /** Shows a page that stands alone, such as a session, as if it had been opened. */
  @JSBody(params = "html", script = "document.open(); document.write(html); document.close();")
  static native void inPlaceOfAll(String html);

  /** With its title, the class its styles go by, and the address that a draft in it has. */
  @JSBody(
      params = {"old", "fresh"},
      script =
          "var page = fresh.ownerDocument; document.title = page.title;"
              + " document.body.className = page.body.className; old.replaceWith(fresh);"
              + " var draft = fresh.querySelector('form[data-keeps]');"
              + " if (draft) history.replaceState(null, '', draft.getAttribute('action'));")
  private static native void replace(HTMLElement old, HTMLElement fresh);

  @JSBody(
      params = "part",
      script =
          "if (part.tabIndex < 0) part.tabIndex = -1; part.focus({preventScroll: true});"
              + " part.scrollIntoView({block: 'center'});")
  private static native void meet(HTMLElement part);
}
