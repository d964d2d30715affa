package ashi.phone.player;

import ashi.phone.web.Heard;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The keys of a headset, a keyboard or the lock screen. */
final class MediaKeys {
  private MediaKeys() {}

  /** Where it is wanted to go on. */
  @JSFunctor
  interface Sought extends JSObject {
    /**
     * @param millis from the start of the session
     */
    void at(int millis);
  }

  /** Calls back for play, pause, next, previous and a place; a browser may know only some. */
  static void on(Heard play, Heard pause, Heard next, Heard previous, Sought sought) {
    on("play", play);
    on("pause", pause);
    on("nexttrack", next);
    on("previoustrack", previous);
    onSought(sought);
  }

  @JSBody(
      params = "sought",
      script =
          "if (navigator.mediaSession) try {"
              + " navigator.mediaSession.setActionHandler('seekto', function(event) {"
              + " sought(Math.round(1000 * event.seekTime)); });"
              + "} catch (e) {}")
  private static native void onSought(Sought sought);

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
              + " new MediaMetadata({title: title, artist: session, album: 'Ashi',"
              + " artwork: [].map.call(document.querySelectorAll('link[rel=apple-touch-icon]'),"
              + " function(icon) { return {src: icon.href, sizes: '180x180'}; })});")
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
