package ashi.phone.player;

import org.teavm.jso.JSBody;

/**
 * Keeps the screen on. The browser lets go when the page is hidden, and may whenever it likes: in
 * view it is asked for again at once, else when the page is seen again.
 */
final class ScreenLock {
  private ScreenLock() {}

  /** Asks for it; a browser may refuse. */
  @JSBody(
      script =
          "self.ashiAwake = true;"
              + "function ask() {"
              + " if (!navigator.wakeLock || document.hidden || self.ashiLock) return;"
              + " self.ashiLock = navigator.wakeLock.request('screen').then(function(lock) {"
              + " lock.addEventListener('release', function() {"
              + " self.ashiLock = null; if (self.ashiAwake) ask(); });"
              + " return lock;"
              + "}, function() { self.ashiLock = null; return null; }); }"
              + "ask();")
  static native void hold();

  /** Lets the screen go dark again. */
  @JSBody(
      script =
          "self.ashiAwake = false;"
              + "if (self.ashiLock) self.ashiLock.then(function(lock) {"
              + " if (lock) lock.release(); });")
  static native void release();
}
