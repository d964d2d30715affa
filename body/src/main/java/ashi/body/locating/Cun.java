package ashi.body.locating;

import ashi.body.Surface;
import ashi.body.Vec;
import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** How long a cun is in each region of one body, from that region's own span. */
final class Cun {
  private final Map<Region, Double> millimetres = new EnumMap<>(Region.class);

  Cun(Surface body, Landmarks landmarks) {
    Trail overTheHead =
        Skin.midline(body)
            .between(
                place(body, landmarks, "anterior-hairline"),
                place(body, landmarks, "posterior-hairline"));
    millimetres.put(Region.BACK, place(body, landmarks, "acromion").x() / 8);
    millimetres.put(Region.HEAD, overTheHead.length() / 12);
    millimetres.put(Region.FRONT, straight(body, landmarks, "xiphisternal-joint", "navel") / 8);
    millimetres.put(Region.ARM, straight(body, landmarks, "wrist-crease", "elbow-crease") / 12);
    millimetres.put(
        Region.THIGH, straight(body, landmarks, "greater-trochanter", "popliteal-crease") / 19);
    millimetres.put(
        Region.LEG, straight(body, landmarks, "popliteal-crease", "lateral-malleolus") / 16);
    millimetres.put(Region.FOOT, straight(body, landmarks, "heel", "big-toe-tip") / 12);
  }

  /** A cun of this region in millimetres. */
  double millimetres(Region region) {
    return millimetres.get(region);
  }

  private static double straight(Surface body, Landmarks landmarks, String from, String to) {
    return place(body, landmarks, from).distance(place(body, landmarks, to));
  }

  private static Vec place(Surface body, Landmarks landmarks, String name) {
    return landmarks
        .anchor(name)
        .orElseThrow(() -> new NoSuchElementException("There is no landmark " + name + "."))
        .on(body);
  }
}
