package ashi.phone.player;

import ashi.phone.web.Heard;
import org.jspecify.annotations.NullUnmarked;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * The sound of a session as one file. It goes on while the phone is locked and the page sleeps, and
 * while it plays it is the clock.
 */
@NullUnmarked // there is no audio before the first tap
final class TrackAudio {
  private final Events events;
  private JSObject audio;
  private boolean wanted;

  /** What happens to the sound without this page having asked for it. */
  interface Events {
    /** It began to sound, or went on after it had run dry. */
    void sounds();

    /** Somebody else stopped it: a key of a headset, a call, another app. */
    void stopped();

    /** Somebody else let it go on: the call is over. */
    void goesOn();

    /** It is over. */
    void over();

    /** It cannot be had or played. */
    void failed();
  }

  TrackAudio(Events events) {
    this.events = events;
  }

  /**
   * Plays; to be called while the person taps, or browsers keep it silent.
   *
   * @param address of the file; the same goes on, another takes its place
   * @param from milliseconds
   */
  void play(String address, int from) {
    if (audio == null) {
      audio =
          made(
              events::sounds,
              () -> {
                if (wanted) {
                  events.stopped();
                }
              },
              () -> {
                if (!wanted) {
                  events.goesOn();
                }
              },
              events::over,
              this::fail);
    }
    wanted = true;
    play(audio, address, from / 1000.0, this::fail);
  }

  /** Gives it up; the page goes on by itself. */
  void fail() {
    if (wanted) {
      stop();
      events.failed();
    }
  }

  /** Stops where it is. */
  void stop() {
    wanted = false;
    if (audio != null) {
      pause(audio);
    }
  }

  /** Whether it is to sound, though it may still be loading. */
  boolean isOn() {
    return wanted;
  }

  /** Whether it would sound, but loads or has run dry. */
  boolean isWaiting() {
    return wanted && isWaiting(audio);
  }

  /** Milliseconds from its start. */
  int position() {
    return (int) Math.round(1000 * seconds(audio));
  }

  @JSBody(
      params = {"sounds", "stopped", "goesOn", "over", "failed"},
      script =
          "var audio = new Audio();"
              + "audio.preload = 'auto';"
              + "audio.addEventListener('playing', function() { sounds(); });"
              + "audio.addEventListener('pause', function() { if (audio.paused && !audio.ended) stopped(); });"
              + "audio.addEventListener('play', function() { if (!audio.paused) goesOn(); });"
              + "audio.addEventListener('ended', function() { over(); });"
              + "audio.addEventListener('error', function() { failed(); });"
              + "return audio;")
  private static native JSObject made(
      Heard sounds, Heard stopped, Heard goesOn, Heard over, Heard failed);

  /**
   * A browser that may not play says so by its promise; one that was asked to stop meanwhile, too.
   */
  @JSBody(
      params = {"audio", "address", "seconds", "failed"},
      script =
          "if (audio.getAttribute('src') !== address) audio.setAttribute('src', address);"
              + "if (Math.abs(audio.currentTime - seconds) > 0.05) audio.currentTime = seconds;"
              + "var playing = audio.play();"
              + "if (playing) playing.catch(function(refusal) {"
              + " if (refusal.name !== 'AbortError') failed(); });")
  private static native void play(JSObject audio, String address, double seconds, Heard failed);

  @JSBody(
      params = "audio",
      script = "return !audio.paused && !audio.ended && (audio.seeking || audio.readyState < 3);")
  private static native boolean isWaiting(JSObject audio);

  @JSBody(params = "audio", script = "audio.pause();")
  private static native void pause(JSObject audio);

  @JSBody(params = "audio", script = "return audio.currentTime;")
  private static native double seconds(JSObject audio);
}
