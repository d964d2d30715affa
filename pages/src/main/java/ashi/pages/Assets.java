package ashi.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The files that pages refer to, and the addresses with content hashes they are served at.
 *
 * @param version changes when any of them changes
 * @param hrefs from a plain name such as "ashi.css" or "figures/body-back.svg"
 */
public record Assets(String version, Map<String, String> hrefs) {

  /**
   * Reads the list that the build writes: the version, then a line each of name, tab, address.
   *
   * @throws IllegalArgumentException when a line has no tab
   */
  public static Assets read(String text) {
    String[] lines = text.split("\n");
    Map<String, String> hrefs = new LinkedHashMap<>();
    for (int i = 1; i < lines.length; i++) {
      int tab = lines[i].indexOf('\t');
      if (tab < 0) {
        throw new IllegalArgumentException("Not a list of assets, line " + (i + 1));
      }
      hrefs.put(lines[i].substring(0, tab), lines[i].substring(tab + 1));
    }
    return new Assets(lines[0], hrefs);
  }

  /**
   * The address of a file.
   *
   * @throws NoSuchElementException when there is no such file
   */
  public String href(String name) {
    String href = hrefs.get(name);
    if (href == null) {
      throw new NoSuchElementException("No asset " + name);
    }
    return href;
  }
}
