package ashi.care.text;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.Entry;
import ashi.care.Journal;
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
    assertThat(Backup.read(Backup.write(new Journal(entries, true))))
        .isEqualTo(new Backup.Whole(entries));
  }

  @Property
  void aFileCutOffIsRefused(@ForAll @Size(max = 4) List<Entry> entries, @ForAll int any) {
    String text = Backup.write(new Journal(entries, true));
    String cut = text.substring(0, Math.floorMod(any, text.length() - 2));

    assertThat(Backup.read(cut)).isInstanceOf(Backup.Broken.class);
  }
}
