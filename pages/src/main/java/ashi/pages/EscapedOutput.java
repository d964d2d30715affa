package ashi.pages;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;

/**
 * Where templates print to. Whatever is not the template's own is escaped for where it stands, as
 * jte's own output does it; that one would bring tables of all of Unicode to the phone. No template
 * prints into a script, a style or what an event does.
 */
final class EscapedOutput implements HtmlTemplateOutput {
  private static final String SCRIPT = "javascript:";

  private final StringBuilder text = new StringBuilder();
  private String tag;
  private String attribute;

  @Override
  public void setContext(String tag, String attribute) {
    this.tag = tag;
    this.attribute = attribute;
  }

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
    if (value == null || "href".equals(attribute) && "a".equals(tag) && isScript(value)) {
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

  private String escaped(char letter) {
    boolean inAttribute = attribute != null;
    return switch (letter) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> inAttribute ? null : "&gt;";
      case '"' -> inAttribute ? "&#34;" : null;
      case '\'' -> inAttribute ? "&#39;" : null;
      default -> null;
    };
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
