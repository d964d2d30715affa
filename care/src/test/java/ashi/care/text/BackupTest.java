package ashi.care.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashi.atlas.FlagGroup;
import ashi.care.English;
import ashi.care.Moment;
import ashi.care.journal.Entry;
import ashi.care.journal.Event;
import ashi.care.journal.Journal;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {
  private static final String FLAGS =
      "{\"at\":5,\"offset\":60,\"event\":\"no-red-flags\",\"asked\":[\"BACK\",\"LEG\"]}";

  @Test
  void isReadable() {
    Journal journal =
        new Journal(
            List.of(
                new Entry(
                    new Moment(5, 60),
                    new Event.NoRedFlags(
                        new LinkedHashSet<>(List.of(FlagGroup.LEG, FlagGroup.BACK))))),
            true);

    assertThat(Backup.write(journal, "0.3.0+1f2e3d4c5b6a"))
        .isEqualTo(
            "{\"app\":\"ashi\",\"version\":6,\"release\":\"0.3.0+1f2e3d4c5b6a\",\"entries\":[\n"
                + FLAGS
                + "\n]}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`  ` | This file is empty. Choose the file that Ashi saved.",
        "`hello` | This file is not a backup, or it was cut off at line 1. Nothing was changed.",
        "`[1]` | This file was not saved by Ashi. Nothing was changed.",
        "`{\"app\":\"other\"}` | This file was not saved by Ashi. Nothing was changed.",
        "`{\"app\":\"ashi\",\"version\":7,\"entries\":[]}` | This backup is from a newer version of"
            + " Ashi. Update Ashi first. Nothing was changed.",
        "`{\"app\":\"ashi\",\"version\":1}` | This backup is damaged: its list is missing. Nothing"
            + " was changed.",
        "`{\"app\":\"ashi\",\"version\":1,\"entries\":7}` | This backup is damaged: its list is"
            + " missing. Nothing was changed.",
        "`{\"app\":\"ashi\",\"entries\":[]}` | This backup is damaged: its version is missing."
            + " Nothing was changed.",
        "`{\"app\":\"ashi\",\"version\":1.5,\"entries\":[]}` | This backup is damaged: its version"
            + " is missing. Nothing was changed."
      })
  void saysWhatIsWrong(String text, String sentence) {
    assertThat(Backup.read(text, English.WORDS)).isEqualTo(new Backup.Broken(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`7` | it is not an object",
        "`{\"at\":1}` | \"offset\" is missing",
        "`{\"at\":\"x\",\"offset\":0}` | \"at\" cannot be right",
        "`{\"at\":1.5,\"offset\":0}` | \"at\" cannot be right",
        "`{\"at\":1,\"offset\":1081}` | \"offset\" cannot be right",
        "`{\"at\":1,\"offset\":-1081}` | \"offset\" cannot be right",
        "`{\"at\":1,\"offset\":0,\"event\":\"cautions-set\",\"cautions\":[7]}` | \"cautions\" cannot"
            + " be right",
        "`{\"at\":1,\"offset\":0,\"event\":\"looked-at\",\"flags\":[],\"stands\":\"yes\"}` | \"stands\""
            + " cannot be right",
        "`{\"at\":1,\"offset\":0,\"event\":\"dreamt\"}` | it holds something this version of Ashi"
            + " does not know (dreamt)",
        "`{\"at\":1,\"offset\":0,\"event\":\"cautions-set\",\"cautions\":[\"COLD\"]}` |"
            + " \"cautions\" cannot be right",
        "`{\"at\":1,\"offset\":0,\"event\":\"cautions-set\",\"cautions\":7}` | \"cautions\" cannot"
            + " be right",
        "`{\"at\":1,\"offset\":0,\"event\":\"routine-deleted\",\"id\":null}` | \"id\" cannot be"
            + " right"
      })
  void saysWhichEntryIsDamagedAndHow(String entry, String what) {
    String text = "{\"app\":\"ashi\",\"version\":1,\"entries\":[" + FLAGS + "," + entry + "]}";

    assertThat(Backup.read(text, English.WORDS))
        .isEqualTo(
            new Backup.Broken(
                "Entry 2 of this backup cannot be read: " + what + ". Nothing was changed."));
  }

  /** Clocks of the world are at most 18 hours from UTC. */
  @ParameterizedTest
  @ValueSource(ints = {-1080, 0, 1080})
  void anyClockIsRead(int offset) throws UnreadableEntry {
    String line = "{\"at\":5,\"offset\":" + offset + ",\"event\":\"checked\"}";

    assertThat(EntryText.read(line))
        .isEqualTo(new Entry(new Moment(5, offset), new Event.Checked()));
  }

  @Test
  void aByteOrderMarkDoesNotMatter() {
    assertThat(Backup.read("\uFEFF{\"app\":\"ashi\",\"version\":1,\"entries\":[]}", English.WORDS))
        .isEqualTo(new Backup.Whole(List.of()));
  }

  @Test
  void aLineThatIsNotJsonSaysSo() {
    assertThatThrownBy(() -> EntryText.read("{"))
        .isInstanceOf(UnreadableEntry.class)
        .hasMessageContaining("backup.no-json");
  }

  @Test
  void forgettingIsNotKept() {
    Entry forgotten = new Entry(new Moment(0, 0), new Event.Forgotten());

    assertThatThrownBy(() -> EntryText.write(forgotten))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
