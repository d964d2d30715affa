package ashi.voice.building;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.sound.Clip;
import ashi.care.sound.Frame;
import ashi.care.sound.ToneName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The clips in the repository, frame by frame and as they are heard. */
class ClipSoundTest {
  private static final Path FOLDER = Path.of("src/main/voice/en");
  private static final int HEADER = 0xfff338c4;
  private static final double EVEN = 1.5;

  /** Quieter than this a sample is not heard beside the voice: 43 dB below the loudest. */
  private static final double SILENT = 0.007;

  private static final double AUDIBLE = 0.008;

  /** What is heard of each clip with ten frames of silence before and after it. */
  private static final Map<String, float[]> HEARD = new TreeMap<>();

  @BeforeAll
  static void listen() throws IOException {
    for (ClipFolder.Made made : new ClipFolder(FOLDER).list()) {
      if (!made.words().equals(ToneName.SILENCE)) {
        HEARD.put(made.words(), Heard.samples(surrounded(made.words())));
      }
    }
  }

  @Test
  void everyFrameCanFollowAnyOther() throws Exception {
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      assertThat(bytes.length % Frame.BYTES).as(file.toString()).isZero();
      for (int at = 0; at < bytes.length; at += Frame.BYTES) {
        int header =
            bytes[at] << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | bytes[at + 3] & 0xff;
        assertThat(header).as(file.toString()).isEqualTo(HEADER);
        assertThat(bytes[at + 4]).as("main_data_begin of " + file).isZero();
      }
    }
  }

  @Test
  void everyClipIsAsLoudAsTheOthersAndNoneIsCutOff() {
    List<String> uneven = new ArrayList<>();
    for (Map.Entry<String, float[]> clip : HEARD.entrySet()) {
      String words = clip.getKey();
      float[] heard = clip.getValue();
      double loudness = Loudness.of(Wave.trimmed(heard, Frame.RATE), Frame.RATE);
      double wanted = MakeClips.LOUDNESS + (Tones.isTone(words) ? Tones.louder(words) : 0);
      if (Math.abs(loudness - wanted) > EVEN) {
        uneven.add(words + " " + loudness);
      }
      assertThat(Wave.peak(heard)).as(words).isLessThan(0.98f);
    }

    assertThat(uneven).isEmpty();
  }

  @Test
  void everyClipBeginsAndEndsWithoutAClick() {
    for (Map.Entry<String, float[]> clip : HEARD.entrySet()) {
      String words = clip.getKey();
      float[] heard = clip.getValue();
      double start = 10 * Frame.MILLIS;
      double end = heard.length / 16.0 - 10 * Frame.MILLIS;

      assertThat(Heard.peak(heard, 0, start + 10)).as(words).isLessThan(SILENT);
      assertThat(Heard.peak(heard, end + Frame.MILLIS, heard.length / 16.0))
          .as(words)
          .isLessThan(SILENT);
    }
  }

  @Test
  void everyClipIsHeardOneFrameAfterItsStart() {
    for (Map.Entry<String, float[]> clip : HEARD.entrySet()) {
      String words = clip.getKey();
      if (Tones.isTone(words)) {
        continue; // Breath and bells swell.
      }
      float[] heard = clip.getValue();
      double wanted = (10 + Frame.LEAD) * Frame.MILLIS;

      assertThat(Heard.onset(heard, 0, heard.length / 16.0, AUDIBLE))
          .as(words)
          .isBetween(wanted - 25, wanted + 50);
    }
  }

  /** Ten frames of silence, the clip, and ten frames of silence. */
  private static byte[] surrounded(String words) {
    byte[] silence = frames(ToneName.SILENCE);
    byte[] clip = frames(words);
    byte[] all = new byte[20 * Frame.BYTES + clip.length];
    for (int i = 0; i < 10; i++) {
      System.arraycopy(silence, 0, all, i * Frame.BYTES, Frame.BYTES);
      System.arraycopy(silence, 0, all, all.length - (i + 1) * Frame.BYTES, Frame.BYTES);
    }
    System.arraycopy(clip, 0, all, 10 * Frame.BYTES, clip.length);
    return all;
  }

  private static byte[] frames(String words) {
    Clip clip = Built.CLIPS.find(words);
    return Arrays.copyOfRange(
        Built.pack(clip.pack()),
        clip.at() * Frame.BYTES,
        (clip.at() + clip.frames()) * Frame.BYTES);
  }

  private static List<Path> files() throws Exception {
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".mp3")).toList();
    }
  }
}
