package ashi.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Caution;
import ashi.atlas.Point;
import ashi.care.English;
import ashi.care.Samples;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A caution has one name in every sentence about it. */
class CautionWordsTest {

  @ParameterizedTest
  @EnumSource(Caution.class)
  void theReasonForCareNamesItAsEverywhere(Caution caution) {
    Set<Caution> it = Set.of(caution);
    Point out = new Samples.Pressed("BL40", Area.KNEE).cautions(it).point();
    Point light = new Samples.Pressed("BL40", Area.KNEE).soften(it).point();

    assertThat(Caveat.whyOut(out, it, English.WORDS) + Caveat.whyLight(light, it, English.WORDS))
        .contains(English.WORDS.say(caution.key() + ".noun"));
  }
}
