package ashi.browsertests;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Notes on a phone that cannot play tracks what a person would hear: bells given to the audio
 * clock, and what is said.
 */
final class Listening {
  private static final String SCRIPT =
      """
      HTMLMediaElement.prototype.play = () =>
        Promise.reject(new DOMException('No track here', 'NotSupportedError'));
      window.bells = [];
      window.takenBack = 0;
      const play = AudioBufferSourceNode.prototype.start;
      const end = AudioBufferSourceNode.prototype.stop;
      AudioBufferSourceNode.prototype.start = function(at) {
        this.due = at - this.context.currentTime;
        this.given = bells.push(this.due) - 1;
        return play.apply(this, arguments);
      };
      AudioBufferSourceNode.prototype.stop = function(at) {
        if (at - this.context.currentTime < 1 && this.due > 1) takenBack++;
        else bells[this.given] = NaN;
        return end.apply(this, arguments);
      };
      window.audios = [];
      window.AudioContext = class extends AudioContext {
        constructor() { super(); audios.push(this); }
      };
      window.said = [];
      window.found = [];
      const voice = (name, lang, local) => ({name, lang, localService: local, default: false});
      Object.defineProperty(window, 'speechSynthesis', {value: {
        getVoices: () => window.voices || [voice('far', 'en-US', false), voice('here', 'en-GB', true),
          voice('other', 'de-DE', true)],
        speak: u => said.push(u.picked.name + ': ' + u.text),
        cancel: () => {},
        addEventListener: (event, heard) => found.push(heard),
      }});
      window.SpeechSynthesisUtterance = class {
        constructor(text) { this.text = text; }
        set voice(v) { this.picked = v; }
        get voice() { return this.picked; }
      };
      """;

  private Listening() {}

  /** From now on, for every page that is opened. */
  static void on(BrowserContext context) {
    context.addInitScript(SCRIPT);
  }

  /** Seconds from the moment a bell was given to the audio clock until it rings, in order. */
  @SuppressWarnings("unchecked")
  static List<Number> bells(Page page) {
    return (List<Number>)
        page.evaluate(
            "bells.filter(b => !isNaN(b)).map(b => Math.round(b * 1000)).sort((a, b) => a - b)");
  }

  /** What was said, each with the name of the voice that said it. */
  @SuppressWarnings("unchecked")
  static List<String> said(Page page) {
    return (List<String>) page.evaluate("said");
  }
}
