package ashi.phone.ruler;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.body.Unit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayingTest {
  @ParameterizedTest
  @CsvSource({
    "36, 100, ''",
    "214, 100, two lengths and 14 mm",
    "300, 100, three lengths",
    "299.8, 100, three lengths",
    "130, 100, one length and 30 mm",
    "305, 100, three lengths and 5 mm"
  })
  void lengthsBeyondTheScreenAreCountedInScreens(double length, double full, String words) {
    Laying laying = Laying.of(length, full);
    String left = Unit.MILLIMETRES.text(laying.rest(), '.');

    assertThat(
            laying.words(
                List.of("one length", "two lengths", "three lengths"), "{0} and {1}", left))
        .isEqualTo(words);
  }

  @Property
  void nothingIsLost(
      @ForAll @DoubleRange(min = 0, max = 600) double length,
      @ForAll @DoubleRange(min = 40, max = 200) double full) {
    Laying laying = Laying.of(length, full);

    assertThat(laying.whole() * full + laying.rest()).isCloseTo(length, Offset.offset(0.5));
    assertThat(laying.rest()).isBetween(0.0, full);
  }
}
