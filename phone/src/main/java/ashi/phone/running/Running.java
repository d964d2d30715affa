package ashi.phone.running;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * The session that is running, kept in {@code localStorage} under {@value #KEY} so that a reload or
 * a killed tab loses nothing and every other page can offer to go on with it.
 */
public interface Running extends JSObject {
  String KEY = "ashi.running";

  /** How long after its last sign of life a session is offered again: an hour, in milliseconds. */
  int OFFERED_FOR = 3_600_000;

  /** A session to be kept. */
  @JSBody(
      params = {"address", "title", "progress", "seen", "ending"},
      script =
          "return {address: address, title: title, progress: progress, seen: seen,"
              + " ending: ending};")
  static Running of(String address, String title, String progress, double seen, String ending) {
    throw new UnsupportedOperationException();
  }

  /** Path and query of its page. */
  @JSProperty
  String getAddress();

  @JSProperty
  String getTitle();

  /** As {@code Progress.encode} wrote it. */
  @JSProperty
  String getProgress();

  /** When its page last ran, milliseconds since 1970. */
  @JSProperty
  double getSeen();

  /** How it ended, while its ending is not yet in the journal; empty while it runs. */
  @JSProperty
  String getEnding();

  /**
   * The kept session; null when there is none, when it is too old to be offered, or when the
   * browser keeps nothing.
   */
  static Running kept(double now) {
    Running running = parsed(KEY);
    return running == null || now - running.getSeen() > OFFERED_FOR ? null : running;
  }

  /** Keeps a session in place of the one kept before; a browser that keeps nothing is let be. */
  static void keep(Running running) {
    write(KEY, running);
  }

  /** Forgets the kept session. */
  static void forget() {
    remove(KEY);
  }

  @JSBody(
      params = "key",
      script =
          "try { var r = JSON.parse(localStorage.getItem(key));"
              + " return r && typeof r.address === 'string' && r.address.startsWith('/session?')"
              + " && typeof r.progress === 'string' && typeof r.seen === 'number' ? r : null;"
              + " } catch (e) { return null; }")
  private static Running parsed(String key) {
    throw new UnsupportedOperationException();
  }

  @JSBody(
      params = {"key", "running"},
      script = "try { localStorage.setItem(key, JSON.stringify(running)); } catch (e) {}")
  private static void write(String key, Running running) {
    throw new UnsupportedOperationException();
  }

  @JSBody(params = "key", script = "try { localStorage.removeItem(key); } catch (e) {}")
  private static void remove(String key) {
    throw new UnsupportedOperationException();
  }
}
