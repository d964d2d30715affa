package ashi.care.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ClipsTest {
  private static final Listed LISTED =
      Listed.pack("common")
          .clip(ToneName.SILENCE, 1)
          .clip("Find it", 30)
          .clip("press", 20)
          .andPack("bl")
          .clip("below the rib", 40);

  @Test
  void clipsLieInTheirPackOneAfterTheOther() {
    Clips clips = LISTED.clips();

    assertThat(clips.find("press"))
        .extracting(Clip::pack, Clip::at, Clip::frames)
        .containsExactly("common", 31, 20);
    assertThat(clips.find("below the rib"))
        .extracting(Clip::pack, Clip::at, Clip::frames)
        .containsExactly("bl", 0, 40);
  }

  @Test
  void wordsAreFoundInWhateverCase() {
    assertThat(LISTED.clips().find("find IT")).isNotNull();
    assertThat(LISTED.clips().find("find")).isNull();
  }

  /** A frame has 108 bytes. */
  @Test
  void packsAreToldWithTheirBytes() {
    Clips clips = Clips.read(LISTED.text(), name -> "/voice/" + name);

    assertThat(clips.packs()).containsExactly("/voice/common:5508", "/voice/bl:4320");
  }

  @Test
  void aListThatWasCutOffIsRefused() {
    String text = LISTED.text();

    assertThatThrownBy(() -> Clips.read(text.substring(0, text.length() - 1), name -> name))
        .isInstanceOf(IllegalStateException.class);
  }
}
