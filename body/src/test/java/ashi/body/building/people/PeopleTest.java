package ashi.body.building.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeopleTest {
  private static final int MOST_BYTES = 10 * 1024;
  private static final Pattern COLOUR = Pattern.compile("(?:fill|stroke)=\"([^\"]*)\"");

  static Stream<String> ids() throws IOException {
    return PersonSet.read(text("/ashi/body/building/people/people.txt")).stream()
        .map(PersonPlan::id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aPersonIsAtMostTenKilobytes(String id) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(svg(id).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(packed.size()).isBetween(3000, MOST_BYTES);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void thePageDecidesItsColours(String id) throws IOException {
    assertThat(svg(id)).contains("<g id=\"f\"");
    Matcher colours = COLOUR.matcher(svg(id));
    while (colours.find()) {
      assertThat(colours.group(1)).matches("none|var\\(--[a-z0-9-]+,#[0-9a-f]+\\)");
    }
  }

  /** Skin is seen, both garments and the outline. */
  @ParameterizedTest
  @MethodSource("ids")
  void aPersonIsClothed(String id) throws IOException {
    assertThat(svg(id))
        .contains("var(--skin,", "var(--cloth,", "var(--cloth-light,", "var(--hair,")
        .contains("stroke=\"var(--line,");
  }

  private static String svg(String id) throws IOException {
    return text("/assets/people/" + id + ".svg");
  }

  private static String text(String path) throws IOException {
    try (InputStream in = PeopleTest.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
