package ashi.phone.voice;

import ashi.phone.web.Said;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Lets hear for some seconds how a session sounds. */
public final class Sample {
  private static @Nullable JSObject audio;

  private Sample() {}

  /**
   * The recorded voice, bells and breath.
   *
   * @param breath what leads the breath: "tones", "words" or "none"
   */
  public static void play(String breath) {
    stop();
    audio = start(Said.address("/voice.mp3?breath=" + breath));
  }

  /** The phone's own voice. */
  public static void say(String words) {
    stop();
    Voice.say(words);
  }

  /** Falls silent. */
  public static void stop() {
    Voice.hush();
    if (audio != null) {
      pause(audio);
      audio = null;
    }
  }

  /** Where it cannot be had it stays silent: the person hears that. */
  @JSBody(
      params = "address",
      script =
          "var audio = new Audio(address);"
              + "var playing = audio.play();"
              + "if (playing) playing.catch(function() {});"
              + "return audio;")
  private static native JSObject start(String address);

  @JSBody(params = "audio", script = "audio.pause();")
  private static native void pause(JSObject audio);
}
