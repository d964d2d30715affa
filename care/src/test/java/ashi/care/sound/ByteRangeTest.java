package ashi.care.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of RFC 9110, section 14.1.2, on a file of 10,000 bytes. */
class ByteRangeTest {
  private static final int LENGTH = 10_000;

  @ParameterizedTest
  @CsvSource({
    "bytes=0-499,0,500",
    "bytes=500-999,500,1000",
    "bytes=-500,9500,10000",
    "bytes=9500-,9500,10000",
    "bytes=0-0,0,1",
    "bytes=9999-20000,9999,10000",
    "bytes=0-9999999999,0,10000",
    "bytes=0-99999999999999999999,0,10000",
    "bytes=-99999999999,0,10000"
  })
  void aPartIsRead(String header, int from, int to) {
    ByteRange range = ByteRange.read(header, LENGTH);

    assertThat(range.from()).isEqualTo(from);
    assertThat(range.to()).isEqualTo(to);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10000-", "bytes=10000-10001", "bytes=99999999999-", "bytes=-0"})
  void whatIsNotThereIsOutside(String header) {
    assertThat(ByteRange.read(header, LENGTH)).matches(ByteRange::isOutside);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bytes",
        "bytes=",
        "bytes=-",
        "bytes=a-b",
        "bytes=5-3",
        "bytes=0-1,4-5",
        "bytes=--5",
        "items=0-4",
        "bytes= 0-4",
        "bytes=0-4-5",
        "bytes=0-٣"
      })
  void anythingElseAsksForTheWhole(String header) {
    assertThat(ByteRange.read(header, LENGTH)).isNull();
  }

  @Test
  void aPartInsideIsNotOutside() {
    assertThat(new ByteRange(0, 1).isOutside()).isFalse();
  }
}
