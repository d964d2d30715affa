package ashi.pages.library;

import ashi.atlas.Channel;
import ashi.atlas.Point;
import ashi.atlas.Prefix;
import ashi.atlas.search.BladderNumbers;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The codes that other books use for a point. */
public final class Numberings {
  private Numberings() {}

  /** E.g. "UB52", "V52", "B 47 in older books". */
  public static List<String> of(Words words, Point point, Channel channel) {
    int number = Integer.parseInt(point.code().substring(channel.id().length()));
    List<String> codes = new ArrayList<>();
    for (Prefix other : channel.prefixes()) {
      String prefix = other.letters();
      boolean older = channel.id().equals("BL") && prefix.equals("B");
      if (older && BladderNumbers.older(number) != number) {
        codes.add(words.say("point.names.older", prefix + " " + BladderNumbers.older(number)));
      } else {
        codes.add(prefix + number);
      }
    }
    return codes;
  }
}
