package ashi.body.building.posing;

import ashi.body.Surface;
import ashi.body.Vec;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * The bones of one body, and how much each moves its skin.
 *
 * <p>The file holds whole numbers as {@link ashi.body.Bodies} does. In order: the number of bones;
 * for each its name (length, letters), its parent's number from 0 (−1 for the root, parents come
 * first) and where it starts, x, y and z in tenths of a millimetre from the middle of the skin
 * around it, so that it is found in every body; then for each vertex of the left half and the
 * midline (see {@code Bodies}) how many bones move it, and for each of them its number and its
 * share of 255. The right half mirrors it; bones called {@code ….L} and {@code ….R} change places.
 *
 * @param bones parents before children
 * @param moving for each vertex the numbers of the bones that move it
 * @param shares for each vertex how much each of these bones does, together 1
 */
public record Rig(List<Bone> bones, int[][] moving, float[][] shares) {
  /** More bones than these hardly move a vertex. */
  public static final int MOST_BONES = 4;

  private static final int WHOLE = 255;

  /** Less skin than this does not tell where a joint is. */
  private static final double LEAST = 0.5;

  /**
   * @param parent number of the bone it hangs on, −1 for the root
   * @param start the joint it turns about, in millimetres
   */
  public record Bone(String name, int parent, Vec start) {
    public boolean left() {
      return name.endsWith(".L");
    }

    /** The name without its side. */
    public String stem() {
      return left() || name.endsWith(".R") ? name.substring(0, name.length() - 2) : name;
    }

    String otherSide() {
      return stem().equals(name) ? name : stem() + (left() ? ".R" : ".L");
    }
  }

  /**
   * @throws NoSuchElementException when there is no such bone
   */
  public int number(String name) {
    for (int i = 0; i < bones.size(); i++) {
      if (bones.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new NoSuchElementException("The rig has no bone " + name + ".");
  }

  /** Whether a bone is the other one or hangs on it. */
  boolean hangsOn(int bone, int ancestor) {
    int at = bone;
    while (at >= 0 && at != ancestor) {
      at = bones.get(at).parent();
    }
    return at >= 0;
  }

  /** How much of a vertex a bone and all that hangs on it moves, 0–1. */
  public double share(int vertex, int bone) {
    double share = 0;
    for (int i = 0; i < moving[vertex].length; i++) {
      if (hangsOn(moving[vertex][i], bone)) {
        share += shares[vertex][i];
      }
    }
    return share;
  }

  /** The rig of this body. */
  public static Rig read(byte[] bytes, Surface body) {
    int[] mirror = body.mesh().mirror();
    Reader in = new Reader(bytes);
    List<Bone> bones = new ArrayList<>();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (int count = in.number(); count > 0; count--) {
      StringBuilder name = new StringBuilder();
      for (int letters = in.number(); letters > 0; letters--) {
        name.append((char) in.number());
      }
      int parent = in.number();
      Vec start = new Vec(in.number() / 10.0, in.number() / 10.0, in.number() / 10.0);
      numbers.put(name.toString(), bones.size());
      bones.add(new Bone(name.toString(), parent, start));
    }
    int[][] moving = new int[mirror.length][];
    float[][] shares = new float[mirror.length][];
    for (int vertex = 0; vertex < mirror.length; vertex++) {
      if (mirror[vertex] < vertex) {
        continue;
      }
      int count = in.number();
      int[] own = new int[count];
      int[] other = new int[count];
      float[] much = new float[count];
      for (int i = 0; i < count; i++) {
        own[i] = in.number();
        other[i] = Objects.requireNonNull(numbers.get(bones.get(own[i]).otherSide()));
        much[i] = in.number() / (float) WHOLE;
      }
      moving[mirror[vertex]] = other;
      shares[mirror[vertex]] = much;
      moving[vertex] = own;
      shares[vertex] = much;
    }
    Rig offsets = new Rig(bones, moving, shares);
    List<Bone> inBody = new ArrayList<>();
    for (int i = 0; i < bones.size(); i++) {
      Bone bone = bones.get(i);
      inBody.add(new Bone(bone.name(), bone.parent(), bone.start().plus(offsets.around(i, body))));
    }
    return new Rig(List.copyOf(inBody), moving, shares);
  }

  /** The middle of the skin that moves with a bone and with the one it hangs on. */
  private Vec around(int bone, Surface body) {
    int parent = bones.get(bone).parent();
    Vec sum = new Vec(0, 0, 0);
    Vec all = new Vec(0, 0, 0);
    double weight = 0;
    for (int vertex = 0; vertex < moving.length; vertex++) {
      double both = own(vertex, bone) * own(vertex, parent);
      sum = sum.plus(body.place(vertex).times(both));
      all = all.plus(body.place(vertex));
      weight += both;
    }
    return weight > LEAST ? sum.times(1 / weight) : all.times(1.0 / moving.length);
  }

  private double own(int vertex, int bone) {
    for (int i = 0; i < moving[vertex].length; i++) {
      if (moving[vertex][i] == bone) {
        return shares[vertex][i];
      }
    }
    return 0;
  }

  /** What {@link #read} reads, of the rig of this body. */
  public byte[] pack(Surface body) {
    int[] mirror = body.mesh().mirror();
    Writer out = new Writer();
    out.number(bones.size());
    for (int i = 0; i < bones.size(); i++) {
      Bone bone = bones.get(i);
      Vec offset = bone.start().minus(around(i, body));
      out.number(bone.name().length());
      bone.name().chars().forEach(out::number);
      out.number(bone.parent());
      out.number((int) Math.round(10 * offset.x()));
      out.number((int) Math.round(10 * offset.y()));
      out.number((int) Math.round(10 * offset.z()));
    }
    for (int vertex = 0; vertex < mirror.length; vertex++) {
      if (mirror[vertex] >= vertex) {
        int[] wholes = wholes(shares[vertex]);
        out.number(wholes.length);
        for (int i = 0; i < wholes.length; i++) {
          out.number(moving[vertex][i]);
          out.number(wholes[i]);
        }
      }
    }
    return out.bytes.toByteArray();
  }

  /** Rounded shares of {@link #WHOLE}; what rounding leaves goes to the first, the largest. */
  private static int[] wholes(float[] shares) {
    int[] wholes = new int[shares.length];
    int left = WHOLE;
    for (int i = 1; i < wholes.length; i++) {
      wholes[i] = Math.round(WHOLE * shares[i]);
      left -= wholes[i];
    }
    wholes[0] = left;
    return wholes;
  }

  private static final class Reader {
    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    int number() {
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

  private static final class Writer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void number(int value) {
      int folded = (value << 1) ^ (value >> 31);
      while ((folded & ~0x7f) != 0) {
        bytes.write((folded & 0x7f) | 0x80);
        folded >>>= 7;
      }
      bytes.write(folded);
    }
  }
}
