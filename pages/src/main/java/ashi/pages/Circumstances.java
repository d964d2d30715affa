package ashi.pages;

import ashi.atlas.Tool;
import ashi.care.Wish;
import ashi.care.Words;
import java.util.List;

/** Where a person is, how long, with what, and which side: what may be changed about a wish. */
public record Circumstances(Wish wish) {

  public List<Integer> minutes() {
    return Asking.MINUTES;
  }

  /** In one line, e.g. "Bed, 10 minutes, hands, both sides". */
  public String line() {
    StringBuilder line = new StringBuilder(wish.place().title());
    line.append(", ").append(wish.minutes()).append(" minutes");
    for (Tool tool : wish.tools()) {
      line.append(", ").append(Words.inSentence(tool.title()));
    }
    line.append(", ")
        .append(
            switch (wish.side()) {
              case LEFT -> "left side";
              case RIGHT -> "right side";
              case BOTH -> "both sides";
            });
    return line.toString();
  }
}
