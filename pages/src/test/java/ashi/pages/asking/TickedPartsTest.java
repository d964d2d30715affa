package ashi.pages.asking;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.pages.Visitor;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the style sheet shows of a part of the body that is ticked on the start page. */
class TickedPartsTest {
  private static final String STYLES = Visitor.resource("/assets/asking.css");

  @ParameterizedTest
  @EnumSource
  void itsComplaintsAreShown(Area area) {
    assertThat(STYLES).contains("#where-" + area + ":checked) .kinds .in-" + area + ",");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FRONT")
  void itLightsUpOnTheBackOfTheBody(Area area) {
    String part = area.name().toLowerCase(Locale.ROOT).replace('_', '-');
    assertThat(STYLES).contains("#where-" + area + ":checked) .at-" + part);
  }
}
