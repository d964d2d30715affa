package ashi.pages.web;

import ashi.atlas.Letters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Text as addresses and forms carry it, percent-encoded UTF-8. It is read here rather than by each
 * host's own library so that every host understands the same request alike.
 */
public final class UrlText {
  private UrlText() {}

  /**
   * The fields of a query or of a form, in order of appearance.
   *
   * @throws IllegalArgumentException when a percent sign is not followed by two hex digits
   */
  public static Map<String, List<String>> fields(String text) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('&', start);
      String pair = text.substring(start, end < 0 ? text.length() : end);
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        fields
            .computeIfAbsent(decode(name.replace('+', ' ')), any -> new ArrayList<>())
            .add(decode(value.replace('+', ' ')));
      }
      start = end < 0 ? text.length() : end + 1;
    }
    return fields;
  }

  /**
   * Text without its percent signs.
   *
   * @throws IllegalArgumentException when a percent sign is not followed by two hex digits
   */
  static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    Utf8 decoded = new Utf8();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '%') {
        decoded.read(16 * digit(text, i + 1) + digit(text, i + 2));
        i += 2;
      } else {
        decoded.take(text.charAt(i));
      }
    }
    return decoded.text();
  }

  /**
   * A decoded path as the address of a page; "/" for one that no page of ours has, such as "//x",
   * which a browser would take for another site.
   */
  static String path(String path) {
    boolean ours = path.startsWith("/") && path.indexOf("//") < 0;
    for (int i = 0; i < path.length() && ours; i++) {
      char letter = path.charAt(i);
      ours =
          Letters.isDigit(letter)
              || (letter >= 'A' && letter <= 'Z')
              || (letter >= 'a' && letter <= 'z')
              || "/-._".indexOf(letter) >= 0;
    }
    return ours ? path : "/";
  }

  private static int digit(String text, int at) {
    char digit = at < text.length() ? text.charAt(at) : ' ';
    int letter = digit | 0x20;
    if (digit >= '0' && digit <= '9') {
      return digit - '0';
    } else if (letter >= 'a' && letter <= 'f') {
      return letter - 'a' + 10;
    }
    throw new IllegalArgumentException("A percent sign without two hex digits");
  }
}
