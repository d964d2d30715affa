package ashi.body.building.posing;

import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.building.posing.Pose.Level;
import ashi.body.building.posing.Pose.Side;
import java.util.Arrays;
import java.util.List;

/** Puts the average adult into poses. */
public final class Posing {
  private static final int HALVINGS = 14;
  private static final int ROUNDS = 3;

  private final Rig rig;
  private final Surface resting;
  private final Skeleton skeleton;

  public Posing(Rig rig, Surface resting) {
    this.rig = rig;
    this.resting = resting;
    this.skeleton = new Skeleton(rig);
  }

  public Rig rig() {
    return rig;
  }

  public Surface resting() {
    return resting;
  }

  /**
   * A body in a pose.
   *
   * @param skin resting on the ground at y = 0: nothing lies lower
   * @param motions how each bone of the rig moved there
   * @param seat height of what its seated parts lie on; 0 where there is no seat
   */
  public record Posed(Surface skin, List<Motion> motions, double seat) {}

  public Posed posed(Pose pose) {
    Motion[] motions = skeleton.motions(settled(pose));
    float[] places = Skinning.of(rig, resting.places(), motions);
    double ground = lowest(places) + pose.give();
    for (int i = 1; i < places.length; i += 3) {
      places[i] = (float) Math.max(0, places[i] - ground);
    }
    double seat =
        pose.seated().stream()
            .mapToDouble(b -> lowest(places, rig.number(b)) + pose.give())
            .min()
            .orElse(0);
    for (String bone : pose.seated()) {
      onto(seat, rig.number(bone), places);
    }
    Motion down = new Motion(Vec.LEFT, Vec.UP, Vec.FORWARD, Vec.UP.times(-ground));
    return new Posed(
        new Surface(resting.mesh(), places),
        Arrays.stream(motions).map(down::after).toList(),
        seat);
  }

  private void onto(double height, int bone, float[] places) {
    for (int vertex = 0; vertex < places.length / 3; vertex++) {
      if (rig.moving()[vertex][0] == bone) {
        places[3 * vertex + 1] = (float) Math.max(height, places[3 * vertex + 1]);
      }
    }
  }

  /** The pose with every joint turned that is to bring a part to rest. */
  Pose settled(Pose pose) {
    Pose now = pose;
    for (int round = 0; round < ROUNDS; round++) {
      for (Level level : pose.levels()) {
        now = settled(now, level);
      }
    }
    return now;
  }

  private Pose settled(Pose pose, Level level) {
    double low = level.side() == Side.WHOLE ? -60 : level.movement().least();
    double high = level.side() == Side.WHOLE ? 60 : level.movement().most();
    double now =
        level.side() == Side.WHOLE
            ? pose.tilt()
            : pose.angle(level.movement(), level.side() != Side.RIGHT);
    low = Math.max(low, now - 40);
    high = Math.min(high, now + 40);
    double atLow = gap(pose.turned(level, low), level);
    if (atLow * gap(pose.turned(level, high), level) > 0) {
      throw new IllegalArgumentException(
          pose.name()
              + ": turning "
              + level.movement().words()
              + " does not level "
              + level.part());
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      double gap = gap(pose.turned(level, middle), level);
      if (gap * atLow > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return pose.turned(level, (low + high) / 2);
  }

  private double gap(Pose pose, Level level) {
    float[] places = skin(pose);
    return lowest(places, rig.number(level.part()))
        - lowest(places, rig.number(level.other()))
        - level.above();
  }

  float[] skin(Pose pose) {
    return Skinning.of(rig, resting.places(), skeleton.motions(pose));
  }

  private static double lowest(float[] places) {
    double lowest = Double.MAX_VALUE;
    for (int i = 1; i < places.length; i += 3) {
      lowest = Math.min(lowest, places[i]);
    }
    return lowest;
  }

  /** How low what mostly follows a bone, and not what hangs on it, reaches. */
  double lowest(float[] places, int bone) {
    double lowest = Double.MAX_VALUE;
    for (int vertex = 0; vertex < places.length / 3; vertex++) {
      if (rig.moving()[vertex][0] == bone) {
        lowest = Math.min(lowest, places[3 * vertex + 1]);
      }
    }
    return lowest;
  }
}
