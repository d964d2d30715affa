package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After the first visit there is neither network nor server, and everything still works. */
@ExtendWith(InBrowser.class)
class OfflinePathTest {
  private Served served;
  private Phone phone;
  private Page page;

  @BeforeEach
  void visitOnceThenLoseTheNetwork(Phones phones) {
    served = Served.start();
    phone = phones.at(served.address(), options -> options);
    page = phone.openAndKeep("/");
    served.close();
    phone.context().setOffline(true);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void aSessionLeadsFromTheStartIntoTheJournal() {
    page.reload();
    page.locator("button.relief").click();
    Session session = new Session(page);
    session.passCheck();
    session.start();
    session.skipToTheEnd();
    session.rate(3);
    page.waitForURL("**/journal");
    assertThat(page.locator("main")).containsText("Relief now");
  }

  @Test
  void aPointIsShownWithItsDrawing() {
    page.navigate("/points/BL23");
    assertThat(page.locator("h1")).containsText("BL23");
    assertThat(page.locator("main svg use").first()).isAttached();
  }

  @Test
  void aPageToReadIsThere() {
    page.navigate("/learn/pressing");
    assertThat(page.locator("h1")).hasText("How to press");
    assertThat(page.locator("article")).containsText("Use the soft pad, not the tip");
    assertThat(page.locator("article svg use").first()).isAttached();
  }

  @Test
  void dataForOtherProgramsIsSaidToBeOnTheServer() {
    assertThat(page.evaluate("fetch('/atlas.json').then(r => r.json()).then(j => j.error)"))
        .asString()
        .contains("server");
    phone.trouble().removeIf(trouble -> trouble.contains("/atlas.json"));
  }

  @Test
  void theSearchUnderstandsAnOlderNumbering() {
    page.navigate("/find?q=B+47");
    assertThat(page.locator("main")).containsText("BL52");
  }
}
