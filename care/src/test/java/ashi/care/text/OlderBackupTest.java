package ashi.care.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ashi.atlas.Caution;
import ashi.body.Unit;
import ashi.care.English;
import ashi.care.Step;
import ashi.care.journal.Entry;
import ashi.care.journal.Journal;
import ashi.care.journal.Session;
import ashi.care.journal.Speech;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole files as earlier versions saved them. They stay readable for ever. */
class OlderBackupTest {

  @ParameterizedTest
  @CsvSource({"1, 8", "2, 4", "3, 6", "4, 24", "5, 25"})
  void isReadWhole(int version, int entries) throws IOException {
    assertThat(file(version)).hasSize(entries);
  }

  @Test
  void theFirstVersionsSessionsRoutinesAndSettingsAreThere() throws IOException {
    Journal journal = new Journal(file(1), true);

    assertThat(journal.sessions()).extracting(s -> s.ended().codes()).hasSize(1);
    assertThat(journal.sessions().get(0).ended().pressedSeconds()).isEqualTo(420);
    assertThat(journal.ownRoutines()).extracting("title").containsExactly("Mine");
    assertThat(journal.settings().unit()).isEqualTo(Unit.MILLIMETRES);
    assertThat(journal.cautions()).containsExactly(Caution.OSTEOPOROSIS);
  }

  @Test
  void beforeSpeechCouldBeSetItIsAsItWas() throws IOException {
    Journal journal = new Journal(file(5), true);

    assertThat(journal.settings().speech()).isEqualTo(Speech.DEFAULT);
    assertThat(journal.settings().vibration()).isTrue();
  }

  @Test
  void anAddressFromElsewhereIsNotTakenAlong() throws IOException {
    Journal journal = new Journal(file(2), true);

    assertThat(journal.sessions()).map(Session::ended).hasSize(1);
    assertThat(Backup.write(journal, "0.3.0")).doesNotContain("evil");
  }

  @Test
  void theThirdVersionsOwnRoutineIsThereStepByStep() throws IOException {
    Journal journal = new Journal(file(3), true);

    assertThat(journal.ownRoutine("own-mi7abc12").orElseThrow().steps())
        .extracting(Step::code, Step::seconds)
        .containsExactly(tuple("HT7", 60), tuple("GV20", 45));
    assertThat(journal.drafts()).isEmpty();
  }

  /** The same entries, once as they were saved then and once as this version saves them. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void addingItToItsOwnNewBackupAddsNothing(int version) throws IOException {
    List<Entry> old = file(version);
    Backup.Whole anew =
        (Backup.Whole) Backup.read(Backup.write(new Journal(old, true), "0.3.0"), English.WORDS);

    assertThat(new Journal(anew.entries(), true).missing(old)).isEmpty();
    assertThat(new Journal(old, true).missing(anew.entries())).isEmpty();
  }

  private static List<Entry> file(int version) throws IOException {
    try (InputStream in =
        OlderBackupTest.class.getResourceAsStream("backup-" + version + ".json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Backup backup = Backup.read(text, English.WORDS);
      assertThat(backup).isInstanceOf(Backup.Whole.class);
      return ((Backup.Whole) backup).entries();
    }
  }
}
