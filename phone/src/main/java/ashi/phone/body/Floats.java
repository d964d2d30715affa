package ashi.phone.body;

import ashi.body.Vec;
import java.util.Arrays;

/** Numbers for the graphics card, as many as come. */
final class Floats {
  private float[] numbers = new float[4096];
  private int size;

  void add(Vec vec) {
    if (size + 3 > numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * numbers.length);
    }
    numbers[size++] = (float) vec.x();
    numbers[size++] = (float) vec.y();
    numbers[size++] = (float) vec.z();
  }

  float[] all() {
    return Arrays.copyOf(numbers, size);
  }
}
