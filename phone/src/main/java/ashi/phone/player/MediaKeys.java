package ashi.phone.player;

import ashi.phone.web.Heard;
import org.teavm.jso.JSBody;

/** The keys of a headset, a keyboard or the lock screen. */
final class MediaKeys {
  private MediaKeys() {}

  /** Calls back for play, pause, next and previous; a browser may know only some. */
  static void on(Heard play, Heard pause, Heard next, Heard previous) {
    on("play", play);
    on("pause", pause);
    on("nexttrack", next);
    on("previoustrack", previous);
  }

  @JSBody(
      params = {"action", "heard"},
      script =
          "if (navigator.mediaSession) try {"
              + " navigator.mediaSession.setActionHandler(action, function() { heard(); });"
              + "} catch (e) {}")
  private static native void on(String action, Heard heard);

  /** Says what is on. */
  @JSBody(
      params = {"title", "session"},
      script =
          "if (navigator.mediaSession && self.MediaMetadata) navigator.mediaSession.metadata ="
              + " new MediaMetadata({title: title, artist: session, album: 'Ashi'});")
  static native void title(String title, String session);

  /**
   * Says how far it is.
   *
   * @param state "playing", "paused" or "none"
   */
  @JSBody(
      params = {"state", "elapsed", "total"},
      script =
          "if (navigator.mediaSession) try {"
              + " navigator.mediaSession.playbackState = state;"
              + " if (state !== 'none') navigator.mediaSession.setPositionState({"
              + "duration: total / 1000, position: Math.min(elapsed, total) / 1000,"
              + " playbackRate: 1});"
              + " else navigator.mediaSession.setPositionState();"
              + "} catch (e) {}")
  static native void position(String state, int elapsed, int total);
}
