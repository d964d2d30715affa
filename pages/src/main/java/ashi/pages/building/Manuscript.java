package ashi.pages.building;

import ashi.words.building.Stamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page to read as it is written down: lines such as {@code title: Safety}, an empty line, then
 * HTML with {@link Insertions}.
 *
 * @param of in a translation: the {@link Stamp} of the English page that it was compared with;
 *     empty when nobody has said so, and in English
 * @param shelf whether it leads to other pages rather than being read itself
 * @param onward where it leads at its end
 */
public record Manuscript(
    String of,
    String title,
    String description,
    String lead,
    boolean shelf,
    List<Link> onward,
    String body) {

  /** The name of the line that holds {@link #of}. */
  static final String OF = "of";

  /** The names that a line before the empty one may begin with. */
  private static final Set<String> ONCE = Set.of(OF, "title", "description", "lead", "frame");

  private static final String ONWARD = "onward";

  /** {@code /points | All points. | Each with its landmark.} */
  public record Link(String href, String title, String words) {
    static Link read(String line) {
      String[] parts = line.split(" \\| ");
      if (parts.length != 3) {
        throw new IllegalArgumentException("Not address | title | words: " + line);
      }
      return new Link(parts[0], parts[1], parts[2]);
    }
  }

  /**
   * @throws IllegalArgumentException when a line before the body is missing or not understood
   */
  static Manuscript read(String text) {
    int end = text.indexOf("\n\n");
    if (end < 0) {
      throw new IllegalArgumentException("An empty line has to stand before the body.");
    }
    Map<String, String> said = new LinkedHashMap<>();
    List<Link> onward = new ArrayList<>();
    for (String line : text.substring(0, end).split("\n")) {
      String[] parts = line.split(": ", 2);
      if (parts.length == 2 && parts[0].equals(ONWARD)) {
        onward.add(Link.read(parts[1]));
      } else if (parts.length < 2
          || !ONCE.contains(parts[0])
          || said.put(parts[0], parts[1]) != null) {
        throw new IllegalArgumentException("Not understood, or said twice: " + line);
      }
    }
    return new Manuscript(
        said.getOrDefault(OF, ""),
        required(said, "title"),
        required(said, "description"),
        required(said, "lead"),
        isShelf(said.getOrDefault("frame", "article")),
        List.copyOf(onward),
        text.substring(end + 2));
  }

  private static boolean isShelf(String frame) {
    return switch (frame) {
      case "article" -> false;
      case "shelf" -> true;
      default -> throw new IllegalArgumentException("There is no such frame: " + frame);
    };
  }

  private static String required(Map<String, String> said, String name) {
    if (!said.containsKey(name)) {
      throw new IllegalArgumentException("There is no line " + name + ": …");
    }
    return said.get(name);
  }
}
