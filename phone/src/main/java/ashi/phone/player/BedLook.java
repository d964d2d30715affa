package ashi.phone.player;

import ashi.phone.web.Parts;
import org.teavm.jso.JSBody;

/** The switch to the look for a dark room, and back to the one before. */
final class BedLook {
  private static final String ID = "toggle-bed";
  private static final String BED = "bed";

  private BedLook() {}

  /**
   * Makes the switch work.
   *
   * @param switched called when it was switched
   */
  static void listen(Runnable switched) {
    String before = look().equals(BED) ? "auto" : look();
    Parts.attribute(ID, "aria-pressed", Boolean.toString(look().equals(BED)));
    Parts.onClick(
        ID,
        () -> {
          boolean bed = !Parts.isPressed(ID);
          Parts.attribute(ID, "aria-pressed", Boolean.toString(bed));
          show(bed ? BED : before);
          switched.run();
        });
  }

  static boolean isOn() {
    return look().equals(BED);
  }

  @JSBody(script = "return document.documentElement.dataset.look;")
  static native String look();

  /** The bars of the browser go dark with the page. */
  @JSBody(
      params = "look",
      script =
          "document.documentElement.dataset.look = look;"
              + "document.querySelectorAll('meta[name=theme-color], meta[name=color-scheme]')"
              + ".forEach(function(meta) {"
              + " var was = meta.dataset.was || meta.content; meta.dataset.was = was;"
              + " meta.content = look !== 'bed' ? was"
              + " : meta.name === 'theme-color' ? '#060302' : 'dark'; });")
  private static native void show(String look);
}
