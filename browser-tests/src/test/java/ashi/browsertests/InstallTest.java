package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ashi can be put on the home screen. */
@ExtendWith(InBrowser.class)
class InstallTest {
  /** What is kept for later takes nothing from a page that is still loading. */
  @Test
  void thePhoneBeginsToKeepEverythingOnceThePageHasLoaded(Phones phones) {
    Phone phone = phones.fresh();
    phone
        .context()
        .addInitScript(
            """
            const workers = navigator.serviceWorker;
            if (workers) {
              const register = workers.register;
              workers.register = (...how) => {
                window.registeredWhen = document.readyState;
                return register.apply(workers, how);
              };
            }""");
    Page page = phone.openAndKeep("/");
    assertThat(page.evaluate("window.registeredWhen")).isEqualTo("complete");
  }

  @Test
  void theBrowserSeesNothingInTheWay(Phones phones) {
    Phone phone = phones.fresh();
    Page page = phone.openAndKeep("/");
    JsonArray errors =
        phone
            .context()
            .newCDPSession(page)
            .send("Page.getInstallabilityErrors")
            .getAsJsonArray("installabilityErrors");
    // A private window, which a test's fresh phone is, cannot install anything.
    assertThat(errors.asList())
        .extracting(error -> error.getAsJsonObject().get("errorId").getAsString())
        .isSubsetOf("in-incognito");
  }

  @Test
  void itsShortcutsLeadToPages(Phones phones) {
    Phone phone = phones.fresh();
    APIResponse manifest = phone.context().request().get("/manifest.webmanifest");
    JsonArray shortcuts =
        com.google.gson.JsonParser.parseString(manifest.text())
            .getAsJsonObject()
            .getAsJsonArray("shortcuts");
    assertThat(shortcuts.asList())
        .isNotEmpty()
        .allSatisfy(
            shortcut -> {
              String url = shortcut.getAsJsonObject().get("url").getAsString();
              assertThat(phone.context().request().get(url).status()).isEqualTo(200);
            });
  }
}
