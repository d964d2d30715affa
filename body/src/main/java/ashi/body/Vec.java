package ashi.body;

/**
 * A place or a direction in space. Places are in millimetres: x to the body's left, y up from the
 * sole, z forward.
 */
public record Vec(double x, double y, double z) {
  public static final Vec LEFT = new Vec(1, 0, 0);
  public static final Vec UP = new Vec(0, 1, 0);
  public static final Vec FORWARD = new Vec(0, 0, 1);

  public Vec plus(Vec other) {
    return new Vec(x + other.x, y + other.y, z + other.z);
  }

  public Vec minus(Vec other) {
    return new Vec(x - other.x, y - other.y, z - other.z);
  }

  public Vec times(double factor) {
    return new Vec(x * factor, y * factor, z * factor);
  }

  public double dot(Vec other) {
    return x * other.x + y * other.y + z * other.z;
  }

  public Vec cross(Vec other) {
    return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  public double length() {
    return Math.sqrt(dot(this));
  }

  /** The same direction with length one; a zero vector stays zero. */
  public Vec unit() {
    double length = length();
    return length == 0 ? this : times(1 / length);
  }

  /** The place that is {@code share} (0–1) of the way from here to {@code other}. */
  public Vec toward(Vec other, double share) {
    return plus(other.minus(this).times(share));
  }

  public double distance(Vec other) {
    return minus(other).length();
  }

  /** The same place on the other side of the body. */
  public Vec mirrored() {
    return new Vec(-x, y, z);
  }
}
