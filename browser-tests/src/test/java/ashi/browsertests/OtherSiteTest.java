package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.pages.Ashi;
import ashi.pages.web.Request.Method;
import ashi.pages.web.Route;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form on somebody else's site can do to the journal: nothing. */
@ExtendWith(InBrowser.class)
class OtherSiteTest {
  private static final String ROUTINE = "title=Mine&code=BL23&do=save";

  /** Has something in it for every form. */
  private static final String FORM =
      "routine=relief&asked=flags&asked=cautions&caution=SKIN&look=bed&cm=165&length=24"
          + "&unit=CENTIMETRES&ending=DONE&pressed=60&"
          + ROUTINE
          + "&backup=%7B%22app%22%3A%22ashi%22%2C%22version%22%3A1%2C%22entries%22%3A%5B%5D%7D";

  private final OtherSite site = new OtherSite();
  private Phone phone;
  private Page own;

  @BeforeEach
  void someoneWithAJournal(Phones phones) {
    phone = phones.kept();
    own = phone.open("/");
    send(own, "/check", "routine=relief&asked=flags");
    send(own, "/settings/cautions", "caution=CLOT");
    send(own, "/measure", "cm=172");
    send(own, "/routines/new", ROUTINE);
    own.navigate("/routines");
  }

  @AfterEach
  void close() {
    site.close();
    phone.trouble().removeIf(OtherSiteTest::isMeant);
  }

  /** Another site, another port of the same site, one that hides, one that sends the form on. */
  @ParameterizedTest
  @CsvSource({"127.0.0.1, /, ''", "localhost, /, ''", "127.0.0.1, /hiding, ''", "localhost, /, on"})
  void changesNothing(String name, String path, String on) {
    List<String> before = Memory.lines(own);
    Page other = phone.context().newPage();
    for (String address : telling()) {
      other.navigate(site.address(name) + path);
      String target = phone.address() + address;
      submit(other, on.isEmpty() ? target : site.address(name) + "/on?" + target);
      assertThat(other.locator("h1").textContent()).as(address).contains("Nothing was changed");
    }
    assertThat(Memory.lines(own)).isEqualTo(before).hasSize(4);
  }

  @Test
  void aFormInAFrameThatBelongsNowhereChangesNothing() {
    List<String> before = Memory.lines(own);
    Page other = phone.context().newPage();
    other.navigate(site.address("127.0.0.1"));
    other.evaluate(
        "to => { const f = document.createElement('iframe');"
            + " f.sandbox = 'allow-forms allow-scripts allow-top-navigation';"
            + " f.srcdoc = `<form method=post target=_top action=\"${to}\"></form>"
            + "<script>document.forms[0].submit()</script>`; document.body.append(f); }",
        phone.address() + "/settings/delete");
    other.waitForURL("**/settings/delete");
    assertThat(Memory.lines(own)).isEqualTo(before);
  }

  @Test
  void anOwnFormIsTakenAlsoWithoutItsScript() {
    own.navigate("/settings");
    submit(own, "/settings/delete");
    own.waitForURL("**/settings?deleted=yes");
    assertThat(Memory.lines(own)).isEmpty();
  }

  /** Nothing is sent on to a server that would take it for the worker's own. */
  @Test
  void changesNothingWhileTheOfflineCopyIsGone(Phones phones) {
    phones.keepForNobodyElse(phone);
    List<String> before = Memory.lines(own);
    own.evaluate("caches.keys().then(all => Promise.all(all.map(name => caches.delete(name))))");
    phone.stopWorkers(own);
    Page other = phone.context().newPage();
    other.navigate(site.address("127.0.0.1"));
    submit(other, phone.address() + "/settings/delete");
    assertThat(other.locator("body").textContent()).contains("Nothing was changed");
    assertThat(Memory.lines(own)).isEqualTo(before);
  }

  /** Every address that takes a form, each star standing for something that is there. */
  private List<String> telling() {
    String edit = own.locator("a[href$='/edit']").first().getAttribute("href");
    String routine = edit.substring("/routines/".length(), edit.length() - "/edit".length());
    return Ashi.routes().stream()
        .filter(route -> route.method() == Method.POST)
        .map(Route::pattern)
        .flatMap(pattern -> Stream.of(routine, "forearm").map(part -> pattern.replace("*", part)))
        .distinct()
        .toList();
  }

  /** Sends a form as a browser does without any script of ours. */
  private static void submit(Page page, String to) {
    String before = page.url();
    page.evaluate(
        "a => { const form = document.createElement('form'); form.method = 'post';"
            + " form.action = a.to; new URLSearchParams(a.form).forEach((value, name) => {"
            + " const field = document.createElement('input'); field.name = name;"
            + " field.value = value; form.append(field); });"
            + " document.body.append(form);"
            + " HTMLFormElement.prototype.submit.call(form); }",
        Map.of("to", to, "form", FORM));
    page.waitForURL(url -> !url.equals(before));
  }

  private static void send(Page page, String to, String form) {
    Object ok =
        page.evaluate(
            "a => fetch(a.to, {method: 'POST', body: a.form}).then(r => r.ok)",
            Map.of("to", to, "form", form));
    assertThat(ok).as(to).isEqualTo(true);
  }

  private static boolean isMeant(String trouble) {
    return trouble.contains("status of 403") || trouble.startsWith("request to someone else");
  }
}
