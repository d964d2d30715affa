package ashi.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Complaint;
import ashi.atlas.FlagGroup;
import ashi.atlas.Place;
import ashi.atlas.RedFlag;
import ashi.atlas.Urgency;
import ashi.care.Moment;
import ashi.care.RealAtlas;
import ashi.care.Side;
import ashi.care.Wish;
import ashi.care.journal.Journal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How long the list of questions is for someone who lies on the floor at night. */
class QuestionsTest {
  private static final Atlas ATLAS = RealAtlas.atlas();
  private static final Journal NEW = new Journal(List.of(), true);

  private static List<RedFlag> asked(String complaint, Area... where) {
    Set<FlagGroup> groups =
        FlagGroups.of(
            new Wish(complaint, Set.of(where), Place.FLOOR, 5, Set.of(), Side.BOTH), ATLAS);
    return Screening.flags(NEW, ATLAS, groups, new Moment(0, 0), false);
  }

  @Test
  void theListIsShortForEveryComplaint() {
    System.out.println("| complaint | now | today | soon | ticks |\n|---|---|---|---|---|");
    for (Complaint complaint : ATLAS.complaints()) {
      List<RedFlag> flags = asked(complaint.id());
      StringBuilder row = new StringBuilder("| ").append(complaint.id());
      for (Urgency urgency : Urgency.values()) {
        row.append(" | ").append(flags.stream().filter(f -> f.urgency() == urgency).count());
      }
      System.out.println(row.append(" | ").append(flags.size()).append(" |"));
      assertThat(flags).as(complaint.id()).hasSizeBetween(6, 24);
    }
  }

  /** At 16 px a line of a phone 390 px wide holds about 42 letters: two lines a question. */
  @Test
  void aQuestionIsReadAtAGlance() {
    assertThat(ATLAS.flags()).allMatch(flag -> flag.words().length() <= 90);
  }

  @Test
  void theMostUrgentAreAskedFirst() {
    assertThat(asked("back-ache", Area.values()).stream().map(flag -> flag.urgency().ordinal()))
        .isSorted();
  }
}
