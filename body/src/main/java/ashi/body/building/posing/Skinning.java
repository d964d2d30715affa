package ashi.body.building.posing;

import ashi.body.Vec;

/**
 * Skin that follows bones without losing its volume where they turn: dual quaternions, after Kavan,
 * Collins, Žára and O'Sullivan, "Skinning with dual quaternions" (2007).
 */
final class Skinning {
  private static final int PARTS = 8;

  private Skinning() {}

  /** The places of the skin once the bones have moved, x, y, z of each vertex. */
  static float[] of(Rig rig, float[] resting, Motion[] motions) {
    double[][] dual = new double[motions.length][];
    for (int bone = 0; bone < motions.length; bone++) {
      dual[bone] = dual(motions[bone]);
    }
    float[] moved = new float[resting.length];
    for (int vertex = 0; vertex < resting.length / 3; vertex++) {
      int[] bones = rig.moving()[vertex];
      double[] sum = new double[PARTS];
      double[] first = dual[bones[0]];
      for (int i = 0; i < bones.length; i++) {
        double[] one = dual[bones[i]];
        double dot = one[0] * first[0] + one[1] * first[1] + one[2] * first[2] + one[3] * first[3];
        double share = (dot < 0 ? -1 : 1) * rig.shares()[vertex][i];
        for (int k = 0; k < PARTS; k++) {
          sum[k] += share * one[k];
        }
      }
      Vec place =
          apply(
              sum, new Vec(resting[3 * vertex], resting[3 * vertex + 1], resting[3 * vertex + 2]));
      moved[3 * vertex] = (float) place.x();
      moved[3 * vertex + 1] = (float) place.y();
      moved[3 * vertex + 2] = (float) place.z();
    }
    return moved;
  }

  private static double[] dual(Motion motion) {
    double[] q = quaternion(motion);
    Vec t = motion.shift();
    return new double[] {
      q[0],
      q[1],
      q[2],
      q[3],
      -0.5 * (t.x() * q[1] + t.y() * q[2] + t.z() * q[3]),
      0.5 * (t.x() * q[0] + t.y() * q[3] - t.z() * q[2]),
      0.5 * (-t.x() * q[3] + t.y() * q[0] + t.z() * q[1]),
      0.5 * (t.x() * q[2] - t.y() * q[1] + t.z() * q[0])
    };
  }

  /**
   * The turn of a motion: w, x, y, z; the largest part first found, so that none is divided by 0.
   */
  private static double[] quaternion(Motion motion) {
    Vec x = motion.x();
    Vec y = motion.y();
    Vec z = motion.z();
    double[] squares = {
      1 + x.x() + y.y() + z.z(),
      1 + x.x() - y.y() - z.z(),
      1 - x.x() + y.y() - z.z(),
      1 - x.x() - y.y() + z.z()
    };
    int largest = 0;
    for (int i = 1; i < 4; i++) {
      largest = squares[i] > squares[largest] ? i : largest;
    }
    double[] q =
        switch (largest) {
          case 0 -> new double[] {squares[0], z.y() - y.z(), x.z() - z.x(), y.x() - x.y()};
          case 1 -> new double[] {z.y() - y.z(), squares[1], x.y() + y.x(), x.z() + z.x()};
          case 2 -> new double[] {x.z() - z.x(), x.y() + y.x(), squares[2], y.z() + z.y()};
          default -> new double[] {y.x() - x.y(), x.z() + z.x(), y.z() + z.y(), squares[3]};
        };
    double length = Math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3]);
    for (int i = 0; i < 4; i++) {
      q[i] /= length;
    }
    return q;
  }

  private static Vec apply(double[] dual, Vec place) {
    double length =
        Math.sqrt(dual[0] * dual[0] + dual[1] * dual[1] + dual[2] * dual[2] + dual[3] * dual[3]);
    double w = dual[0] / length;
    Vec v = new Vec(dual[1], dual[2], dual[3]).times(1 / length);
    double dw = dual[4] / length;
    Vec dv = new Vec(dual[5], dual[6], dual[7]).times(1 / length);
    Vec turned = place.plus(v.cross(v.cross(place).plus(place.times(w))).times(2));
    Vec shift = dv.times(w).minus(v.times(dw)).plus(v.cross(dv)).times(2);
    return turned.plus(shift);
  }
}
