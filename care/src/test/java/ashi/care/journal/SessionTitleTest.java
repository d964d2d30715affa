package ashi.care.journal;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Atlas;
import ashi.care.English;
import ashi.care.RealAtlas;
import ashi.care.Samples;
import ashi.care.Side;
import ashi.care.Wish;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTitleTest {
  private static final Atlas ATLAS = RealAtlas.atlas();

  @ParameterizedTest
  @CsvSource({
    "'', relief, back-ache, Relief now",
    "'', '', sciatica, Sciatica",
    "'', BL40, sciatica, BL40 Wěizhōng",
    "Name of an earlier version, relief, back-ache, Relief now",
    "Name of an earlier version, '', sciatica, Sciatica",
    "My legs, own-1, sciatica, My legs",
    "Name of an earlier version, routine-of-then, sciatica, Name of an earlier version",
    "Name of an earlier version, '', complaint-of-then, Name of an earlier version",
    "'', routine-of-then, sciatica, A session"
  })
  void isToldByWhatTheAtlasCallsItNow(
      String noted, String routine, String complaint, String title) {
    Wish usual = Samples.wish(ashi.atlas.Place.BED, 10, Side.BOTH);
    Wish wish =
        new Wish(complaint, Set.of(), usual.place(), usual.minutes(), usual.tools(), usual.side());
    Event.SessionEnded ended =
        new Event.SessionEnded(
            "k1", noted, routine, wish, List.of(), 60, Event.Ending.DONE, "", 6, 3, "", 0);

    assertThat(new Session(Samples.day(1), ended).title(ATLAS, English.WORDS)).isEqualTo(title);
  }
}
