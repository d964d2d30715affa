package ashi.care.sound;

import ashi.atlas.LineWriter;
import java.util.ArrayList;
import java.util.List;

/** A list of clips as the build writes it, for tests. */
public final class Listed {
  private record Pack(String name, List<String> words, List<Integer> frames) {}

  private final List<Pack> packs = new ArrayList<>();

  private Listed() {}

  /** Begins with a pack. */
  public static Listed pack(String name) {
    return new Listed().andPack(name);
  }

  /** Goes on with another pack. */
  public Listed andPack(String name) {
    packs.add(new Pack(name, new ArrayList<>(), new ArrayList<>()));
    return this;
  }

  /** The next clip of the pack. */
  public Listed clip(String words, int frames) {
    Pack pack = packs.get(packs.size() - 1);
    pack.words().add(words);
    pack.frames().add(frames);
    return this;
  }

  public String text() {
    LineWriter out = new LineWriter().number(packs.size());
    for (Pack pack : packs) {
      out.text(pack.name()).number(pack.words().size());
      for (int i = 0; i < pack.words().size(); i++) {
        out.number(Clips.fingerprint(pack.words().get(i))).number(pack.frames().get(i));
      }
    }
    return out.toString();
  }

  /** As they are read. */
  public Clips clips() {
    return Clips.read(text(), name -> name);
  }
}
