package ashi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.pages.web.Response;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page. */
class EveryPageTest {
  private static final String HOSTILE = "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%27%3E";

  private final Visitor visitor = Visitor.remembered().having(Visitor.NO_RED_FLAGS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/relief",
        "/check?routine=jaw",
        "/check/flags?routine=jaw",
        "/session?routine=desk&checked=yes",
        "/routines",
        "/routines/new?from=sciatica",
        "/journal",
        "/settings"
      })
  void isWholeAndRunsNothingOfItsOwn(String address) {
    Response response = visitor.get(address);
    Document page = visitor.page(address);

    assertThat(response.status()).isEqualTo(200);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("style, [style], script:not([src])")).isEmpty();
    assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/check/flags?routine=jaw",
        "/session?routine=desk&checked=yes",
        "/routines/new?from=sciatica",
        "/settings"
      })
  void namesEveryField(String address) {
    Document page = visitor.page(address);

    for (Element input : page.select("input:not([type=hidden]), textarea, select")) {
      boolean named =
          input.closest("label") != null
              || !page.select("label[for=" + input.id() + "]").isEmpty()
              || input.hasAttr("aria-label");
      assertThat(named).as(input.outerHtml()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/check?routine=nothing",
        "/session?routine=nothing&checked=yes",
        "/check?complaint=nothing",
        "/routines/nothing",
        "/routines/nothing/edit",
        "/routines/own-k7/edit",
        "/routines/add?point=" + HOSTILE,
        "/routines/add?point=ST17",
        "/check?routine=" + HOSTILE
      })
  void whatIsUnknownIsSaidPlainly(String address) {
    Response response = visitor.get(address);

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.body()).contains("<h1>").doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/check?complaint=sciatica&minutes=-1&place=moon&side=up&tool=hammer&where=soul",
        "/check?complaint=sciatica&minutes=99999999999&tool=",
        "/session?routine=desk&checked=yes&before=eleven&caution=everything",
        "/session?checked=yes",
        "/routines/new?from=&point=&point=BL23&point=GB21&point=XX1",
        "/routines/new?point=" + HOSTILE,
        "/%F0%9F%98%80"
      })
  void oddFieldsAreTakenForTheUsualOnes(String address) {
    assertThat(visitor.get(address).status()).isIn(200, 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "do=up-99&code=BL23",
        "do=remove--1&code=BL23",
        "do=add&more=nothing",
        "do=-&code=BL23&seconds=abc&rounds=99&side=x&way=x&technique=x",
        "do=save&title=x&code=nothing"
      })
  void oddButtonsChangeNothing(String form) {
    assertThat(visitor.post("/routines/new", form).status()).isIn(200, 422);
    assertThat(visitor.journal().ownRoutines()).isEmpty();
  }

  @Test
  void aFormAddressThatIsOpenedSaysSo() {
    assertThat(visitor.get("/settings/delete").status()).isEqualTo(405);
  }

  @Test
  void hostileTextIsPrintedAsText() {
    Response response =
        Visitor.forgotten()
            .post(
                "/session/ended", "title=" + HOSTILE + "&note=" + HOSTILE + "&routine=" + HOSTILE);

    assertThat(response.body()).doesNotContain("<script>alert");
  }

  @Test
  void aSessionNeverLeadsOutOfTheApp() {
    Response response = Visitor.forgotten().post("/session/ended", "routine=%2F%2Fevil.example%2F");

    assertThat(response.body()).doesNotContain("//evil.example");
  }
}
