package ashi.pages.odd;

import ashi.pages.web.Request.Method;
import ashi.pages.web.Sender;
import java.util.List;

/**
 * Something that is asked of the app.
 *
 * @param path decoded
 * @param fields in order of appearance; names may repeat
 */
record Asked(Method method, Sender sender, String path, List<Field> fields) {
  /** A name and its value, decoded. */
  record Field(String name, String value) {}
}
