package ashi.atlas.packing;

import ashi.atlas.Page;
import java.util.List;

/**
 * A page to search for.
 *
 * @param words a person may type to get there
 */
record PageFact(Page page, List<String> words) {

  static PageFact read(Entry entry) {
    return new PageFact(
        new Page(entry.text("address"), entry.text("title"), entry.text("says")),
        entry.texts("words"));
  }

  String address() {
    return page.address();
  }
}
