package ashi.care.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sound of a session as one MP3 file, of which any part can be had. */
public final class Track {
  private static final byte[] NONE = {};

  private final List<Sounding> soundings;
  private final int frames;
  private final Clip silence;
  private final List<String> missing;

  /**
   * @param soundings in order, none over another
   * @param frames of the whole
   * @param silence what lies between them
   * @param missing words that no clip says
   */
  Track(List<Sounding> soundings, int frames, Clip silence, List<String> missing) {
    this.soundings = soundings;
    this.frames = frames;
    this.silence = silence;
    this.missing = missing;
  }

  /** What sounds, in order. */
  public List<Sounding> soundings() {
    return soundings;
  }

  /** Words that no clip says. */
  public List<String> missing() {
    return missing;
  }

  /** Bytes of the whole. */
  public int length() {
    return frames * Frame.BYTES;
  }

  /** Addresses of the packs that its clips are in. */
  public List<String> packs() {
    List<String> packs = new ArrayList<>();
    packs.add(silence.pack());
    for (Sounding sounding : soundings) {
      String pack = sounding.clip().pack();
      if (!packs.contains(pack)) {
        packs.add(pack);
      }
    }
    return packs;
  }

  /**
   * Some of its bytes.
   *
   * @param part within the track
   * @param packs the content of each of {@link #packs}
   * @throws IndexOutOfBoundsException when one is missing
   */
  public byte[] bytes(ByteRange part, Map<String, byte[]> packs) {
    byte[] bytes = new byte[part.length()];
    byte[] frame = new byte[Frame.BYTES];
    int next = part.from();
    int index = 0;
    while (next < part.to()) {
      int at = next / Frame.BYTES;
      while (index < soundings.size() && soundings.get(index).end() <= at) {
        index++;
      }
      fill(frame, at, index, packs);
      int skipped = next - at * Frame.BYTES;
      int count = Math.min(Frame.BYTES - skipped, part.to() - next);
      copy(frame, skipped, bytes, next - part.from(), count);
      next += count;
    }
    return bytes;
  }

  private void fill(byte[] frame, int at, int index, Map<String, byte[]> packs) {
    if (index == soundings.size() || soundings.get(index).from() > at) {
      copy(silence, 0, frame, packs);
      return;
    }
    Sounding sounding = soundings.get(index);
    copy(sounding.clip(), at - sounding.from(), frame, packs);
    Frame.quieten(frame, sounding.quieter());
  }

  private static void copy(Clip clip, int nth, byte[] frame, Map<String, byte[]> packs) {
    byte[] pack = packs.getOrDefault(clip.pack(), NONE);
    copy(pack, (clip.at() + nth) * Frame.BYTES, frame, 0, Frame.BYTES);
  }

  /** As System.arraycopy, whose general form is not in the worker yet and weighs 400 bytes. */
  private static void copy(byte[] from, int at, byte[] to, int start, int count) {
    for (int i = 0; i < count; i++) {
      to[start + i] = from[at + i];
    }
  }
}
