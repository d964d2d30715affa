package ashi.phone.body;

import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.locating.Anchor;
import ashi.body.locating.ChannelLine;
import java.util.List;

/**
 * The channels on one body, as plain numbers.
 *
 * @param channels which channel each piece belongs to, set off by spaces
 * @param numbers the places of the two ends of each piece: six numbers
 */
record Lines(String channels, float[] numbers) {
  /** Lines run this far above the skin, in millimetres, so that it does not cover them. */
  private static final double ABOVE = 1.5;

  static Lines of(Surface body, List<ChannelLine> lines) {
    StringBuilder channels = new StringBuilder();
    Floats numbers = new Floats();
    for (ChannelLine line : lines) {
      Vec last = null;
      for (Anchor spot : line.spots()) {
        Vec next = spot.on(body).plus(spot.normal(body).times(ABOVE));
        if (last != null) {
          channels.append(channels.length() == 0 ? "" : " ").append(line.channel());
          numbers.add(last);
          numbers.add(next);
        }
        last = next;
      }
    }
    return new Lines(channels.toString(), numbers.all());
  }
}
