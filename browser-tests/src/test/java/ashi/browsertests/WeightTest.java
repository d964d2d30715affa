package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What Ashi may weigh on a poor connection. */
@ExtendWith(InBrowser.class)
class WeightTest {
  private static final long KILOBYTE = 1024;

  static Stream<String> addresses() {
    return PageKinds.all().values().stream();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void aFirstVisitIsAtMost60Kilobytes(String path, Phones phones) {
    assertThat(Weight.ofFirstVisit(phones.browser(), phones.served().address(), path))
        .isPositive()
        .isLessThanOrEqualTo(60 * KILOBYTE);
  }

  /** Nobody comes to a session without the check before it. */
  @Test
  void aFirstSessionAfterItsCheckIsAtMost60Kilobytes(Phones phones) {
    assertThat(Weight.ofSession(phones.browser(), phones.served().address()))
        .isGreaterThan(20 * KILOBYTE)
        .isLessThanOrEqualTo(60 * KILOBYTE);
  }

  @Test
  void theOfflineCopyIsAtMost1600Kilobytes(Phones phones) {
    assertThat(Weight.ofOfflineCopy(phones.served().address()))
        .isLessThanOrEqualTo(1600 * KILOBYTE);
  }

  /** It is kept beside the copy. */
  @Test
  void theSoundOfTheReadyRoutinesIsAtMost900Kilobytes(Phones phones) {
    assertThat(Weight.ofVoice(phones.served().address())).isLessThanOrEqualTo(900 * KILOBYTE);
  }

  @ParameterizedTest
  @CsvSource({
    "worker.js, 150",
    "page.js, 25",
    "player.js, 25",
    "ruler.js, 25",
    "aloud.js, 25",
    "body.js, 25",
    "locating.js, 75",
    "three.js, 175"
  })
  void aScriptStaysWithinItsBudget(String name, long kilobytes, Phones phones) {
    assertThat(Weight.ofScript(phones.served().address(), name))
        .isLessThanOrEqualTo(kilobytes * KILOBYTE);
  }
}
