package ashi.phone.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSUndefined;
import org.teavm.jso.dom.html.HTMLElement;

/** A chosen file travels as the text of a hidden field, because workers cannot read files. */
final class BackupFile {
  private BackupFile() {}

  /** Reads the file that was chosen in a form, if any, into its field {@code backup}. */
  @JSBody(
      params = "form",
      script =
          "var input = form.querySelector('input[type=file]');"
              + "var field = form.querySelector('input[name=backup][type=hidden]');"
              + "if (!input || !field || !input.files[0]) return Promise.resolve();"
              + "return input.files[0].text().then(function(text) { field.value = text; });")
  static native JSPromise<JSUndefined> readInto(HTMLElement form);
}
