package ashi.pages.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.body.Span;
import ashi.body.person.Person;
import ashi.body.person.Sex;
import ashi.care.journal.Event;
import ashi.pages.Visitor;
import ashi.pages.web.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurePageTest {
  private final Visitor visitor = Visitor.remembered();

  @Test
  void heightAloneGivesAFirstBody() {
    visitor.post("/measure", "cm=172&sex=FEMALE");

    assertThat(visitor.journal().person()).contains(Person.tall(1720).with(Sex.FEMALE));
    assertThat(visitor.page("/measure").select(".measures .doubt"))
        .hasSize(SelfMeasure.values().length)
        .allSatisfy(doubt -> assertThat(doubt.text()).startsWith("± "));
  }

  @Test
  void heightIsTakenInFeetAndInchesToo() {
    visitor.post("/measure", "ft=5&in=8");

    assertThat(visitor.journal().person()).contains(Person.tall(1727));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cm=17", "cm=abc", "", "ft=5&in=x", "cm=172000"})
  void aHeightThatCannotBeRightIsSaidAndKeepsWhatWasKnown(String form) {
    visitor.having(new Event.Measured(Person.tall(1700)));

    Response answer = visitor.post("/measure", form);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.body()).selectFirst("[role=alert]").text()).isNotEmpty();
    assertThat(visitor.journal().person()).contains(Person.tall(1700));
  }

  @Test
  void aSpanIsKeptAndMakesItsRegionSurer() {
    visitor.having(new Event.Measured(Person.tall(1700)));

    Response answer = visitor.post("/measure/forearm", "length=24.5&unit=CENTIMETRES&do=keep");

    assertThat(answer.location()).isEqualTo("/measure/lower-belly?after=forearm");
    assertThat(visitor.journal().person()).contains(Person.tall(1700).with(Span.FOREARM, 245));
    assertThat(visitor.page(answer.location()).selectFirst("[role=status]").text())
        .contains("245 mm")
        .contains("before it was ±");
  }

  @Test
  void whatIsMeasuredAcrossBothSidesIsHalved() {
    visitor.having(new Event.Measured(Person.tall(1700)));

    visitor.post("/measure/shoulder-blade", "length=130&unit=MILLIMETRES&do=keep");

    assertThat(visitor.journal().person().orElseThrow().measured())
        .containsEntry(Span.SHOULDER_BLADE, 65.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "length=24.5&unit=MILLIMETRES",
        "length=245&unit=CENTIMETRES",
        "length=",
        "length=x"
      })
  void aLengthThatCannotBeRightIsSaidAndLosesNothing(String form) {
    Person person = Person.tall(1700).with(Span.LOWER_LEG, 390);
    visitor.having(new Event.Measured(person));

    Response answer = visitor.post("/measure/forearm", form + "&do=keep");
    Document page = Jsoup.parse(answer.body());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(page.selectFirst("[role=alert]").text()).isNotEmpty();
    assertThat("length=" + page.selectFirst("input[name=length]").val())
        .isEqualTo(form.split("&")[0]);
    assertThat(visitor.journal().person()).contains(person);
  }

  @Test
  void skippingAndGoingBackKeepEverything() {
    Person person = Person.tall(1700).with(Span.FOREARM, 245);
    visitor.having(new Event.Measured(person));

    assertThat(visitor.post("/measure/forearm", "do=skip&length=1").location())
        .isEqualTo("/measure/lower-belly");
    assertThat(visitor.post("/measure/forearm", "do=back&length=1").location())
        .isEqualTo("/measure/thigh-side");
    assertThat(visitor.journal().person()).contains(person);
  }

  @Test
  void oneMeasureOrAllCanBeDeleted() {
    visitor.having(
        new Event.Measured(Person.tall(1700).with(Span.FOREARM, 245).with(Span.FOOT, 260)));

    visitor.post("/measure/forearm", "do=drop");
    assertThat(visitor.journal().person()).contains(Person.tall(1700).with(Span.FOOT, 260));

    visitor.post("/measure/delete", "");
    assertThat(visitor.journal().entries()).isEmpty();
  }

  @Test
  void withoutAJournalTheResultIsShownAndNothingStandsInAnAddress() {
    Visitor forgotten = Visitor.forgotten();

    Response height = forgotten.post("/measure", "cm=172");
    Document first = Jsoup.parse(height.body());
    String carried = first.selectFirst(".measures").parent().select("input[type=hidden]").val();
    Response span =
        forgotten.post("/measure/forearm", "known-height=1720&length=245&unit=MILLIMETRES&do=keep");

    assertThat(height.status()).isEqualTo(200);
    assertThat(carried).isEqualTo("1720");
    assertThat(Jsoup.parse(span.body()).selectFirst("[role=status]").text()).contains("245 mm");
    assertThat(Jsoup.parse(span.body()).select("input[name=known-forearm]").val()).isEqualTo("245");
    assertThat(Jsoup.parse(span.body()).select("a[href*=245], a[href*=1720]")).isEmpty();
  }

  @Test
  void everyStepSaysHowToFeelBothEndsAndCanBeReadAloud() {
    visitor.having(new Event.Measured(Person.tall(1700)));

    for (SelfMeasure measure : SelfMeasure.values()) {
      Document page = visitor.page("/measure/" + measure.id());
      assertThat(page.select("ol.doing li")).as(measure.id()).hasSizeGreaterThan(1);
      assertThat(page.selectFirst("[data-say]").attr("data-say")).isNotEmpty();
    }
  }

  @Test
  void aStepBeforeTheHeightLeadsToTheHeight() {
    assertThat(visitor.get("/measure/forearm").location()).isEqualTo("/measure");
    assertThat(visitor.get("/measure/nose").status()).isEqualTo(404);
  }
}
