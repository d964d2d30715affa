package ashi.pages.asking;

import ashi.atlas.Tool;
import ashi.care.Wish;
import ashi.words.Words;
import java.util.List;

/** Where a person is, how long, with what, and which side: what may be changed about a wish. */
public record Circumstances(Wish wish) {

  public List<Integer> minutes() {
    return Asking.MINUTES;
  }

  /** In one line, e.g. "Bed, 10 minutes, hands, both sides". */
  public String line(Words words) {
    StringBuilder tools = new StringBuilder();
    for (Tool tool : wish.tools()) {
      tools.append(words.say("home.tool", tool.name()));
    }
    return words.say(
        "home.line", wish.place(), wish.minutes(), tools.toString(), wish.side().name());
  }
}
