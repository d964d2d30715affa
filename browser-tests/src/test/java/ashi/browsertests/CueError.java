package ashi.browsertests;

import ashi.care.session.Progress;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a session gets from its sound when something happens to its page.
 *
 * @param what happened
 * @param time how far into the session the page takes it to be, less how far its sound is,
 *     milliseconds
 * @param drawn how long after it began to be heard the next cue was drawn, milliseconds
 */
record CueError(String what, double time, double drawn) {
  /** A cue that is soon over follows this one. */
  private static final int SHORT = 8_000;

  private static final int BEFORE = 1_500;
  private static final int ASLEEP = 3_000;
  private static final int SLOWER = 20;

  /**
   * A clock that can be set, and notes of what is kept and drawn. Browsers tell the time of audio
   * once in a task, so it is read in the next and reckoned back.
   */
  private static final String SCRIPT =
      """
      (() => {
        window.ahead = 0;
        const now = Date.now;
        Date.now = () => now() + ahead;
        const keep = Storage.prototype.setItem;
        Storage.prototype.setItem = function(key, value) {
          const moment = performance.now();
          if (key === 'ashi.running' && window.track) setTimeout(() => {
            const since = track.paused ? 0 : performance.now() - moment;
            window.kept = {...JSON.parse(value), heard: 1000 * track.currentTime - since};
          });
          return keep.apply(this, arguments);
        };
        addEventListener('DOMContentLoaded', () => {
          const text = document.querySelector('#now-text');
          const note = () => window.drawn =
            {text: text.textContent.trim(), heard: window.track && 1000 * track.currentTime};
          if (text) new MutationObserver(() => requestAnimationFrame(note))
            .observe(text, {childList: true});
        });
      })();
      """;

  private static final String CUES =
      "[...document.querySelectorAll('#cues li')].map(cue =>"
          + " ({at: +cue.dataset.at, text: cue.querySelector('.show').textContent.trim()}))";

  /** Something that happens to a page. */
  private interface Happening {
    void to(LonePage page);
  }

  private static Map<String, Happening> happenings() {
    Map<String, Happening> all = new LinkedHashMap<>();
    all.put("page in sight", page -> {});
    all.put(
        "page hidden while a cue began",
        page -> {
          page.hide();
          page.leave(ASLEEP);
          forget(page);
          page.show();
        });
    all.put(
        "page frozen, its sound with it",
        page -> {
          page.freeze();
          page.leave(ASLEEP);
          page.show();
        });
    all.put("CPU slowed " + SLOWER + " times", page -> page.slow(SLOWER));
    all.put(
        "a call, after which the phone plays on",
        page -> {
          page.evaluate("track.pause()");
          page.until("document.querySelector('#session').dataset.state === 'paused'");
          page.leave(ASLEEP);
          forget(page);
          page.evaluate("track.play()");
        });
    all.put("clock set an hour on", page -> page.evaluate("ahead += 3600000"));
    all.put("clock set an hour back", page -> page.evaluate("ahead -= 3600000"));
    return all;
  }

  /** One session for all that may happen. */
  static List<CueError> all(Browser browser, String address) {
    try (LonePage page = LoneSession.open(browser, address, SCRIPT)) {
      JsonArray cues = page.evaluate(CUES).getAsJsonArray();
      page.evaluate("document.querySelector('#start').click()");
      page.until("window.track && track.currentTime > 0");
      List<CueError> all = new ArrayList<>();
      happenings().forEach((what, happening) -> all.add(of(page, cues, what, happening)));
      return all;
    }
  }

  /** After so many milliseconds in which nobody sees the page. */
  static CueError unseenFor(Browser browser, String address, int millis) {
    try (LonePage page = LoneSession.open(browser, address, SCRIPT)) {
      JsonArray cues = page.evaluate(CUES).getAsJsonArray();
      page.evaluate("document.querySelector('#start').click()");
      page.until("window.track && track.currentTime > 0");
      page.hide();
      page.leave(millis);
      forget(page);
      page.show();
      int next = 1;
      while (at(cues, next) < 1000 * page.number("track.currentTime")) {
        next++;
      }
      return of(page, cues, "page hidden for " + millis / 60_000 + " minutes", next);
    }
  }

  private static CueError of(LonePage page, JsonArray cues, String what, Happening happening) {
    int first = firstShort(cues);
    page.evaluate("keys.seekto({seekTime: " + (at(cues, first) - BEFORE) / 1000.0 + "})");
    page.until("!track.seeking");
    forget(page);
    happening.to(page);
    return of(page, cues, what, first + 1);
  }

  private static CueError of(LonePage page, JsonArray cues, String what, int next) {
    page.until("window.kept");
    JsonObject kept = page.evaluate("kept").getAsJsonObject();
    if (page.evaluate("track.paused").getAsBoolean()) {
      page.evaluate("keys.play()");
    }
    page.until("drawn.text === " + cues.get(next).getAsJsonObject().get("text"));
    double drawn = page.number("drawn.heard") - at(cues, next);
    page.slow(1);
    return new CueError(what, time(kept, cues.size()) - kept.get("heard").getAsDouble(), drawn);
  }

  private static void forget(LonePage page) {
    page.evaluate("window.kept = null, window.drawn = {}");
  }

  private static int time(JsonObject kept, int cues) {
    return Progress.decode(kept.get("progress").getAsString(), cues)
        .orElseThrow()
        .elapsed(kept.get("seen").getAsLong());
  }

  private static int firstShort(JsonArray cues) {
    int index = 1;
    while (at(cues, index + 1) - at(cues, index) > SHORT) {
      index++;
    }
    return index;
  }

  private static int at(JsonArray cues, int index) {
    return cues.get(index).getAsJsonObject().get("at").getAsInt();
  }
}
