package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The service worker over its life: replaced, stopped, and left without its copy. */
@ExtendWith(InBrowser.class)
class WorkerTest {
  private static final String CHECK = "/check?routine=relief&place=BED&minutes=5";
  private static final String WAITING =
      "navigator.serviceWorker.getRegistration().then(r => !!r.waiting)";

  private NextVersion server;
  private Phone phone;
  private Page page;

  @BeforeEach
  void openASession(Phones phones) {
    server = new NextVersion(phones.served());
    phone = phones.at(server.address(), options -> options);
    page = phone.openAndKeep(CHECK);
    new Session(page).passCheck();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aNewVersionWaitsWhileASessionRuns() {
    new Session(page).start();
    comeOutWith("second");
    assertThat(page.locator("#session")).hasAttribute("data-state", "running");
    until(WAITING);
  }

  @Test
  void aRunningSessionDoesNotNoticeThatAnotherPageIsOpened() {
    new Session(page).start();
    comeOutWith("second");
    until(WAITING);
    phone.openAndKeep("/journal");
    assertThat((boolean) page.evaluate(WAITING)).isTrue();
  }

  @Test
  void aNewVersionTakesOverOnceTheSessionIsOver() {
    Session session = new Session(page);
    session.start();
    comeOutWith("second");
    session.skipToTheEnd();
    session.rate(2);
    page.waitForURL("**/journal");
    page.reload();
    takenOver();
    page.reload();
    assertThat(page.locator("main")).containsText("Relief now");
  }

  /** Asked while it loads, Chromium may leave the new version waiting for minutes. */
  @Test
  void aPageAsksANewVersionToTakeOverAWhileAfterItHasLoaded() {
    phone
        .context()
        .addInitScript(
            """
            if (self.ServiceWorker) {
              const post = ServiceWorker.prototype.postMessage;
              ServiceWorker.prototype.postMessage = function(message) {
                const [opening] = performance.getEntriesByType('navigation');
                const loaded = opening.loadEventEnd > 0;
                sessionStorage.askedAfter = loaded ? performance.now() - opening.loadEventEnd : -1;
                return post.call(this, message);
              };
            }""");
    comeOutWith("second");
    until(WAITING);
    page.navigate("/journal");
    takenOver();
    assertThat((boolean) page.evaluate("sessionStorage.askedAfter > 500")).isTrue();
  }

  @Test
  void theVersionBeforeIsKeptForPagesThatAreStillOpen() {
    page.navigate("/about");
    comeOutWith("second");
    takenOver();
    page.reload();
    comeOutWith("third");
    takenOver();
    assertThat(
            page.evaluate(
                "caches.keys().then(k => k.filter(n => n.startsWith('ashi-')).join(' '))"))
        .isEqualTo("ashi-second ashi-third");
  }

  @Test
  void aStoppedWorkerRemembers() {
    Session session = new Session(page);
    session.start();
    session.skipToTheEnd();
    session.rate(4);
    page.waitForURL("**/journal");
    phone.stopWorkers(page);
    page.navigate("/journal");
    assertThat(page.locator("main")).containsText("Relief now");
  }

  @Test
  void aClearedCopyFillsItselfAgainAndEveryFormWorksMeanwhile() {
    page.navigate("/settings");
    page.evaluate("caches.keys().then(all => Promise.all(all.map(name => caches.delete(name))))");
    phone.stopWorkers(page);
    page.locator("input[name=caution][value=PREGNANCY]").setChecked(true);
    page.locator("#cautions button").click();
    page.waitForURL("**/settings?saved=yes");
    assertThat(page.locator("input[name=caution][value=PREGNANCY]")).isChecked();

    until("caches.match('/assets.txt')");
    phone.stopWorkers(page);
    phone.context().setOffline(true);
    page.navigate("/points/BL23");
    assertThat(page.locator("h1")).containsText("BL23");
  }

  @Test
  void aWorkerWithoutACopyAndWithoutItsVersionOnTheServerSendsFormsOn() {
    page.navigate("/settings");
    page.evaluate("caches.keys().then(all => Promise.all(all.map(name => caches.delete(name))))");
    server.putUp("second");
    phone.stopWorkers(page);
    Object status =
        page.evaluate(
            "fetch('/find', {method: 'POST', body: 'q=BL23'}).then(r => r.status).catch(e => '' + e)");
    assertThat(status).isEqualTo(405);
    phone.trouble().removeIf(trouble -> trouble.contains("status of 405"));
  }

  /** The server is put up anew, and the browser hears of it. */
  private void comeOutWith(String version) {
    server.putUp(version);
    page.evaluate("navigator.serviceWorker.getRegistration().then(r => r.update())");
    until("caches.match('/assets.txt', {cacheName: 'ashi-" + version + "'})");
  }

  private void takenOver() {
    until(WAITING + ".then(waiting => !waiting)");
    until("navigator.serviceWorker.getRegistration().then(r => r.active.state === 'activated')");
  }

  /** Waits until a promise of the page is kept with something that is true. */
  private void until(String promise) {
    page.evaluate(
        "async () => { const end = Date.now() + 15000; while (!await ("
            + promise
            + ")) { if (Date.now() > end) throw new Error(`Never: "
            + promise
            + "`);"
            + " await new Promise(r => setTimeout(r, 20)); } }");
  }
}
