package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A session led from a lock screen alone: once it was started nobody touches its page, which is
 * hidden, and put to sleep on the way. The sound runs faster than people press.
 */
@ExtendWith(InBrowser.class)
class MediaKeysTest {
  /** Notes for how long a hidden page goes to sleep. */
  private static final String SCRIPT =
      """
      window.slept = [];
      const later = setTimeout;
      window.setTimeout = function(wake, millis) {
        if (document.hidden) slept.push(millis);
        return later(wake, millis);
      };
      """;

  private LonePage page;

  @BeforeEach
  void start(Phones phones) {
    page = LoneSession.open(phones.browser(), phones.served().address(), SCRIPT);
    page.evaluate("document.querySelector('#start').click()");
    page.until("window.track && track.currentTime > 0");
    page.hide();
  }

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void aWholeRoutineByTheKeysAlone() {
    press("nexttrack");
    assertThat(position()).isCloseTo(at(1, "FIND"), within(2.0));
    seek(at(1, "PRESS"));
    runTo(at(1, "PRESS") + 20);
    sleepAndGoOn();
    press("previoustrack");
    assertThat(position()).isCloseTo(at(1, "FIND"), within(2.0));
    press("nexttrack");
    assertThat(position()).isCloseTo(at(2, "FIND"), within(2.0));
    seek(at(2, "PRESS"));
    runTo(at(2, "PRESS") + 5);
    press("pause");
    page.until("track.paused");
    double paused = position();
    press("play");
    page.until("track.currentTime > " + paused);
    runTo(at(2, "PRESS") + 15);
    seek(at(2, "CLOSE") - 1);
    page.until("location.pathname === '/session/ended'");

    assertThat(noted().get("ending").getAsString()).isEqualTo("DONE");
    assertThat(codes(noted())).containsExactly(code(1), code(2));
    assertThat(noted().get("pressed").getAsInt()).isBetween(34, 44);
  }

  /** Nobody sees the seconds: it wakes where a cue begins, and every five seconds. */
  @Test
  void aHiddenPageSeldomWakes() {
    page.evaluate("window.from = track.currentTime, slept.length = 0");
    page.until("track.currentTime > from + 10");
    assertThat(page.number("slept.length")).isLessThan(7);
  }

  /**
   * A frozen page has no sound either, and Chromium lets it sound again only once it was seen: the
   * session waits where it is.
   */
  private void sleepAndGoOn() {
    page.freeze();
    page.leave(2_000);
    page.show();
    page.until("document.querySelector('#session').dataset.state === 'paused'");
    page.hide();
    double paused = position();
    press("play");
    page.until("track.currentTime > " + paused);
  }

  private void press(String key) {
    page.evaluate("keys." + key + "()");
  }

  private void seek(double seconds) {
    page.evaluate("keys.seekto({seekTime: " + seconds + "})");
    page.until("!track.seeking");
  }

  private void runTo(double seconds) {
    page.evaluate("track.playbackRate = 8");
    page.until("track.currentTime >= " + seconds);
    page.evaluate("track.playbackRate = 1");
  }

  private double position() {
    return page.number("track.currentTime");
  }

  /** When a phase of a step first begins, in seconds. */
  private double at(int step, String phase) {
    String cue =
        phase.equals("CLOSE")
            ? "[data-phase=CLOSE]"
            : "[data-phase=" + phase + "][data-step='" + step + "']";
    return page.number("document.querySelector(\"#cues li" + cue + "\").dataset.at / 1000");
  }

  private String code(int step) {
    return page.evaluate("document.querySelector('#step-" + step + "').dataset.code").getAsString();
  }

  /** The session as the journal has it. */
  private JsonObject noted() {
    String backup =
        page.evaluate("fetch('/settings/backup').then(answer => answer.text())").getAsString();
    List<JsonObject> sessions = new ArrayList<>();
    for (JsonElement entry :
        JsonParser.parseString(backup).getAsJsonObject().getAsJsonArray("entries")) {
      if (entry.getAsJsonObject().has("session")) {
        sessions.add(entry.getAsJsonObject().getAsJsonObject("session"));
      }
    }
    assertThat(sessions).hasSize(1);
    return sessions.get(0);
  }

  private static List<String> codes(JsonObject session) {
    List<String> codes = new ArrayList<>();
    session.getAsJsonArray("codes").forEach(code -> codes.add(code.getAsString()));
    return codes;
  }
}
