package ashi.body.locating;

import ashi.body.Mesh;
import ashi.body.Surface;
import java.util.List;

/**
 * One way of a channel over the skin, through its points in order.
 *
 * @param channel its id, e.g. "BL"
 * @param spots along the skin, close together
 */
public record ChannelLine(String channel, List<Anchor> spots) {

  private static final double ASIDE = 1;

  /** Whether there is one on each side, and not only one along the midline. */
  boolean isPaired(Surface body) {
    return spots.stream().anyMatch(spot -> Math.abs(spot.on(body).x()) > ASIDE);
  }

  /** The same way on the other side of the body. */
  ChannelLine mirrored(Mesh mesh) {
    return new ChannelLine(channel, spots.stream().map(spot -> spot.mirrored(mesh)).toList());
  }
}
