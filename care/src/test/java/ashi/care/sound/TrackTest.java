package ashi.care.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TrackTest {
  private static final Clips CLIPS =
      Listed.pack("common")
          .clip(ToneName.SILENCE, 1)
          .clip("one", 2)
          .andPack("bl")
          .clip("two", 1)
          .clip("three", 3)
          .clips();
  private static final Map<String, byte[]> BYTES =
      Map.of("common", frames(0, 11, 12), "bl", frames(21, 31, 32, 33));

  private static final Track TRACK =
      new Track(
          List.of(
              new Sounding(1, clip("one"), 0),
              new Sounding(3, clip("three"), 0),
              new Sounding(8, clip("two"), 0)),
          10,
          clip(ToneName.SILENCE),
          List.of());

  @Test
  void clipsLieInSilence() {
    assertThat(whole()).isEqualTo(frames(0, 11, 12, 31, 32, 33, 0, 0, 21, 0));
  }

  @Property
  void aPartIsWhatTheWholeHasThere(
      @ForAll @IntRange(max = 1080) int one, @ForAll @IntRange(max = 1080) int other) {
    int from = Math.min(one, other);
    int to = Math.max(one, other);

    assertThat(TRACK.bytes(new ByteRange(from, to), BYTES))
        .isEqualTo(Arrays.copyOfRange(whole(), from, to));
  }

  @Test
  void aFrameIsMadeQuieterInItsGainAlone() {
    byte[] frame = new byte[Frame.BYTES];
    Arrays.fill(frame, (byte) 0xff);
    Frame.quieten(frame, 6);

    // global_gain was 255 in bits 62 to 69 of the frame; 249 is 11 111001 after 6 steps.
    assertThat(frame[7] & 0xff).isEqualTo(0xff);
    assertThat(frame[8] & 0xff).isEqualTo(0b111001_11);
    frame[7] = (byte) 0xff;
    frame[8] = (byte) 0xff;
    assertThat(frame).containsOnly(0xff);
  }

  @Test
  void aClipIsMadeAsQuietAsItIsToBe() {
    Track track =
        new Track(List.of(new Sounding(0, clip("two"), 6)), 1, clip(ToneName.SILENCE), List.of());
    byte[] bytes = track.bytes(new ByteRange(0, 108), Map.of("bl", frames(0xff)));

    assertThat(bytes[8] & 0xff).isEqualTo(0b111001_11);
  }

  @Test
  void quieterThanNothingIsNothing() {
    byte[] frame = new byte[Frame.BYTES];
    frame[8] = 3 << 2;
    Frame.quieten(frame, 6);

    assertThat(frame).containsOnly(0);
  }

  private static Clip clip(String words) {
    return CLIPS.find(words);
  }

  private static byte[] whole() {
    return TRACK.bytes(new ByteRange(0, TRACK.length()), BYTES);
  }

  private static byte[] frames(int... fillings) {
    byte[] bytes = new byte[fillings.length * Frame.BYTES];
    for (int i = 0; i < fillings.length; i++) {
      Arrays.fill(bytes, i * Frame.BYTES, (i + 1) * Frame.BYTES, (byte) fillings[i]);
    }
    return bytes;
  }
}
