package ashi.care.text;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.FlagGroup;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import ashi.care.journal.Event;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What earlier versions wrote, word for word. */
class OlderEntriesTest {
  private static final Set<FlagGroup> ASKED_THEN = Set.of(FlagGroup.BACK, FlagGroup.LEG);

  private static Event read(String members) throws UnreadableEntry {
    return EntryText.read("{\"at\":1700000000000,\"offset\":60," + members + "}").event();
  }

  @Test
  void anAnswerWithoutGroupsWasAboutBackAndLeg() throws UnreadableEntry {
    assertThat(read("\"event\":\"no-red-flags\"")).isEqualTo(new Event.NoRedFlags(ASKED_THEN));
  }

  @Test
  void flagsThatWereConstantsKeepStanding() throws UnreadableEntry {
    assertThat(
            read(
                "\"event\":\"red-flags-stood\",\"flags\":[\"LEGS\",\"SADDLE\",\"BLADDER\",\"BOWEL\","
                    + "\"SEXUAL\",\"CHEST\",\"ACCIDENT\",\"WEAKNESS\",\"FEVER\",\"WEIGHT\",\"LUMP\","
                    + "\"NIGHT\",\"STRAIN\",\"SHOULDER_BLADES\",\"FALL\",\"WALKING\",\"CANCER\","
                    + "\"PREGNANT\",\"CALF\"]"))
        .isEqualTo(
            new Event.RedFlagsStood(
                Set.of(
                    "legs",
                    "saddle",
                    "bladder",
                    "chest",
                    "accident",
                    "weakness",
                    "fever",
                    "weight",
                    "lump",
                    "night",
                    "strain",
                    "shoulder-blades",
                    "fall",
                    "walking",
                    "cancer",
                    "pregnant",
                    "calf"),
                ASKED_THEN));
  }

  @Test
  void howAPointWasToBePressedWasNotTold() throws UnreadableEntry {
    assertThat(read("\"event\":\"point-left\",\"code\":\"BL23\",\"reason\":\"REACH\""))
        .isEqualTo(new Event.PointLeft("BL23", Event.Reason.REACH, null, null));
  }

  /** As this version writes it. */
  @Test
  void howAPointWasToBePressedIsTold() throws UnreadableEntry {
    String line =
        "{\"at\":1780000800100,\"offset\":120,\"event\":\"point-left\",\"code\":\"BL23\","
            + "\"reason\":\"REACH\",\"position\":\"LYING\",\"tool\":\"CANE\"}";

    assertThat(EntryText.read(line).event())
        .isEqualTo(new Event.PointLeft("BL23", Event.Reason.REACH, Position.LYING, Tool.CANE));
    assertThat(EntryText.write(EntryText.read(line))).isEqualTo(line);
  }
}
