package ashi.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * The bodies that are kept in {@code body.bin}: three adults, tenths of a millimetre exact, and
 * what each trait changes in them.
 *
 * <p>The file holds whole numbers, seven bits a byte, low bits first, the top bit set while more
 * follow; signs are folded into the lowest bit. In order: the vertex count; each vertex's mirror
 * partner as a difference from itself; the quad count; the quads' corners, each as a difference
 * from the same corner of the quad before; the number of shapes; then for each shape its name
 * (length, letters) and, for x, then y, then z, the vertices whose mirror partner was not met
 * before, as a difference from the vertex before. The first shape is a body in tenths of a
 * millimetre; the others are kept as differences from it. Then the number of changes; for each its
 * name, its step in tenths of a millimetre, and the same vertices in such steps, likewise as a
 * difference from the vertex before.
 */
public final class Bodies {
  private final Mesh mesh;

  /** The vertices of the left half and the midline, in the order of the file. */
  private final int[] half;

  private final Map<String, int[]> shapes;
  private final Map<String, Change> changes;

  private Bodies(Mesh mesh, int[] half, Map<String, int[]> shapes, Map<String, Change> changes) {
    this.mesh = mesh;
    this.half = half;
    this.shapes = shapes;
    this.changes = changes;
  }

  public static Bodies read(byte[] bytes) {
    Numbers numbers = new Numbers(bytes);
    int[] mirror = new int[numbers.next()];
    for (int i = 0; i < mirror.length; i++) {
      mirror[i] = i + numbers.next();
    }
    int[] quads = new int[4 * numbers.next()];
    for (int i = 0; i < quads.length; i++) {
      quads[i] = (i < 4 ? 0 : quads[i - 4]) + numbers.next();
    }
    int[] half = half(mirror);
    Map<String, int[]> shapes = new LinkedHashMap<>();
    int[] first = null;
    for (int count = numbers.next(); count > 0; count--) {
      String name = numbers.text();
      int[] shape = numbers.differences(half.length);
      for (int i = 0; first != null && i < shape.length; i++) {
        shape[i] += first[i];
      }
      shapes.put(name, shape);
      first = first == null ? shape : first;
    }
    Map<String, Change> changes = new LinkedHashMap<>();
    for (int count = numbers.next(); count > 0; count--) {
      changes.put(
          numbers.text(), new Change(numbers.next() / 10f, numbers.differences(half.length)));
    }
    return new Bodies(new Mesh(mirror.length, quads, mirror), half, shapes, changes);
  }

  private static int[] half(int[] mirror) {
    List<Integer> half = new ArrayList<>();
    for (int vertex = 0; vertex < mirror.length; vertex++) {
      if (mirror[vertex] >= vertex) {
        half.add(vertex);
      }
    }
    return half.stream().mapToInt(Integer::intValue).toArray();
  }

  public Mesh mesh() {
    return mesh;
  }

  /** An adult between the sexes, of middle height and build, with a flat chest. */
  public Surface average() {
    return surface(shape("average"));
  }

  public Surface female() {
    return surface(shape("female"));
  }

  public Surface male() {
    return surface(shape("male"));
  }

  /** A body with these traits, scaled as a whole to the build's height. */
  public Surface body(Build build) {
    float[] places = shape("average");
    float sex = (float) build.trait(Trait.SEX);
    float[] other = shape(sex < 0 ? "male" : "female");
    for (int i = 0; i < places.length; i++) {
      places[i] += Math.abs(sex) * (other[i] - places[i]);
    }
    float weight = (float) build.trait(Trait.WEIGHT);
    float muscle = (float) build.trait(Trait.MUSCLE);
    for (boolean female : new boolean[] {true, false}) {
      float share = (female ? 1 + sex : 1 - sex) / 2;
      int heavy = weight < 0 ? -1 : 1;
      int strong = muscle < 0 ? -1 : 1;
      float much = Math.abs(weight);
      float firm = Math.abs(muscle);
      add(corner(female, heavy, 0), share * much * (1 - firm), places);
      add(corner(female, 0, strong), share * (1 - much) * firm, places);
      add(corner(female, heavy, strong), share * much * firm, places);
    }
    for (Trait trait : Trait.values()) {
      if (trait != Trait.SEX && trait != Trait.WEIGHT && trait != Trait.MUSCLE) {
        add(trait.name(), (float) build.trait(trait), places);
      }
    }
    standUp(places, build.height());
    return surface(places);
  }

  /**
   * The name of the change that turns a woman or a man of middle build into one of these extremes.
   *
   * @param weight −1 thin, 0 middle, 1 heavy
   * @param muscle −1 slight, 0 middle, 1 muscular
   */
  public static String corner(boolean female, int weight, int muscle) {
    return (female ? "woman " : "man ") + weight + " " + muscle;
  }

  private void add(String name, float amount, float[] places) {
    if (amount != 0) {
      Objects.requireNonNull(changes.get(name)).add(amount, places);
    }
  }

  /** Puts the soles on the ground and the top of the head at a height. */
  private void standUp(float[] places, double height) {
    float lowest = Float.MAX_VALUE;
    float highest = -Float.MAX_VALUE;
    for (int i = half.length; i < 2 * half.length; i++) {
      lowest = Math.min(lowest, places[i]);
      highest = Math.max(highest, places[i]);
    }
    float scale = (float) (height / (highest - lowest));
    for (int i = 0; i < places.length; i++) {
      boolean upward = i >= half.length && i < 2 * half.length;
      places[i] = scale * (upward ? places[i] - lowest : places[i]);
    }
  }

  /** A shape in millimetres: every x of the half, then every y, then every z. */
  private float[] shape(String name) {
    int[] tenths = shapes.get(name);
    if (tenths == null) {
      throw new NoSuchElementException("The body file holds no body called " + name + ".");
    }
    float[] places = new float[tenths.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = tenths[i] / 10f;
    }
    return places;
  }

  private Surface surface(float[] halfPlaces) {
    float[] places = new float[3 * mesh.vertices()];
    for (int i = 0; i < half.length; i++) {
      int own = 3 * half[i];
      int other = 3 * mesh.mirror()[half[i]];
      float x = halfPlaces[i];
      places[other] = -x;
      places[own] = x;
      for (int axis = 1; axis < 3; axis++) {
        places[own + axis] = halfPlaces[axis * half.length + i];
        places[other + axis] = places[own + axis];
      }
    }
    return new Surface(mesh, places);
  }

  /** What one trait adds to each place, in steps of so many millimetres. */
  private record Change(float step, int[] steps) {
    void add(float amount, float[] places) {
      float factor = amount * step;
      for (int i = 0; i < places.length; i++) {
        places[i] += factor * steps[i];
      }
    }
  }

  private static final class Numbers {
    private final byte[] bytes;
    private int at;

    Numbers(byte[] bytes) {
      this.bytes = bytes;
    }

    String text() {
      StringBuilder text = new StringBuilder();
      for (int letters = next(); letters > 0; letters--) {
        text.append((char) next());
      }
      return text.toString();
    }

    /** Three runs of numbers, each kept as a difference from the one before. */
    int[] differences(int length) {
      int[] numbers = new int[3 * length];
      for (int axis = 0; axis < 3; axis++) {
        int last = 0;
        for (int i = 0; i < length; i++) {
          last += next();
          numbers[axis * length + i] = last;
        }
      }
      return numbers;
    }

    int next() {
      int folded = 0;
      int shift = 0;
      int piece;
      do {
        piece = bytes[at++];
        folded |= (piece & 0x7f) << shift;
        shift += 7;
      } while (piece < 0);
      return (folded >>> 1) ^ -(folded & 1);
    }
  }
}
