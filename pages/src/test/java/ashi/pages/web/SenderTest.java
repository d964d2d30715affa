package ashi.pages.web;

import static ashi.pages.web.Sender.OTHER_SITE;
import static ashi.pages.web.Sender.OWN_PAGE;
import static ashi.pages.web.Sender.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import ashi.pages.Ashi;
import ashi.pages.Visitor;
import ashi.pages.web.Request.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SenderTest {

  @ParameterizedTest
  @CsvSource({
    // What browsers were seen to send: fetch and forms of our pages, forms of others, and reloads.
    "same-origin, https://ashi.example, https://ashi.example/settings, OWN_PAGE",
    "same-origin, null,                 ,                              OWN_PAGE",
    "cross-site,  https://evil.example, ,                              OTHER_SITE",
    "cross-site,  null,                 ,                              OTHER_SITE",
    "same-site,   https://evil.ashi.example, ,                         OTHER_SITE",
    "cross-site,  https://ashi.example, https://ashi.example/,         OTHER_SITE",
    "none,        ,                     ,                              UNKNOWN",
    "none,        https://ashi.example, ,                              OWN_PAGE",
    ",            https://ashi.example, ,                              OWN_PAGE",
    ",            http://ashi.example,  ,                              OWN_PAGE",
    ",            https://ashi.example:8443, ,                         OTHER_SITE",
    ",            https://ashi.example.evil.example, ,                 OTHER_SITE",
    ",            https://evil.example, https://ashi.example/,         OTHER_SITE",
    ",            ashi.example,         ,                              OTHER_SITE",
    ",            null,                 ,                              UNKNOWN",
    ",            null,                 https://evil.example/ashi.example, OTHER_SITE",
    ",            ,                     https://ashi.example/check?a=b, OWN_PAGE",
    ",            ,                     ,                              UNKNOWN",
  })
  void theSenderIsReadOffTheHeaders(String site, String origin, String referrer, Sender sender) {
    assertThat(Sender.of(site, origin, referrer, "ashi.example")).isEqualTo(sender);
  }

  @Test
  void aMissingHostIsNobodys() {
    assertThat(Sender.of("", "null", "", "")).isEqualTo(UNKNOWN);
    assertThat(Sender.of("", "https://ashi.example", "", "")).isEqualTo(OTHER_SITE);
    assertThat(Sender.of("same-origin", "", "", "")).isEqualTo(OWN_PAGE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Sender.class,
      names = {"OTHER_SITE", "UNKNOWN"})
  void nothingIsWrittenForAnyoneButOurPages(Sender sender) {
    Visitor visitor = Visitor.remembered();
    for (Route route : Ashi.routes()) {
      if (route.method() == Method.POST) {
        Answer answer = visitor.send(sender, route.pattern().replace("*", "own-1"), "");
        assertThat(answer.response().status()).as(route.pattern()).isEqualTo(403);
        assertThat(answer.events()).as(route.pattern()).isEmpty();
      }
    }
  }

  /** A link may come from anywhere. */
  @Test
  void lookingLeavesNothingToRemember() {
    Visitor visitor = Visitor.remembered();
    for (Route route : Ashi.routes()) {
      if (route.method() == Method.GET) {
        for (String part : List.of("BL23", "own-1", "sciatica", "forearm")) {
          visitor.get(
              route.pattern().replace("*", part)
                  + "?routine=relief&complaint=sciatica&checked=yes&do=save&code=BL23&title=x"
                  + "&caution=PREGNANCY&flag=CHEST&asked=flags");
        }
      }
    }
    assertThat(visitor.told()).isEmpty();
  }
}
