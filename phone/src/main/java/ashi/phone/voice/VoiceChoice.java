package ashi.phone.voice;

import ashi.phone.web.Parts;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;

/** The form in which a person says who is to speak: offers the voices there are, to be tried. */
final class VoiceChoice {
  private static final String TRY = "try";

  private VoiceChoice() {}

  static void listen() {
    HTMLElement form = Parts.part("speech");
    if (form == null) {
      return;
    }
    offer(form);
    Voice.onFound(() -> offer(form));
    Parts.onClick(TRY, () -> hear(form));
    KeptWords.listen();
  }

  private static void offer(HTMLElement form) {
    fill(form, Voice.names());
    Parts.show("no-phone-voice", !Voice.isThere());
    Parts.show(TRY, isRecorded() || Voice.isThere());
  }

  /** As it is chosen now, saved or not. */
  private static void hear(HTMLElement form) {
    form.setAttribute("data-voice", chosen(form, "voice"));
    form.setAttribute("data-rate", chosen(form, "rate"));
    if (Voice.isThere() && (!isRecorded() || chosen(form, "speaker").equals("phone"))) {
      Sample.say(Parts.part(TRY).getAttribute("data-says"));
    } else {
      Sample.play(chosen(form, "breath").toLowerCase());
    }
  }

  private static boolean isRecorded() {
    return "true".equals(Parts.part(TRY).getAttribute("data-recorded"));
  }

  @JSBody(
      params = {"form", "name"},
      script = "return form.elements[name].value;")
  private static native String chosen(HTMLElement form, String name);

  /** What is chosen stays, also where the phone does not know it (any more). */
  @JSBody(
      params = {"form", "names"},
      script =
          "var choice = form.elements.voice;"
              + "names.forEach(function(name) {"
              + " if (![].some.call(choice.options, function(one) { return one.value === name; }))"
              + "  choice.add(new Option(name));"
              + "});")
  private static native void fill(HTMLElement form, JSArray<JSString> names);
}
