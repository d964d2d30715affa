package ashi.phone.voice;

import ashi.phone.web.Heard;
import ashi.phone.web.Parts;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** All that Ashi can say, fetched at a person's wish, with the size told before. */
final class KeptWords {
  private static final String ARE = "words-are";
  private static final String FETCH = "keep-words";

  private KeptWords() {}

  /** Hears how much is not kept yet. */
  @JSFunctor
  interface Missing extends JSObject {
    /**
     * @param size in megabytes, as the language of the page writes it; empty when nothing is
     *     missing
     */
    void is(String size);
  }

  static void listen() {
    HTMLElement words = Parts.part("words");
    if (words != null) {
      look(words);
      Parts.onClick(FETCH, () -> fetch(words));
    }
  }

  private static void look(HTMLElement words) {
    String packs = words.getAttribute("data-packs");
    missing(
        packs,
        size -> {
          words.setHidden(false);
          Parts.show(FETCH, !size.isEmpty());
          if (size.isEmpty()) {
            Parts.text(ARE, words.getAttribute("data-says-kept"));
          } else {
            Parts.label(FETCH, words.getAttribute("data-says-size").replace("{0}", size));
          }
        });
  }

  private static void fetch(HTMLElement words) {
    Parts.show(FETCH, false);
    Parts.text(ARE, words.getAttribute("data-says-fetching"));
    fetch(
        words.getAttribute("data-packs"),
        () -> look(words),
        () -> {
          Parts.text(ARE, words.getAttribute("data-says-failed"));
          look(words);
        });
  }

  /**
   * Tells how much of the packs is missing; never where nothing can be kept.
   *
   * @param packs address and bytes of each, between spaces
   */
  @JSBody(
      params = {"packs", "missing"},
      script =
          "if (!self.caches || !navigator.serviceWorker || !navigator.serviceWorker.controller)"
              + " return;"
              + "caches.open('voice').then(function(voice) { return voice.keys(); })"
              + ".then(function(kept) {"
              + " var there = kept.map(function(request) { return new URL(request.url).pathname; });"
              + " var bytes = packs.split(' ').reduce(function(sum, pack) {"
              + "  var part = pack.split(':');"
              + "  return there.indexOf(part[0]) < 0 ? sum + Number(part[1]) : sum; }, 0);"
              + " missing(bytes ? Math.max(bytes / 1e6, 0.1).toLocaleString("
              + "document.documentElement.lang, {maximumFractionDigits: 1}) : '');"
              + "}).catch(function() {});")
  private static native void missing(String packs, Missing missing);

  /** One after the other, so that what is there stays when the network goes. */
  @JSBody(
      params = {"packs", "done", "failed"},
      script =
          "caches.open('voice').then(function(voice) {"
              + " return packs.split(' ').reduce(function(before, pack) {"
              + "  var address = pack.split(':')[0];"
              + "  return before.then(function() { return voice.match(address); })"
              + "   .then(function(found) { return found || voice.add(address); });"
              + " }, Promise.resolve());"
              + "}).then(function() { done(); }, function() { failed(); });")
  private static native void fetch(String packs, Heard done, Heard failed);
}
