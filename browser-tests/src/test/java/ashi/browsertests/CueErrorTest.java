package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class CueErrorTest {
  /** What is wrong is wrong by seconds; a busy machine adds tenths of one to a slowed page. */
  private static final double MOST = 500;

  @Test
  void aSessionIsWhereItsSoundIsWhateverHappensToThePage(Phones phones) {
    List<CueError> apart = new ArrayList<>();
    for (CueError error : CueError.all(phones.browser(), phones.served().address())) {
      if (Math.abs(error.time()) > MOST) {
        apart.add(error);
      }
    }

    assertThat(apart).isEmpty();
  }
}
