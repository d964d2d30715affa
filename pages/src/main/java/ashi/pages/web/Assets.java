package ashi.pages.web;

import ashi.atlas.Split;
import ashi.words.Language;
import java.util.LinkedHashMap;
import java.util.List;
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
    List<String> lines = Split.at('\n', text);
    Map<String, String> hrefs = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      int tab = line.indexOf('\t');
      if (tab < 0) {
        throw new IllegalArgumentException("Not a list of assets, line " + (i + 1));
      }
      hrefs.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return new Assets(lines.get(0), hrefs);
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
