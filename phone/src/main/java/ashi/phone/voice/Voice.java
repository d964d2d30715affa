package ashi.phone.voice;

import ashi.phone.web.Heard;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;

/**
 * Speaks with a voice that lives on the phone itself; voices that need the network are never used.
 */
public final class Voice {
  private Voice() {}

  /**
   * Whether the phone has a voice of its own for the language of the page. Some tell only after a
   * moment.
   */
  public static boolean isThere() {
    return own().getLength() > 0;
  }

  /**
   * The phone's own voices that speak the language of the page, however they name it: "en-GB",
   * "en_US", "eng-US-f000".
   */
  @JSBody(
      script =
          "function language(v) { var first = v.lang.split(/[-_]/)[0];"
              + " try { return Intl.getCanonicalLocales(first)[0]; } catch (e) { return first; } }"
              + "return !self.speechSynthesis ? [] : speechSynthesis.getVoices().filter(function(v) {"
              + " return v.localService && language(v) === document.documentElement.lang; });")
  private static native JSArray<JSObject> own();

  /** What the phone calls them. */
  @JSBody(params = "voices", script = "return voices.map(function(voice) { return voice.name; });")
  private static native JSArray<JSString> names(JSArray<JSObject> voices);

  /** What the phone calls its voices that {@linkplain #isThere can be used}. */
  static JSArray<JSString> names() {
    return names(own());
  }

  /**
   * Falls silent, then says a text as the person wants it: with the voice and at the rate that the
   * page tells, {@code data-voice} and {@code data-rate} in percent.
   */
  public static void say(String text) {
    hush();
    JSArray<JSObject> voices = own();
    if (voices.getLength() > 0) {
      for (String sentence : Sentences.of(text)) {
        speak(sentence, voices);
      }
    }
  }

  /** Falls silent. */
  @JSBody(script = "if (self.speechSynthesis) speechSynthesis.cancel();")
  public static native void hush();

  /** Calls back when the phone has found its voices. */
  @JSBody(
      params = "found",
      script =
          "if (self.speechSynthesis && speechSynthesis.addEventListener)"
              + " speechSynthesis.addEventListener('voiceschanged', function() { found(); });")
  public static native void onFound(Heard found);

  /** The one that was chosen, else of what the person speaks first the one the phone prefers. */
  @JSBody(
      params = {"sentence", "voices"},
      script =
          "var own = voices.filter(function(v) {"
              + " return v.lang.replace('_', '-') === navigator.language; });"
              + "var pick = own.length ? own : voices;"
              + "var u = new SpeechSynthesisUtterance(sentence);"
              + "var page = document.querySelector('[data-rate]');"
              + "var wanted = page ? page.dataset : {voice: '', rate: 90};"
              + "u.voice = voices.filter(function(v) { return v.name === wanted.voice; })[0] ||"
              + " pick.filter(function(v) { return v.default; })[0] || pick[0];"
              + "u.lang = u.voice.lang; u.rate = wanted.rate / 100;"
              + "speechSynthesis.speak(u);")
  private static native void speak(String sentence, JSArray<JSObject> voices);
}
