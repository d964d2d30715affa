package ashi.phone.player;

import org.teavm.jso.JSBody;

/** Keeps the screen on. The browser lets go when the page is hidden, so it is asked for anew. */
final class ScreenLock {
  private ScreenLock() {}

  /** Asks for it; a browser may refuse. */
  @JSBody(
      script =
          "if (!navigator.wakeLock || document.hidden || self.ashiAwake) return;"
              + "self.ashiAwake = navigator.wakeLock.request('screen').then(function(lock) {"
              + " lock.addEventListener('release', function() { self.ashiAwake = null; });"
              + " return lock;"
              + "}, function() { self.ashiAwake = null; return null; });")
  static native void hold();

  /** Lets the screen go dark again. */
  @JSBody(
      script =
          "if (self.ashiAwake) self.ashiAwake.then(function(lock) { if (lock) lock.release(); });")
  static native void release();
}
