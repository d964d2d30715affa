package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * When the phone cannot keep what it should: relief comes first, and nothing that is there goes.
 */
@ExtendWith(InBrowser.class)
class StorageTest {
  private static final String CHECK = "/check?routine=relief&place=BED&minutes=5";

  private Phone phone;
  private Page page;

  @BeforeEach
  void someoneWithACaution(Phones phones) {
    phone = phones.fresh();
    page = phone.openAndKeep("/settings");
    giveLittleRoom();
    page.waitForFunction("!!navigator.serviceWorker.controller");
    page.navigate("/settings");
    setCaution("SKIN");
    page.waitForURL("**/settings?saved=yes");
  }

  @Test
  void withoutRoomASessionRunsAndSaysThatItIsNotKept() {
    takeAllRoom();
    page.navigate(CHECK);
    Session session = new Session(page);
    session.passCheck();
    assertThat(page.locator("#not-remembered")).isVisible();
    session.start();
    session.skipToTheEnd();
    session.rate(4);
    assertThat(page.locator("main")).containsText("nothing is remembered");
    assertThat(Memory.lines(page)).hasSize(1);
  }

  @Test
  void withoutRoomWhatWasTickedStaysAndIsSaidNotToBeKept() {
    takeAllRoom();
    page.navigate("/settings");
    setCaution("PREGNANCY");
    assertThat(page.locator("#cautions .message")).containsText("the phone has no room");
    assertThat(page.locator("input[name=caution][value=PREGNANCY]")).isChecked();
    phone.trouble().removeIf(trouble -> trouble.contains("status of 409"));
  }

  @Test
  void aBlockedDatabaseIsNotWaitedForLongAndUsedAgainWhenItIsFree() {
    page.evaluate(
        """
        () => new Promise(done => {
          const first = indexedDB.open('ashi');
          first.onsuccess = () => {
            window.held = first.result;
            window.upgrade = indexedDB.open('ashi', 99);
            window.upgrade.onblocked = () => done();
            window.upgrade.onsuccess = () => window.upgrade.result.close();
          };
        })
        """);
    Page other = phone.context().newPage();
    other.navigate(CHECK);
    new Session(other).passCheck();
    assertThat(other.locator("#not-remembered")).isVisible();
    page.evaluate("window.held.close()");
    other.navigate("/settings");
    other.reload();
    assertThat(other.locator("input[name=caution][value=SKIN]")).isChecked();
  }

  @Test
  void aDatabaseThatIsDeletedMeanwhileIsMadeAnew() {
    page.evaluate(
        "() => new Promise(done => { indexedDB.deleteDatabase('ashi').onsuccess = () => done(); })");
    setCaution("PREGNANCY");
    page.waitForURL("**/settings?saved=yes");
    page.reload();
    assertThat(page.locator("input[name=caution][value=PREGNANCY]")).isChecked();
    assertThat(Memory.lines(page)).hasSize(1);
  }

  @Test
  void aHalfMadeDatabaseIsCompleted() {
    page.evaluate(
        """
        () => new Promise(done => {
          indexedDB.deleteDatabase('ashi').onsuccess = () => {
            const opening = indexedDB.open('ashi', 1);
            opening.onsuccess = () => { opening.result.close(); done(); };
          };
        })
        """);
    setCaution("PREGNANCY");
    page.waitForURL("**/settings?saved=yes");
    page.reload();
    assertThat(page.locator("input[name=caution][value=PREGNANCY]")).isChecked();
  }

  @Test
  void recordsThatCannotBeReadAreCountedAndStayUntilAllIsDeleted() {
    putRecords("'{}'", "'not JSON'", "{an: 'object'}", "7");
    phone.stopWorkers(page);
    page.navigate("/settings");
    assertThat(page.locator("#main")).containsText("could not read: 4");

    send("/measure", "cm=172");
    send("/measure/delete", "");
    assertThat(Memory.lines(page)).hasSize(5);

    page.locator("form[action='/settings/delete'] button").click();
    page.locator("dialog button.danger").click();
    page.waitForURL("**/settings?deleted=yes");
    assertThat(Memory.lines(page)).isEmpty();
  }

  private void setCaution(String caution) {
    page.locator("input[name=caution][value=" + caution + "]").setChecked(true);
    page.locator("#cautions button").click();
  }

  /** From now on the browser gives this site a few megabytes, and no more. */
  private void giveLittleRoom() {
    JsonObject quota = new JsonObject();
    quota.addProperty("origin", phone.address());
    quota.addProperty("quotaSize", 8 << 20);
    CDPSession browser = phone.context().newCDPSession(page);
    browser.send("Storage.overrideQuotaForOrigin", quota);
  }

  /** Writes into another database until nothing fits any more. */
  private void takeAllRoom() {
    page.evaluate(
        """
        async () => {
          const db = await new Promise(done => {
            const opening = indexedDB.open('filler', 1);
            opening.onupgradeneeded = () => opening.result.createObjectStore('all', {autoIncrement: true});
            opening.onsuccess = () => done(opening.result);
          });
          const fits = bytes => new Promise(done => {
            const writing = db.transaction('all', 'readwrite');
            writing.onabort = () => done(false);
            writing.oncomplete = () => done(true);
            writing.objectStore('all').add(crypto.getRandomValues(new Uint8Array(bytes)));
          });
          for (let bytes = 65536; bytes >= 1; bytes /= 2) while (await fits(bytes));
        }
        """);
  }

  private void putRecords(String... records) {
    page.evaluate(
        "() => new Promise(done => { const opening = indexedDB.open('ashi');"
            + " opening.onsuccess = () => { const db = opening.result;"
            + " const writing = db.transaction('entries', 'readwrite');"
            + " for (const record of ["
            + String.join(", ", records)
            + "]) writing.objectStore('entries').add(record);"
            + " writing.oncomplete = () => { db.close(); done(); }; }; })");
  }

  private void send(String address, String form) {
    page.evaluate(
        "a => fetch(a[0], {method: 'POST', body: a[1]}).then(r => r.text())",
        java.util.List.of(address, form));
  }
}
