package ashi.atlas.packing;

import ashi.atlas.Page;
import java.util.List;

/**
 * A page to search for.
 *
 * @param words a person may type to get there
 * @param red words of red flags: they lead here before any complaint
 */
record PageFact(Page page, List<String> words, List<String> red) {

  static PageFact read(Entry entry) {
    return new PageFact(
        new Page(entry.text("address"), entry.text("title"), entry.text("says")),
        entry.texts("words"),
        entry.texts("red"));
  }

  String address() {
    return page.address();
  }
}
