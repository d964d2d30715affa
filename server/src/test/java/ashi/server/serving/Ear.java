package ashi.server.serving;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Someone who knows every clip in the repository, and nothing of how a track is made from them. */
final class Ear {
  private static final Path CLIPS = Path.of("../voice/src/main/voice/en");
  private static final int FRAME_BYTES = 108;
  private static final int FRAME_MILLIS = 36;

  /**
   * Something that is heard.
   *
   * @param at when it begins, in milliseconds
   * @param words that are said; of a tone its name, such as "*start"
   */
  record Heard(int at, String words) {}

  private record Known(String words, List<String> frames) {}

  /** By their first frame. */
  private final Map<String, List<Known>> known = new HashMap<>();

  private final String silence;

  Ear() throws IOException {
    for (String line : Files.readAllLines(CLIPS.resolve("clips.txt"))) {
      String[] columns = line.split("\t");
      if (!columns[3].equals("*silence")) {
        List<String> frames = frames(Files.readAllBytes(CLIPS.resolve(columns[1])));
        known
            .computeIfAbsent(frames.get(0), first -> new ArrayList<>())
            .add(new Known(columns[3], frames));
      }
    }
    silence = frames(Files.readAllBytes(CLIPS.resolve("tone-silence.mp3"))).get(0);
  }

  /**
   * All that is heard, in order. A sound is heard a frame after the frames that carry it.
   *
   * @throws IllegalStateException when something sounds that is no whole clip
   */
  List<Heard> listen(byte[] track) {
    List<String> frames = frames(track);
    List<Heard> all = new ArrayList<>();
    int at = 0;
    while (at < frames.size()) {
      Known clip = longest(frames, at);
      if (clip != null) {
        all.add(new Heard((at + 1) * FRAME_MILLIS, clip.words()));
        at += clip.frames().size();
      } else if (frames.get(at).equals(silence)) {
        at++;
      } else {
        throw new IllegalStateException("A noise at " + at * FRAME_MILLIS + " ms after " + all);
      }
    }
    return all;
  }

  private Known longest(List<String> frames, int at) {
    Known longest = null;
    for (Known clip : known.getOrDefault(frames.get(at), List.of())) {
      int end = at + clip.frames().size();
      boolean longer = longest == null || clip.frames().size() > longest.frames().size();
      if (longer && end <= frames.size() && frames.subList(at, end).equals(clip.frames())) {
        longest = clip;
      }
    }
    return longest;
  }

  private static List<String> frames(byte[] bytes) {
    List<String> frames = new ArrayList<>();
    for (int at = 0; at < bytes.length; at += FRAME_BYTES) {
      frames.add(
          new String(Arrays.copyOfRange(bytes, at, at + FRAME_BYTES), StandardCharsets.ISO_8859_1));
    }
    return frames;
  }
}
