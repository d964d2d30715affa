package ashi.phone.player;

import ashi.phone.web.Parts;
import ashi.phone.web.Said;
import org.teavm.jso.JSBody;

/** Voice, few words, bells and vibration: what a person may switch before and during a session. */
enum Switches {
  VOICE("toggle-voice"),
  FEW("toggle-few"),
  BELLS("toggle-bells"),
  VIBRATION("toggle-vibration");

  private final String id;

  Switches(String id) {
    this.id = id;
  }

  boolean isOn() {
    return Parts.isPressed(id);
  }

  /**
   * Makes the switches work; what is set is remembered with the other settings.
   *
   * @param switched called when one was switched
   */
  static void listen(Runnable switched) {
    for (Switches each : values()) {
      Parts.onClick(
          each.id,
          () -> {
            Parts.attribute(each.id, "aria-pressed", each.isOn() ? "false" : "true");
            remember();
            switched.run();
          });
    }
    BedLook.listen(Switches::remember);
    Parts.show(VIBRATION.id, Vibration.isThere());
  }

  /** The look goes along, because the settings are saved as one. */
  private static void remember() {
    StringBuilder form = new StringBuilder("look=" + BedLook.look());
    for (Switches each : values()) {
      if (each.isOn()) {
        form.append("&on=").append(each.id.substring(each.id.indexOf('-') + 1));
      }
    }
    remember(Said.address("/settings"), form.toString());
  }

  @JSBody(
      params = {"address", "form"},
      script =
          "fetch(address, {method: 'POST', redirect: 'manual', body: form,"
              + " headers: {'Content-Type': 'text/plain;charset=utf-8'}}).catch(function() {});")
  private static native void remember(String address, String form);
}
