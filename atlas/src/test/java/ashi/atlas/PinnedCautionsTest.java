package ashi.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every caution's effect on every point, as {@code pinned-cautions.txt} has it by hand. */
class PinnedCautionsTest {
  private static final Atlas ATLAS = PackedAtlas.read();

  private final Map<Caution, Set<String>> out = new EnumMap<>(Caution.class);
  private final Map<Caution, Set<String>> light = new EnumMap<>(Caution.class);

  PinnedCautionsTest() {
    Caution caution = null;
    for (String line : lines()) {
      List<String> words = List.of(line.split(" "));
      List<String> codes = words.subList(1, words.size());
      switch (words.get(0)) {
        case "caution" -> {
          caution = Caution.valueOf(codes.get(0));
          out.put(caution, new TreeSet<>());
          light.put(caution, new TreeSet<>());
        }
        case "out" -> out.get(caution).addAll(codes);
        case "light" ->
            light
                .get(caution)
                .addAll(line.equals("light every other") ? others(out.get(caution)) : codes);
        default -> throw new IllegalStateException("What does this mean? " + line);
      }
    }
  }

  @Test
  void everyCautionIsThere() {
    assertThat(out.keySet()).containsExactly(Caution.values());
  }

  @ParameterizedTest
  @EnumSource(Caution.class)
  void whatIsLeftOutIsThat(Caution caution) {
    assertThat(codes(Point::cautions, caution)).isEqualTo(out.get(caution));
  }

  @ParameterizedTest
  @EnumSource(Caution.class)
  void whatIsPressedLightlyIsThat(Caution caution) {
    assertThat(codes(Point::soften, caution)).isEqualTo(light.get(caution));
  }

  private static Set<String> codes(Function<Point, Set<Caution>> of, Caution caution) {
    Set<String> codes = new TreeSet<>();
    ATLAS.points().stream()
        .filter(point -> of.apply(point).contains(caution))
        .forEach(point -> codes.add(point.code()));
    return codes;
  }

  private static Set<String> others(Set<String> out) {
    Set<String> others = new TreeSet<>();
    ATLAS.points().stream()
        .filter(point -> point.press() && !out.contains(point.code()))
        .forEach(point -> others.add(point.code()));
    return others;
  }

  private static List<String> lines() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PinnedCautionsTest.class.getResourceAsStream("pinned-cautions.txt"),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
