package ashi.pages.web;

import ashi.words.Words;
import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where templates print to. Whatever is not the template's own is escaped so that it can stand in a
 * text and in a quoted value alike: then nothing has to be told of where it stands, which is 2 KB
 * less of the phone's program; jte's own output would also bring tables of all of Unicode. No
 * template prints into a script, a style or what an event does.
 *
 * <p>Templates know the addresses of the English pages. In another language every link and form
 * leads to its own pages: what its addresses begin with is put before them here, so that no
 * template can forget it. Only a link that names its language with {@code hreflang} keeps its
 * address.
 *
 * <p>What a template says without gaps comes as the key of a text between two {@link #MARK}s: the
 * build puts it so, because a call for each would weigh 8 KB more.
 */
public final class EscapedOutput implements HtmlTemplateOutput {
  /** What stands before and after the key of a text. No template and no text has it otherwise. */
  static final char MARK = '\u007f';

  private static final String LINK = "href=\"";
  private static final String SCRIPT = "javascript:";

  /** What stands before an address of a page: a link, a form, or where a script goes back to. */
  private static final List<String> ADDRESSES = List.of("href=\"", "action=\"", "data-address=\"");

  private static final String NAMED = "hreflang=\"";

  /** Files, and data for other programs. */
  private static final List<String> THE_SAME_EVERYWHERE = List.of("/assets/", "/atlas.");

  private final @Nullable Words words;
  private final String home;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param words that the page is in; null for a piece of a page, which says them once it is put
   *     into one
   */
  EscapedOutput(@Nullable Words words) {
    this.words = words;
    this.home = words == null ? "" : words.language().home();
  }

  /**
   * Prints an attribute, unless it has no value. What templates print of themselves the build makes
   * calls of this.
   *
   * @param opening e.g. { class="}
   */
  public static void attribute(HtmlTemplateOutput output, String opening, String value) {
    if (value != null) {
      output.writeContent(opening);
      output.writeUserContent(value);
      output.writeContent("\"");
    }
  }

  /** The same with a number. */
  public static void attribute(HtmlTemplateOutput output, String opening, int value) {
    attribute(output, opening, Integer.toString(value));
  }

  /** The build leaves out the calls of it. */
  @Override
  public void setContext(String tag, String attribute) {}

  @Override
  public void writeContent(String value) {
    int from = 0;
    if (words != null) {
      for (int at = value.indexOf(MARK); at >= 0; at = value.indexOf(MARK, from)) {
        int end = value.indexOf(MARK, at + 1);
        writeLinks(value.substring(from, at));
        writeUserContent(words.say(value.substring(at + 1, end)));
        from = end + 1;
      }
    }
    writeLinks(value.substring(from));
  }

  private void writeLinks(String value) {
    int from = 0;
    if (!home.isEmpty()) {
      for (int at = value.indexOf("=\"/"); at >= 0; at = value.indexOf("=\"/", from)) {
        text.append(value, from, at + 2);
        from = at + 2;
        lead(value.substring(from));
      }
    }
    text.append(value, from, value.length());
  }

  /** Puts in what this language's addresses begin with, where an address of a page begins. */
  private void lead(String address) {
    boolean page =
        ADDRESSES.stream().anyMatch(this::endsWith)
            && THE_SAME_EVERYWHERE.stream().noneMatch(address::startsWith)
            && !named();
    if (page) {
      text.append(home);
    }
  }

  /** Whether the link whose address begins here names its language. */
  private boolean named() {
    int at = text.lastIndexOf(NAMED);
    return at >= 0
        && text.indexOf("\"", at + NAMED.length()) + ADDRESSES.get(0).length() + 2 == text.length();
  }

  private boolean endsWith(String words) {
    int from = text.length() - words.length();
    return from >= 0 && text.substring(from).equals(words);
  }

  @Override
  public void writeContent(String value, int from, int to) {
    writeContent(value.substring(from, to));
  }

  @Override
  public void writeUserContent(String value) {
    if (value == null || (endsWith(LINK) && isScript(value))) {
      return;
    }
    if (!home.isEmpty() && value.startsWith("/")) {
      lead(value);
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

  /** What is put into a text with tags: texts escaped, numbers as they are. */
  static Object[] escaped(Object[] fillings) {
    Object[] escaped = fillings.clone();
    for (int i = 0; i < escaped.length; i++) {
      if (escaped[i] instanceof String filling) {
        EscapedOutput output = new EscapedOutput(null);
        output.writeUserContent(filling);
        escaped[i] = output.toString();
      }
    }
    return escaped;
  }

  private static @Nullable String escaped(char letter) {
    return switch (letter) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&#34;";
      case '\'' -> "&#39;";
      case MARK -> "";
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
