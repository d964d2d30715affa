package ashi.browsertests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The app as files, from a web server that knows nothing of it. */
@ExtendWith(InBrowser.class)
class FilesTest {
  /** As long as it takes to save the app on a busy machine. */
  private static final LocatorAssertions.ContainsTextOptions IN_THE_END =
      new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

  @TempDir static Path folder;
  private static FilesHost host;

  @BeforeAll
  static void export() throws IOException, InterruptedException {
    Path to = folder.resolve("export");
    Process export = Served.program("export", to.toString()).inheritIO().start();
    assertThat(export.waitFor()).isZero();
    host = new FilesHost(to.resolve("site"));
  }

  @AfterAll
  static void stop() {
    host.close();
  }

  @Test
  void fromTheFirstPageOnThePhoneAnswers(Phones phones) {
    Phone phone = phones.at(host.address(), options -> options);
    Page page = phone.openAndKeep("/");
    page.navigate("/check?routine=sciatica");
    Session session = new Session(page);
    session.passCheck();
    session.start();
    session.skipToTheEnd();
    session.rate(2);
    page.waitForURL("**/journal");
    phone.context().setOffline(true);
    page.reload();
    assertThat(page.locator("main")).containsText("Along the sciatic nerve");
    page.navigate("/points/BL40");
    assertThat(page.locator("h1")).containsText("BL40");
  }

  @Test
  void aPageThatDependsOnMoreThanItsPathOpensOnceThePhoneCan(Phones phones) {
    Page page = phones.at(host.address(), options -> options).open("/find?q=slipped+disc");
    assertThat(page.locator("main")).containsText("Sciatica", IN_THE_END);
  }

  @Test
  void aPageThatNoFileWasMadeForOpensToo(Phones phones) {
    Page page = phones.at(host.address(), options -> options).open("/points/ub23");
    assertThat(page.locator("h1")).containsText("BL23", IN_THE_END);
  }

  @Test
  void aLinkToASessionAsksFirst(Phones phones) {
    Page page = phones.at(host.address(), options -> options).open("/session?routine=sciatica");
    assertThat(page.locator("h1")).containsText("sciatic nerve", IN_THE_END);
    new Session(page).passCheck();
  }

  @Test
  void aPageThatIsNotThereIsToldSo(Phones phones) {
    Page page = phones.at(host.address(), options -> options).open("/nowhere");
    assertThat(page.locator("h1")).containsText("There is no page here", IN_THE_END);
  }

  @Test
  void aFormSentAtOnceWaitsForThePhone(Phones phones) {
    Page page = phones.at(host.address(), options -> options).open("/settings");
    page.locator("input[name=look][value=BED]").check(new Locator.CheckOptions().setForce(true));
    page.locator("form[action='/settings'] button").click();
    assertThat(page.locator("html")).hasAttribute("data-look", "bed");
  }
}
