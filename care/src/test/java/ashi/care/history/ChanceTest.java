package ashi.care.history;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.English;
import ashi.care.Samples;
import ashi.care.journal.Event.Ending;
import ashi.care.journal.Event.SessionEnded;
import ashi.care.journal.Journal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChanceTest {
  private static final int JOURNALS = 400;
  private static final int SESSIONS = 60;
  private static final List<String> POINTS =
      List.of("BL23", "BL25", "BL40", "BL57", "GB30", "GB34", "LI4", "HT7", "SP6", "EX-UE7");

  /**
   * Before and after are drawn alike, so nothing works. The journal is looked at after every
   * session, and counts as misled when it ever claims anything.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void wherePressingDoesNothingHardlyAnyJournalEverClaimsSomething(long seed) {
    Random random = new Random(seed);
    int misled = 0;
    for (int i = 0; i < JOURNALS; i++) {
      misled += everClaims(random) ? 1 : 0;
    }
    System.out.println(misled + " of " + JOURNALS + " journals without effect claimed something.");
    assertThat(misled).isLessThan(JOURNALS / 20);
  }

  @Test
  void whereItAlwaysEasesThatIsSaidInTheEnd() {
    Journal journal = new Journal(List.of(), true);
    for (int i = 0; i < 20; i++) {
      journal = journal.with(Samples.day(i), session(List.of("BL23", "BL40"), 6, 3));
    }
    assertThat(History.of(journal, Samples.day(20), Samples.ATLAS, English.WORDS).eased())
        .hasSize(3);
  }

  private static boolean everClaims(Random random) {
    int usual = 2 + random.nextInt(6);
    Journal journal = new Journal(List.of(), true);
    for (int i = 0; i < SESSIONS; i++) {
      List<String> shuffled = new ArrayList<>(POINTS);
      Collections.shuffle(shuffled, random);
      List<String> codes = shuffled.subList(0, 2 + random.nextInt(2));
      journal =
          journal.with(
              Samples.day(i), session(codes, rating(random, usual), rating(random, usual)));
      History history = History.of(journal, Samples.day(i), Samples.ATLAS, English.WORDS);
      if (!history.eased().isEmpty() || !history.rose().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static int rating(Random random, int usual) {
    int noise = IntStream.range(0, 3).map(i -> random.nextInt(5) - 2).sum();
    return Math.max(0, Math.min(10, usual + noise));
  }

  private static SessionEnded session(List<String> codes, int before, int after) {
    return new SessionEnded(
        "",
        "Relief now",
        "relief",
        Samples.session(0, 0).wish(),
        codes,
        300,
        Ending.DONE,
        "",
        before,
        after,
        "",
        0);
  }
}
