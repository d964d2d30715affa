package ashi.phone.player;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.Side;
import ashi.care.session.Cue;
import ashi.care.session.Now;
import ashi.care.session.Phase;
import ashi.care.session.Timeline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {
  private static final Announcements ANNOUNCEMENTS =
      new Announcements("10 seconds left.", "5 seconds left.");
  private static final Timeline TIMELINE =
      new Timeline(
          List.of(
              new Cue(0, 20_000, Phase.FIND, 0, Side.LEFT, "Find it.", "Find"),
              new Cue(20_000, 60_000, Phase.PRESS, 0, Side.LEFT, "Press.", "Press, left"),
              new Cue(80_000, 5_000, Phase.CLOSE, 0, Side.LEFT, "Done.", "Done")));

  @Test
  void aWholeSessionIsToldInFewWords() {
    assertThat(told(250))
        .isEqualTo(List.of("Find", "Press, left", "10 seconds left.", "5 seconds left.", "Done"));
  }

  @Test
  void aLookOnceAMinuteTellsOnlyWhatIsOn() {
    assertThat(told(60_000)).isEqualTo(List.of("Find", "Press, left"));
  }

  @Test
  void ofTwoWarningsMissedOnlyTheLastIsTold() {
    Now before = TIMELINE.at(21_000);
    Now now = TIMELINE.at(76_000);
    assertThat(ANNOUNCEMENTS.between(before, now, TIMELINE.cues().get(1)))
        .isEqualTo("5 seconds left.");
  }

  private static List<String> told(int every) {
    List<String> told = new ArrayList<>();
    Now before = null;
    for (int elapsed = 0; elapsed < TIMELINE.total(); elapsed += every) {
      Now now = TIMELINE.at(elapsed);
      String news = ANNOUNCEMENTS.between(before, now, TIMELINE.cues().get(now.index()));
      if (!news.isEmpty()) {
        told.add(news);
      }
      before = now;
    }
    return told;
  }
}
