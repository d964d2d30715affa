package ashi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that the program asks for is there, and every text that is there is asked for. */
class WordsInUseTest {
  /** A key in quotes, or what it begins with. */
  private static final Pattern KEY = Pattern.compile("\"([a-z][\\w-]*\\.[\\w.\\-]*)\"");

  private static final Pattern ASKED =
      Pattern.compile("(?:\\bsay|\\bhtml)\\(\\s*\"([\\w.\\-]+)\"(\\s*\\+)?");

  private static final Set<String> KEYS = keys();
  private static final List<String> PROGRAM = program();

  private static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    Visitor.resource("/ashi/words/words.en.txt")
        .lines()
        .forEach(line -> keys.add(line.substring(0, line.indexOf('\t'))));
    return keys;
  }

  private static List<String> program() {
    List<String> texts = new ArrayList<>();
    for (String module : List.of("words", "atlas", "body", "care", "pages", "phone", "server")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main"))) {
        for (Path file : files.filter(WordsInUseTest::isProgram).toList()) {
          texts.add(Files.readString(file));
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return texts;
  }

  private static boolean isProgram(Path file) {
    String name = file.toString();
    return name.endsWith(".java") || name.endsWith(".jte");
  }

  @Test
  void whatIsAskedForIsThere() {
    Set<String> missing = new TreeSet<>();
    for (String text : PROGRAM) {
      Matcher asked = ASKED.matcher(text);
      while (asked.find()) {
        String key = asked.group(1);
        boolean there =
            asked.group(2) == null
                ? KEYS.contains(key)
                : KEYS.stream().anyMatch(known -> known.startsWith(key));
        if (!there) {
          missing.add(key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void whatIsThereIsAskedFor() {
    Set<String> unused = new TreeSet<>(KEYS);
    for (String text : PROGRAM) {
      Matcher quoted = KEY.matcher(text);
      while (quoted.find()) {
        String key = quoted.group(1);
        if (key.endsWith(".")) {
          unused.removeIf(known -> known.startsWith(key));
        } else {
          unused.remove(key);
          unused.removeIf(known -> known.startsWith(key + "."));
        }
      }
    }
    assertThat(unused).isEmpty();
  }
}
