package ashi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.pages.web.Request.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where nothing is remembered a host may show everyone the same page all day. */
class SameForAllTest {
  /** A visitor comes in the evening, at half past nine. */
  private static final int HOURS_BEFORE = 20;

  static Stream<String> addresses() {
    return Ashi.routes().stream()
        .filter(route -> route.method() == Method.GET)
        .flatMap(
            route ->
                Stream.of("BL23", "sciatica", "pressing")
                    .map(part -> route.pattern().replace("*", part)))
        .distinct()
        .flatMap(path -> List.of(path, path + "?routine=relief&complaint=sciatica").stream());
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void aPageIsTheSameInTheMorningAndAtNight(String address) {
    Visitor night = Visitor.forgotten();
    Visitor morning = Visitor.forgotten().laterSeconds(-HOURS_BEFORE * 3600);

    assertThat(night.get(address)).usingRecursiveComparison().isEqualTo(morning.get(address));
  }
}
