package ashi.pages.web;

import ashi.care.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a host was asked.
 *
 * @param sender who asked
 * @param path starts with "/", decoded, without query
 * @param fields of the query and, for a post, of the form, in order of appearance
 * @param now when it was asked, by the person's clock
 * @param range which part of the answer is asked for, as the Range header says it; empty when it
 *     does not
 */
public record Request(
    Method method,
    Sender sender,
    String path,
    Map<String, List<String>> fields,
    Moment now,
    String range) {

  /** For the whole of the answer. */
  public Request(
      Method method, Sender sender, String path, Map<String, List<String>> fields, Moment now) {
    this(method, sender, path, fields, now, "");
  }

  /** What may be asked: to look, or to remember something. */
  public enum Method {
    GET,
    POST
  }

  /**
   * The request as it came in.
   *
   * @param path still percent-encoded
   * @param query without "?"; empty when there is none
   * @param form the urlencoded body of a post; else empty
   * @throws IllegalArgumentException when a percent sign is not followed by two hex digits
   */
  public static Request read(
      Method method, Sender sender, String path, String query, String form, Moment now) {
    Map<String, List<String>> fields = UrlText.fields(query);
    UrlText.fields(form)
        .forEach(
            (name, values) ->
                fields.computeIfAbsent(name, any -> new ArrayList<>()).addAll(values));
    return new Request(method, sender, UrlText.decode(path), fields, now);
  }

  /** The same, asked at another path. */
  public Request at(String other) {
    return new Request(method, sender, other, fields, now, range);
  }

  /** The same, for a part of the answer, as a Range header asks for it. */
  public Request part(String range) {
    return new Request(method, sender, path, fields, now, range);
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
