package ashi.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ashi.words.Language;
import org.junit.jupiter.api.Test;

class AtlasTextTest {

  @Test
  void whatIsWrittenReadsTheSame() {
    Atlas atlas = PackedAtlas.read();
    assertThat(AtlasText.read(AtlasText.write(atlas))).isEqualTo(atlas);
  }

  @Test
  void aTextCutOffIsRefused() {
    String text = PackedAtlas.text(Language.EN);
    assertThatIllegalStateException()
        .isThrownBy(() -> AtlasText.read(text.substring(0, text.length() - 2)));
  }
}
