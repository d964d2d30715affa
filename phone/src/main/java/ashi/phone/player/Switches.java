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
   * Makes the switches work; what is set is remembered with the other settings, but for few words,
   * which are of one session.
   *
   * @param switched called when one was switched
   */
  static void listen(Runnable switched) {
    for (Switches each : values()) {
      Parts.onClick(
          each.id,
          () -> {
            Parts.attribute(each.id, "aria-pressed", each.isOn() ? "false" : "true");
            if (each != FEW) {
              remember();
            }
            switched.run();
          });
    }
    BedLook.listen(Switches::remember);
    Parts.show(VIBRATION.id, Vibration.isThere());
  }

  /** The look goes along, because the settings are saved as one. */
  private static void remember() {
    remember(
        Said.address("/settings"), BedLook.look(), VOICE.isOn(), BELLS.isOn(), VIBRATION.isOn());
  }

  @JSBody(
      params = {"address", "look", "voice", "bells", "vibration"},
      script =
          "var fields = new URLSearchParams({look: look});"
              + "if (voice) fields.append('on', 'voice');"
              + "if (bells) fields.append('on', 'bells');"
              + "if (vibration) fields.append('on', 'vibration');"
              + "fetch(address, {method: 'POST', redirect: 'manual', body: fields.toString(),"
              + " headers: {'Content-Type': 'text/plain;charset=utf-8'}}).catch(function() {});")
  private static native void remember(
      String address, String look, boolean voice, boolean bells, boolean vibration);
}
