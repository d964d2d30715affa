package ashi.server.serving;

import ashi.care.sound.Track;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The packs of clips that were asked for, 4 MB when it was all of them. */
final class VoicePacks {
  private final Map<String, byte[]> packs = new ConcurrentHashMap<>();

  /** At least those that a track is made of, by their addresses. */
  Map<String, byte[]> of(Track track) {
    for (String address : track.packs()) {
      packs.computeIfAbsent(address, a -> Packed.bytes(Packed.WEB + a));
    }
    return packs;
  }
}
