package ashi.phone.running;

import ashi.care.journal.Session;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * The session that is running, kept in {@code localStorage} under {@value #KEY} so that a reload or
 * a killed tab loses nothing and every other page can offer to go on with it.
 */
public interface Running extends JSObject {
  String KEY = "ashi.running";

  /** At the end of its address: it goes on where it was. Without, a session begins anew. */
  String GO_ON = "#go-on";

  /** How long after its last sign of life a session is offered again: an hour, in milliseconds. */
  int OFFERED_FOR = 3_600_000;

  /** A session to be kept. */
  @JSBody(
      params = {"address", "title", "progress", "seen", "ending", "form"},
      script =
          "return {address: address, title: title, progress: progress, seen: seen,"
              + " ending: ending, form: form};")
  static Running of(
      String address, String title, String progress, double seen, String ending, String form) {
    throw new UnsupportedOperationException();
  }

  /** The same address whatever the language of its page. */
  static String within(String address) {
    return address.substring(address.indexOf("/session"));
  }

  /** Path and query of its page or, once it has ended, of the page where it is rated. */
  @JSProperty
  String getAddress();

  /** What it is called in the language of its address. */
  @JSProperty
  String getTitle();

  /** As {@code Progress.encode} wrote it. */
  @JSProperty
  String getProgress();

  /** When it began, milliseconds since 1970. */
  default double begunAt() {
    return begun(getProgress());
  }

  @JSBody(params = "progress", script = "return +progress.split(' ')[1] || 0;")
  private static double begun(String progress) {
    throw new UnsupportedOperationException();
  }

  /** When its page last ran, milliseconds since 1970. */
  @JSProperty
  double getSeen();

  /** How it ended, while it can still be rated; empty while it runs. */
  @JSProperty
  String getEnding();

  /**
   * What to tell the journal of it as it is, urlencoded; empty when there is nothing to tell, or
   * the journal knows.
   */
  @JSProperty
  String getForm();

  /** Codes of the points that hurt in it, with blanks between. */
  @JSProperty
  String getHurt();

  @JSProperty
  void setHurt(String codes);

  /** What is written of how it was, and not yet sent: id, note and number, urlencoded. */
  @JSProperty
  String getDraft();

  @JSProperty
  void setDraft(String draft);

  /**
   * The kept session; null when there is none, when it is too old to be offered, or when the
   * browser keeps nothing.
   */
  static @Nullable Running kept(double now) {
    Running running = parsed(KEY);
    return running == null || now - running.getSeen() > running.offeredFor() ? null : running;
  }

  /** In milliseconds: one that has ended can be rated for longer than one can go on. */
  private int offeredFor() {
    return getEnding().isEmpty() ? OFFERED_FOR : Session.ASKED_FOR;
  }

  /** The session kept last, however old; null when there is none. */
  static Running last() {
    return parsed(KEY);
  }

  /** Keeps a session in place of the one kept before; a browser that keeps nothing is let be. */
  static void keep(Running running) {
    write(KEY, running);
  }

  /** Forgets the kept session. */
  static void forgetLast() {
    remove(KEY);
  }

  /** Forgets this session, unless another one is kept by now. */
  default void forget() {
    if (isLast()) {
      forgetLast();
    }
  }

  /** Keeps this session as one that the journal knows, unless another one is kept by now. */
  default Running noted() {
    Running noted = of(getAddress(), getTitle(), getProgress(), getSeen(), getEnding(), "");
    if (isLast()) {
      noted.setDraft(last().getDraft());
      keep(noted);
    }
    return noted;
  }

  private boolean isLast() {
    Running last = last();
    return last != null && last.getSeen() == getSeen();
  }

  /**
   * Before the journal was told at once, one that had ended stood under the address of its session,
   * and its form was yet to be filled in: what that address and the rest say is told instead.
   */
  @JSBody(
      params = "key",
      script =
          "try { var r = JSON.parse(localStorage.getItem(key));"
              + " if (!r || typeof r.address !== 'string' || typeof r.progress !== 'string'"
              + " || typeof r.seen !== 'number') return null;"
              + " if (r.ending && r.address.startsWith('/session?')) {"
              + " r.form = r.address.slice(9) + '&' + new URLSearchParams({id: r.progress.split(' ')[1],"
              + " title: r.title, ending: r.ending, at: r.seen}); r.address = '/session/ended'; }"
              + " if (!(r.ending ? /^(\\/\\w\\w)?\\/session\\/ended/ : /^(\\/\\w\\w)?\\/session\\?/)"
              + ".test(r.address)) return null;"
              + " r.form = r.form || ''; r.hurt = r.hurt || '';"
              + " r.draft = r.draft || ''; return r;"
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
