package ashi.pages.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.body.Span;
import ashi.body.person.Person;
import ashi.care.journal.Event;
import ashi.pages.Visitor;
import org.junit.jupiter.api.Test;

/** Every sentence says whose lengths it tells. */
class FitTest {
  private final Visitor visitor = Visitor.remembered();

  @Test
  void beforeMeasuringItIsTheAverageAdult() {
    assertThat(fit()).startsWith("For an average adult, ± ");
  }

  @Test
  void heightAloneIsWorkedOut() {
    visitor.having(new Event.Measured(Person.tall(1700)));

    assertThat(fit()).startsWith("Worked out from your measures, ± ");
  }

  @Test
  void aMeasuredSpanIsMeasuredOnYou() {
    Person person = Person.tall(1700);
    for (Span span : Span.values()) {
      person = person.with(span, 200);
    }
    visitor.having(new Event.Measured(person));

    assertThat(fit()).startsWith("Measured on you, ± ").doesNotContain("Measure this part");
  }

  @Test
  void theRulerOnTheDrawingTellsTheLengthToo() {
    visitor.having(new Event.Measured(Person.tall(1700).with(Span.SHOULDER_BLADE, 80)));

    assertThat(visitor.page("/points/BL23").select(".closeup text").text()).contains(" mm");
  }

  @Test
  void theRulerLaysOffTheLengthsOfThePoint() {
    assertThat(visitor.page("/ruler?point=BL23").select("input[data-length]")).hasSize(1);
    assertThat(visitor.page("/ruler?point=BL23").selectFirst("h1").text()).contains("BL23");
  }

  private String fit() {
    return visitor.page("/points/BL23").selectFirst(".fit").text();
  }

  @Test
  void inGermanNumbersHaveCommas() {
    visitor.having(new Event.Measured(Person.tall(1725)));

    assertThat(visitor.page("/de/ruler?point=BL23").select(".lengths").text())
        .contains("37 mm (1,6 Cun)");
    assertThat(visitor.page("/de/measure").select(".measured-height strong").text())
        .isEqualTo("172,5 cm");
  }
}
