package ashi.phone.ruler;

import java.util.Optional;
import org.teavm.jso.JSBody;

/**
 * What was learnt of this screen, kept in {@code localStorage} under {@value #KEY} and the screen's
 * name, so that every device and way of holding it has its own.
 */
public final class KeptCalibration {
  private static final String KEY = "ashi.ruler ";

  private KeptCalibration() {}

  static Optional<Calibration> of(String screen) {
    return Calibration.read(read(KEY + screen));
  }

  static void keep(String screen, Calibration calibration) {
    write(KEY + screen, calibration.text());
  }

  /** Forgets all screens. */
  @JSBody(
      script =
          "try { Object.keys(localStorage).forEach(function(key) {"
              + " if (key.indexOf('ashi.ruler ') === 0) localStorage.removeItem(key); });"
              + "} catch (e) {}")
  public static native void forget();

  @JSBody(
      params = "key",
      script = "try { return localStorage.getItem(key) || ''; } catch (e) { return ''; }")
  private static native String read(String key);

  @JSBody(
      params = {"key", "text"},
      script = "try { localStorage.setItem(key, text); } catch (e) {}")
  private static native void write(String key, String text);
}
