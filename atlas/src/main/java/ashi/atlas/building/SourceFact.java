package ashi.atlas.building;

import ashi.atlas.Source;
import java.util.regex.Pattern;

/** How a source is written down. */
final class SourceFact {
  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

  private SourceFact() {}

  static Source read(YamlFact entry) {
    String published = entry.text("published");
    String link = entry.textOr("link", "");
    if (!published.isEmpty() && !YEAR.matcher(published).find()) {
      entry.problem("published", "the year is missing. Write where and when it was published.");
    }
    boolean book = entry.flagOr("book", false);
    if (link.isEmpty() && !book) {
      entry.problem("link", "'link' is missing. Write its DOI or address, or book: yes.");
    }
    return new Source(
        entry.text("id"),
        entry.text("name"),
        entry.text("authors"),
        entry.flagOr("others", false)
            ? "reading.others"
            : entry.flagOr("edited", false) ? "reading.editor" : "",
        entry.text("title") + ". " + published + ".",
        entry.textOr("found", ""),
        link);
  }
}
