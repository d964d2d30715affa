package ashi.pages;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;

/**
 * Where templates print to. Whatever is not the template's own is escaped so that it can stand in a
 * text and in a quoted value alike: then nothing has to be told of where it stands, which is 2 KB
 * less of the phone's program; jte's own output would also bring tables of all of Unicode. No
 * template prints into a script, a style or what an event does.
 */
final class EscapedOutput implements HtmlTemplateOutput {
  private static final String LINK = "href=\"";
  private static final String SCRIPT = "javascript:";

  private final StringBuilder text = new StringBuilder();

  /** The build leaves out the calls of it. */
  @Override
  public void setContext(String tag, String attribute) {}

  @Override
  public void writeContent(String value) {
    text.append(value);
  }

  @Override
  public void writeContent(String value, int from, int to) {
    text.append(value, from, to);
  }

  @Override
  public void writeUserContent(String value) {
    if (value == null || isAddress() && isScript(value)) {
      return;
    }
    int from = 0;
    for (int i = 0; i < value.length(); i++) {
      String escaped = escaped(value.charAt(i));
      if (escaped != null) {
        text.append(value, from, i).append(escaped);
        from = i + 1;
      }
    }
    text.append(value, from, value.length());
  }

  @Override
  public void writeUserContent(Content content) {
    content.writeTo(this);
  }

  private static String escaped(char letter) {
    return switch (letter) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&#34;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }

  /** Whether an address begins here. */
  private boolean isAddress() {
    int from = text.length() - LINK.length();
    return from >= 0 && text.substring(from).equals(LINK);
  }

  /** Whether a browser would run it, which passes over spaces and line ends in an address. */
  private static boolean isScript(String address) {
    int matched = 0;
    for (int i = 0; i < address.length() && matched < SCRIPT.length(); i++) {
      char letter = address.charAt(i);
      if (letter > ' ') {
        if ((letter | 0x20) != SCRIPT.charAt(matched)) {
          return false;
        }
        matched++;
      }
    }
    return matched == SCRIPT.length();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
