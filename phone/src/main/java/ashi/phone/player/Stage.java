package ashi.phone.player;

import ashi.care.session.Breath;
import ashi.care.session.Cue;
import ashi.care.session.Now;
import ashi.care.session.Phase;
import ashi.care.session.Timeline;
import ashi.phone.web.Parts;
import ashi.phone.web.Said;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** What the session page shows of the cue that is on. */
final class Stage {
  private static final String SESSION = "session";

  /** How long nobody looks who cannot see anything, in milliseconds: what is on is kept then. */
  private static final int UNSEEN = 5_000;

  private int shownStep = -1;

  /** The four states a session page can be in; styles follow {@code data-state}. */
  enum State {
    READY,
    RUNNING,
    PAUSED,
    OVER
  }

  void state(State state) {
    Parts.attribute(SESSION, "data-state", state.name().toLowerCase());
    Parts.show("player", state != State.OVER);
    Parts.show("start", state == State.READY);
    Parts.label("pause", Said.words(state == State.PAUSED ? "go-on" : "pause"));
  }

  /** Shows a cue that begins. */
  void cue(Timeline timeline, int index) {
    Cue cue = timeline.cues().get(index);
    Parts.attribute(SESSION, "data-phase", cue.phase().name());
    Parts.attribute(SESSION, "data-side", cue.side().name());
    heading(cue);
    Parts.text("now-text", cue.show());
    Parts.text("next-up", nextUp(timeline, index));
    touch(cue);
    picture(cue.step());
    Menu.step(cue.step());
  }

  /** Shows how far it is. */
  void time(Now now, Cue cue) {
    Parts.text("time-left", TimeText.of(now.left()));
    Parts.text("total-left", TimeText.of(now.totalLeft()));
    breath(now, cue);
  }

  /**
   * Milliseconds until {@link #time} has something new to show, at least 1; of a hidden page, until
   * a cue begins or what is on is to be kept.
   */
  static int untilNews(Now now, Cue cue) {
    if (isHidden()) {
      return Math.min(now.left(), UNSEEN) + 1;
    }
    int second = Math.min(now.left() % 1000, now.totalLeft() % 1000) + 1;
    return cue.phase() == Phase.PRESS ? Math.min(second, Breath.at(now.into()).left() + 1) : second;
  }

  @JSBody(script = "return document.hidden;")
  private static native boolean isHidden();

  /** The code of the point of a step. */
  static String code(int step) {
    return told(step, "data-code");
  }

  /** What is told of a step when it is left out, urlencoded. */
  static String leaving(int step) {
    return told(step, "data-leaving");
  }

  private static String told(int step, String name) {
    HTMLElement shown = find("#step-" + step);
    return shown == null ? "" : shown.getAttribute(name);
  }

  /** The name of the point that a cue is about. */
  static String title(Cue cue) {
    return heading(cue.step());
  }

  private static void breath(Now now, Cue cue) {
    if (cue.phase() != Phase.PRESS) {
      Parts.attribute("breath", "data-breath", "none");
      Parts.text("breath", "");
      return;
    }
    boolean in = Breath.at(now.into()).in();
    Parts.attribute("breath", "data-breath", in ? "in" : "out");
    Parts.text("breath", Said.words(in ? "in" : "out"));
  }

  private static String nextUp(Timeline timeline, int index) {
    Cue cue = timeline.cues().get(index);
    for (int i = index + 1; i < timeline.cues().size(); i++) {
      Cue next = timeline.cues().get(i);
      if (next.phase() == Phase.CLOSE) {
        return Said.words("then-done");
      }
      if (Menu.isLeft(next.step())) {
        continue;
      }
      if (next.phase() == Phase.OTHER_SIDE) {
        return Said.words("then-side");
      }
      if (next.step() != cue.step()) {
        return Said.words("next", heading(next.step()));
      }
    }
    return "";
  }

  private static String heading(int step) {
    HTMLElement heading = heading("#step-" + step);
    return heading == null ? "" : inOneLine(firstWords(heading));
  }

  private static HTMLElement heading(String part) {
    return find(part + " h2");
  }

  /** Shows the name of the point as its step has it: with its characters, marked as Chinese. */
  private static void heading(Cue cue) {
    HTMLElement shown = Parts.part("now-title");
    HTMLElement heading = heading("#step-" + cue.step());
    if (shown != null
        && heading != null
        && !shown.getTextContent().equals(heading.getTextContent())) {
      copy(heading, shown);
    }
  }

  @JSBody(
      params = {"from", "to"},
      script = "to.textContent = ''; to.append.apply(to, from.cloneNode(true).childNodes);")
  private static native void copy(HTMLElement from, HTMLElement to);

  /** What stands before the characters. */
  @JSBody(params = "heading", script = "return heading.firstChild.textContent;")
  private static native String firstWords(HTMLElement heading);

  /** How the point is found by touch, in short again, and the way to the phone's ruler. */
  private static void touch(Cue cue) {
    HTMLElement find = find("#step-" + cue.step() + " .find");
    if (find != null) {
      Parts.text("now-touch", inOneLine(find.getTextContent()));
      find("#now-ruler").setAttribute("href", Said.address("/ruler?point=" + code(cue.step())));
      find("#touch").removeAttribute("open");
    }
  }

  private void picture(int step) {
    HTMLElement place = Parts.part("now-picture");
    if (place == null || step == shownStep) {
      return;
    }
    shownStep = step;
    place.setTextContent("");
    HTMLElement picture = find("#step-" + step + " figure");
    if (picture != null) {
      place.appendChild(picture.cloneNode(true));
    }
  }

  private static HTMLElement find(String selector) {
    return Window.current().getDocument().querySelector(selector);
  }

  @JSBody(params = "text", script = "return text.trim().replace(/\\s+/g, ' ');")
  private static native String inOneLine(String text);
}
