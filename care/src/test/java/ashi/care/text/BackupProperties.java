package ashi.care.text;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.English;
import ashi.care.Moment;
import ashi.care.journal.Entry;
import ashi.care.journal.Event;
import ashi.care.journal.Journal;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Entries.class)
@Domain(DomainContext.Global.class)
class BackupProperties {

  @Property
  void anEntryIsOneLineAndComesBack(@ForAll Entry entry) throws UnreadableEntry {
    String line = EntryText.write(entry);

    assertThat(line).doesNotContain("\n");
    assertThat(EntryText.read(line)).isEqualTo(entry);
  }

  @Property
  void aJournalComesBack(@ForAll @Size(max = 6) List<Entry> entries) {
    assertThat(Backup.read(Backup.write(new Journal(entries, true), "0.3.0"), English.WORDS))
        .isEqualTo(new Backup.Whole(entries));
  }

  @Property
  void addingAddsWhatIsMissingOnce(
      @ForAll @Size(max = 6) List<Entry> here, @ForAll @Size(max = 6) List<Entry> there) {
    Moment now = new Moment(0, 0);
    Journal once = new Journal(here, true).with(now, new Event.Merged(there));
    Journal twice = once.with(now, new Event.Merged(there));

    assertThat(twice).isEqualTo(once);
    assertThat(once.entries()).containsAll(here);
    assertThat(once.missing(there)).isEmpty();
    assertThat(once.entries())
        .extracting(entry -> entry.at().millis())
        .isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Property
  void addingToNothingIsRestoring(@ForAll @Size(max = 6) List<Entry> there) {
    Journal added = new Journal(List.of(), true).with(new Moment(0, 0), new Event.Merged(there));

    assertThat(added.entries()).containsExactlyInAnyOrderElementsOf(there);
  }

  @Property
  void aFileCutOffIsRefused(@ForAll @Size(max = 4) List<Entry> entries, @ForAll int any) {
    String text = Backup.write(new Journal(entries, true), "0.3.0");
    String cut = text.substring(0, Math.floorMod(any, text.length() - 2));

    assertThat(Backup.read(cut, English.WORDS)).isInstanceOf(Backup.Broken.class);
  }
}
