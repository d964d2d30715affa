package ashi.care.sound;

import ashi.atlas.LineReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Which clips there are in a language. */
public final class Clips {
  private final Map<Integer, Clip> clips = new HashMap<>();
  private final List<String> packs = new ArrayList<>();

  private Clips() {}

  /**
   * Reads the list that the build writes: for each pack its name, then the fingerprint and the
   * frames of each clip, as they lie in it.
   *
   * @param address of a pack, by its name
   * @throws IllegalStateException when the text was cut off
   */
  public static Clips read(String text, UnaryOperator<String> address) {
    LineReader in = new LineReader(text);
    Clips all = new Clips();
    for (int packs = in.number(); packs > 0; packs--) {
      String pack = address.apply(in.text());
      int at = 0;
      for (int left = in.number(); left > 0; left--) {
        int fingerprint = in.number();
        Clip clip = new Clip(pack, at, in.number());
        all.clips.put(fingerprint, clip);
        at += clip.frames();
      }
      all.packs.add(pack + ":" + at * Frame.BYTES);
    }
    return all;
  }

  /** The address and the bytes of each pack, a colon between. */
  public List<String> packs() {
    return packs;
  }

  /** Stands for words in the list, in whatever case; the build sees to it that no two share one. */
  public static int fingerprint(String words) {
    return words.toLowerCase(Locale.ROOT).hashCode();
  }

  /** The clip that says these words, or is this {@link ToneName}; null when there is none. */
  public @Nullable Clip find(String words) {
    return clips.get(fingerprint(words));
  }
}
