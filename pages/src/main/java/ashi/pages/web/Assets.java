package ashi.pages.web;

import ashi.words.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The files that pages refer to, and the addresses with content hashes they are served at.
 *
 * @param version the release and the build, such as 0.3.0+1f2e3d4c5b6a; changes when any of them
 *     changes
 * @param hrefs from a plain name such as "ashi.css" or "figures/body-back.svg"
 */
public record Assets(String version, Map<String, String> hrefs) {

  /**
   * Reads the list that the build writes: the version, then a line each of name, tab, address.
   *
   * @throws IllegalArgumentException when a line has no tab
   */
  public static Assets read(String text) {
    Map<String, String> hrefs = new LinkedHashMap<>();
    int from = text.indexOf('\n') + 1;
    String version = text.substring(0, Math.max(0, from - 1));
    for (int end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', from)) {
      int tab = text.indexOf('\t', from);
      if (tab < 0 || tab > end) {
        throw new IllegalArgumentException("Not a list of assets: " + version);
      }
      hrefs.put(text.substring(from, tab), text.substring(tab + 1, end));
      from = end + 1;
    }
    return new Assets(version, hrefs);
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

  /** The plain name of a file that every language has its own of. */
  public static String in(Language language, String file) {
    return language.tag() + "/" + file;
  }
}
