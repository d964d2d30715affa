package ashi.pages.session;

import java.util.ArrayList;
import java.util.List;

/**
 * A number to call.
 *
 * @param number as people write it, e.g. "116 123"
 * @param where it is answered
 */
public record Call(String number, String where) {

  /**
   * Those that a text names in their order.
   *
   * @param text e.g. "112: Europe; 911: North America"
   */
  public static List<Call> all(String text) {
    List<Call> calls = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int colon = text.indexOf(": ", from);
      int end = text.indexOf("; ", colon);
      end = end < 0 ? text.length() : end;
      calls.add(new Call(text.substring(from, colon), text.substring(colon + 2, end)));
      from = end + 2;
    }
    return calls;
  }
}
