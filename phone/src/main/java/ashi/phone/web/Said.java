package ashi.phone.web;

import org.teavm.jso.JSBody;

/** What a page tells its scripts: words of its language, and where its addresses begin. */
public final class Said {
  private Said() {}

  /** The words in {@code data-says-NAME} of whatever element has it; empty when none has. */
  @JSBody(
      params = "name",
      script =
          "var part = document.querySelector('[data-says-' + name + ']');"
              + "return part ? part.getAttribute('data-says-' + name) : '';")
  public static native String words(String name);

  /** The same with its gap filled. */
  public static String words(String name, String filling) {
    return filled(words(name), filling);
  }

  @JSBody(
      params = {"words", "filling"},
      script = "return words.split('{0}').join(filling);")
  private static native String filled(String words, String filling);

  /** An address of the page's language, from what English has. */
  @JSBody(
      params = "address",
      script = "return (document.documentElement.dataset.home || '') + address;")
  public static native String address(String address);
}
