package ashi.care.text;

import static ashi.atlas.Caution.HIP_JOINT;
import static ashi.atlas.Caution.KNEE_JOINT;
import static ashi.atlas.Caution.PACEMAKER;
import static ashi.atlas.Caution.SHOULDER_JOINT;
import static ashi.atlas.Caution.SKIN;
import static ashi.atlas.Caution.SPINE_IMPLANT;
import static ashi.atlas.Caution.THROMBOSIS;
import static ashi.atlas.Caution.VARICOSE_VEINS;
import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.English;
import ashi.care.journal.Event.CautionsSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cautions as the first versions named them. */
class OldCautionsTest {

  @Test
  void aLineOfAJournalIsReadForEver() throws UnreadableEntry {
    assertThat(
            EntryText.read(
                    "{\"at\":1772366400000,\"offset\":60,\"event\":\"cautions-set\","
                        + "\"cautions\":[\"SKIN\",\"CLOT\"]}")
                .event())
        .isEqualTo(new CautionsSet(Set.of(SKIN, THROMBOSIS, VARICOSE_VEINS)));
  }

  @Test
  void aBackupOfTheFirstVersionIsReadForEver() {
    Backup backup =
        Backup.read(
            """
            {"app":"ashi","version":1,"entries":[
            {"at":1772366400000,"offset":60,"event":"cautions-set",\
            "cautions":["CLOT","OSTEOPOROSIS","JOINT_REPLACEMENT"]},
            {"at":1772366500000,"offset":60,"event":"cautions-set",\
            "cautions":["JOINT_REPLACEMENT"]}
            ]}
            """,
            English.WORDS);

    assertThat(((Backup.Whole) backup).entries().get(1).event())
        .isEqualTo(
            new CautionsSet(
                Set.of(PACEMAKER, HIP_JOINT, KNEE_JOINT, SHOULDER_JOINT, SPINE_IMPLANT)));
  }
}
