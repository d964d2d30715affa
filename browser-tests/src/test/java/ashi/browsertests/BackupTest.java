package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What Ashi remembers can be saved, deleted and brought back. */
@ExtendWith(InBrowser.class)
class BackupTest {
  @TempDir Path folder;
  private Page page;
  private Path backup;

  @BeforeEach
  void aCautionIsRememberedAndSaved(Phones phones) {
    page = phones.kept().open("/");
    page.navigate("/settings");
    page.locator("input[name=caution][value=PREGNANCY]").setChecked(true);
    page.locator("#cautions button").click();
    assertThat(page.locator("[role=status]")).isVisible();
    Download download =
        page.waitForDownload(() -> page.locator("a[href='/settings/backup']").click());
    backup = folder.resolve(download.suggestedFilename());
    download.saveAs(backup);
  }

  @Test
  void theFileHasANameThatSaysWhatItIs() {
    assertThat(backup.getFileName().toString()).matches("ashi-backup-\\d{4}-\\d\\d-\\d\\d\\.json");
  }

  @Test
  void whatWasDeletedComesBackFromTheFile() throws IOException {
    deleteEverything();
    restore(new FilePayload("ashi-backup.json", "application/json", Files.readAllBytes(backup)));
    page.waitForURL("**/journal?done=back*");
    assertThat(page.locator("[role=status]")).containsText("The backup is back");
    page.navigate("/settings");
    assertThat(page.locator("input[name=caution][value=PREGNANCY]")).isChecked();
  }

  @Test
  void addingABackupKeepsWhatIsHere() throws IOException {
    deleteEverything();
    page.locator("input[name=caution][value=SKIN]").setChecked(true);
    page.locator("#cautions button").click();
    page.waitForURL("**/settings?saved=yes");
    restore(new FilePayload("ashi-backup.json", "application/json", Files.readAllBytes(backup)));
    assertThat(page.locator("main h1")).containsText("Add the backup, or replace");
    assertThat(Memory.lines(page)).hasSize(1);
    page.locator("button[value=add]").click();
    page.waitForURL("**/journal?done=added*");
    assertThat(Memory.lines(page)).hasSize(2);
  }

  @Test
  void deletingForgetsTheCaution() {
    deleteEverything();
    assertThat(page.locator("input[name=caution][value=PREGNANCY]")).not().isChecked();
  }

  @Test
  void aBrokenFileChangesNothingAndSaysWhatIsWrong() {
    byte[] broken = "{\"ashi\": ".getBytes(StandardCharsets.UTF_8);
    restore(new FilePayload("ashi-backup.json", "application/json", broken));
    assertThat(page.locator("[role=alert]")).isVisible();
    page.navigate("/settings");
    assertThat(page.locator("input[name=caution][value=PREGNANCY]")).isChecked();
  }

  private void deleteEverything() {
    page.locator("form[action='/settings/delete'] button").click();
    page.locator("dialog button.danger").click();
    assertThat(page.locator("[role=status]")).containsText("deleted");
  }

  private void restore(FilePayload file) {
    page.locator("form[action='/settings/restore'] input[type=file]").setInputFiles(file);
    page.locator("form[action='/settings/restore'] button").click();
  }
}
