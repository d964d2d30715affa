package ashi.phone.player;

import ashi.care.Side;
import ashi.care.session.Cue;
import ashi.care.session.Phase;
import ashi.care.session.Timeline;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** Reads the timeline off the printed list of cues. */
final class CueList {
  private CueList() {}

  static Timeline read(HTMLElement list) {
    NodeList<? extends HTMLElement> items = list.querySelectorAll("li[data-at]");
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < items.getLength(); i++) {
      cues.add(cue(items.get(i)));
    }
    return new Timeline(cues);
  }

  private static Cue cue(HTMLElement item) {
    HTMLElement shown = item.querySelector(".show");
    return new Cue(
        Integer.parseInt(item.getAttribute("data-at")),
        Integer.parseInt(item.getAttribute("data-for")),
        Phase.valueOf(item.getAttribute("data-phase")),
        Integer.parseInt(item.getAttribute("data-step")),
        Side.valueOf(item.getAttribute("data-side")),
        item.getAttribute("data-say"),
        (shown == null ? item : shown).getTextContent().trim());
  }
}
