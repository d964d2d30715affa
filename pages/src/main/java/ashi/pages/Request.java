package ashi.pages;

import ashi.care.Moment;
import java.util.List;
import java.util.Map;

/**
 * What a host was asked.
 *
 * @param path starts with "/", decoded, without query
 * @param fields of the query and, for a post, of the form, in order of appearance
 * @param now when it was asked, by the person's clock
 */
public record Request(Method method, String path, Map<String, List<String>> fields, Moment now) {

  /** What may be asked: to look, or to remember something. */
  public enum Method {
    GET,
    POST
  }

  /** The first value of a field, or "" when it is missing. */
  public String field(String name) {
    List<String> values = fields.get(name);
    return values == null || values.isEmpty() ? "" : values.get(0);
  }

  /** All values of a field. */
  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }
}
