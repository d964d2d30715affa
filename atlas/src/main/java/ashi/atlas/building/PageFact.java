package ashi.atlas.building;

import ashi.atlas.Destination;
import java.util.List;

/**
 * A page to search for.
 *
 * @param words a person may type to get there
 * @param whole what leads there while nothing else is typed, since its words say other things too
 * @param red words of red flags: they lead here before any complaint
 */
record PageFact(Destination page, List<String> words, List<String> whole, List<String> red) {

  static PageFact read(YamlFact entry) {
    return new PageFact(
        new Destination(entry.text("address"), entry.text("title"), entry.text("says")),
        entry.texts("words"),
        entry.texts("whole"),
        entry.texts("red"));
  }

  String address() {
    return page.address();
  }
}
