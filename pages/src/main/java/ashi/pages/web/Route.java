package ashi.pages.web;

import ashi.pages.web.Request.Method;
import java.util.Optional;

/**
 * An address and what answers it.
 *
 * @param pattern an address such as "/points/*", where a star stands for one part that is not empty
 * @param file the name, in the folder of a language, of a text that only this answer is made from;
 *     empty when there is none
 */
public record Route(Method method, String pattern, Handler handler, String file) {

  /** Answers one kind of address. */
  public interface Handler {
    /**
     * @param part what stood for the star; empty where the pattern has none
     */
    Answer answer(Visit visit, String part);
  }

  /** For looking. */
  public static Route get(String pattern, Handler handler) {
    return new Route(Method.GET, pattern, handler, "");
  }

  /** For remembering. */
  public static Route post(String pattern, Handler handler) {
    return new Route(Method.POST, pattern, handler, "");
  }

  /** The same, made from a text that is read only for it. */
  public Route madeFrom(String file) {
    return new Route(method, pattern, handler, file);
  }

  /** What stands for the star in this path, empty text without a star; nothing when it differs. */
  public Optional<String> part(String path) {
    int star = pattern.indexOf('*');
    if (star < 0) {
      return pattern.equals(path) ? Optional.of("") : Optional.empty();
    }
    String before = pattern.substring(0, star);
    String after = pattern.substring(star + 1);
    if (path.length() <= before.length() + after.length()
        || !path.startsWith(before)
        || !path.endsWith(after)) {
      return Optional.empty();
    }
    String part = path.substring(before.length(), path.length() - after.length());
    return part.indexOf('/') < 0 ? Optional.of(part) : Optional.empty();
  }
}
