package ashi.body.building.posing;

import ashi.body.Vec;

/** A rigid motion: a turn (rows x, y, z of its matrix) and then a shift. */
public record Motion(Vec x, Vec y, Vec z, Vec shift) {
  public static final Motion NONE = new Motion(Vec.LEFT, Vec.UP, Vec.FORWARD, new Vec(0, 0, 0));

  /** A turn by an angle in degrees about an axis through a centre, right-handed. */
  public static Motion turn(Vec centre, Vec axis, double degrees) {
    Vec a = axis.unit();
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    Motion turn =
        new Motion(
            row(a, a.x(), new Vec(cos, -sin * a.z(), sin * a.y()), cos),
            row(a, a.y(), new Vec(sin * a.z(), cos, -sin * a.x()), cos),
            row(a, a.z(), new Vec(-sin * a.y(), sin * a.x(), cos), cos),
            new Vec(0, 0, 0));
    return new Motion(turn.x, turn.y, turn.z, centre.minus(turn.apply(centre)));
  }

  private static Vec row(Vec axis, double component, Vec rest, double cos) {
    return axis.times(component * (1 - cos)).plus(rest);
  }

  public Vec apply(Vec place) {
    return new Vec(x.dot(place), y.dot(place), z.dot(place)).plus(shift);
  }

  /** What takes back this motion. */
  public Motion inverse() {
    Vec ix = new Vec(x.x(), y.x(), z.x());
    Vec iy = new Vec(x.y(), y.y(), z.y());
    Vec iz = new Vec(x.z(), y.z(), z.z());
    Vec back = new Vec(ix.dot(shift), iy.dot(shift), iz.dot(shift)).times(-1);
    return new Motion(ix, iy, iz, back);
  }

  /** First the other motion, then this one. */
  public Motion after(Motion first) {
    Vec cx = new Vec(first.x.x(), first.y.x(), first.z.x());
    Vec cy = new Vec(first.x.y(), first.y.y(), first.z.y());
    Vec cz = new Vec(first.x.z(), first.y.z(), first.z.z());
    return new Motion(
        new Vec(x.dot(cx), x.dot(cy), x.dot(cz)),
        new Vec(y.dot(cx), y.dot(cy), y.dot(cz)),
        new Vec(z.dot(cx), z.dot(cy), z.dot(cz)),
        apply(first.shift));
  }
}
