package ashi.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The red flags are those a hand-written list names, no fewer and no less urgent. */
class PinnedRedFlagsTest {
  private static final List<RedFlag> FLAGS = PackedAtlas.read().flags();

  record Pinned(
      String id, Urgency urgency, Set<FlagGroup> groups, boolean answerable, List<String> words) {

    static Pinned of(String line) {
      String[] parts = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
      return new Pinned(
          parts[0],
          Urgency.valueOf(constant(parts[1])),
          Arrays.stream(parts[2].split(" "))
              .map(word -> FlagGroup.valueOf(constant(word)))
              .collect(Collectors.toSet()),
          parts[3].equals("yes"),
          List.of(parts[4].split(", ")));
    }

    private static String constant(String word) {
      return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @Override
    public String toString() {
      return id;
    }
  }

  static List<Pinned> pinned() throws IOException {
    try (var file = PinnedRedFlagsTest.class.getResourceAsStream("red-flags.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Pinned::of)
          .toList();
    }
  }

  @Test
  void noneIsMissingAndNoneCameUnseen() throws IOException {
    assertThat(FLAGS.stream().map(RedFlag::id))
        .containsExactlyInAnyOrderElementsOf(pinned().stream().map(Pinned::id).toList());
  }

  @ParameterizedTest
  @MethodSource("pinned")
  void eachIsAsUrgentAndAskedAsAgreed(Pinned pinned) {
    RedFlag flag = FLAGS.stream().filter(f -> f.id().equals(pinned.id())).findFirst().orElseThrow();

    assertThat(flag.urgency()).isEqualTo(pinned.urgency());
    assertThat(flag.groups()).isEqualTo(pinned.groups());
    assertThat(flag.answerable()).isEqualTo(pinned.answerable());
    assertThat(flag.words().toLowerCase(Locale.ROOT)).contains(pinned.words());
  }

  @Test
  void theMostUrgentAreAskedFirst() {
    assertThat(FLAGS).isSortedAccordingTo(Comparator.comparing(RedFlag::urgency));
  }
}
