package ashi.server.serving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip, deflate, br, zstd | true",
        "br;q=0.5                | true",
        "br;q=0, gzip            | false",
        "gzip                    | false",
        "BR                      | true",
        "brotli                  | false"
      })
  void brotliIsSentOnlyToThoseWhoTakeIt(String header, boolean accepted) {
    assertThat(Encoding.BROTLI.accepted(header)).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({"BROTLI, false", "GZIP, false", "PLAIN, true"})
  void whoeverSaysNothingGetsItPlain(Encoding encoding, boolean accepted) {
    assertThat(encoding.accepted(null)).isEqualTo(accepted);
  }
}
