package ashi.care.text;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Caution;
import ashi.atlas.FlagGroup;
import ashi.atlas.Place;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.body.Span;
import ashi.body.Unit;
import ashi.body.person.Sex;
import ashi.care.English;
import ashi.care.Side;
import ashi.care.journal.Entry;
import ashi.care.journal.Event;
import ashi.care.journal.Event.Ending;
import ashi.care.journal.Event.Reason;
import ashi.care.journal.Journal;
import ashi.care.journal.Settings.Look;
import ashi.care.journal.Speech.Leading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The newest of the files that must be read for ever, as people have them on their phones. It holds
 * every kind of event and every value, so that nothing stored can be renamed, dropped or newly
 * demanded unnoticed. When what is written changes, this file stays as it is and moves to {@link
 * OlderBackupTest}, and a new one is written by hand.
 */
class StoredForEverTest {
  private static final String NEWEST = "backup-6.json";

  /** These change the journal instead of standing in it. */
  private static final Set<Class<?>> NEVER_STORED =
      Set.of(
          Event.MeasuresForgotten.class,
          Event.Forgotten.class,
          Event.Restored.class,
          Event.Merged.class);

  private static String text;

  @BeforeAll
  static void load() throws IOException {
    try (InputStream in = StoredForEverTest.class.getResourceAsStream(NEWEST)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Entry> entries() {
    return ((Backup.Whole) Backup.read(text, English.WORDS)).entries();
  }

  @Test
  void itIsWrittenAgainLetterByLetter() {
    assertThat(Backup.write(new Journal(entries(), true), "0.4.0")).isEqualTo(text);
  }

  @Test
  void everyKindOfEventIsInIt() {
    Set<Class<?>> stored = new HashSet<>(List.of(Event.class.getPermittedSubclasses()));
    stored.removeAll(NEVER_STORED);

    assertThat(entries())
        .extracting(entry -> (Object) entry.event().getClass())
        .containsAll(stored);
  }

  static Stream<String> values() {
    Stream<Enum<?>> constants =
        Stream.<Enum<?>[]>of(
                Area.values(),
                Caution.values(),
                Ending.values(),
                FlagGroup.values(),
                Leading.values(),
                Look.values(),
                Place.values(),
                Position.values(),
                Reason.values(),
                Sex.values(),
                Side.values(),
                Technique.values(),
                Tool.values(),
                Unit.values())
            .flatMap(Arrays::stream);
    return Stream.concat(constants.map(Enum::name), Arrays.stream(Span.values()).map(Span::id));
  }

  @ParameterizedTest
  @MethodSource("values")
  void everyValueIsInIt(String value) {
    assertThat(text).contains('"' + value + '"');
  }
}
