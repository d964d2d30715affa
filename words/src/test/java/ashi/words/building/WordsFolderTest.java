package ashi.words.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ashi.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsFolderTest {
  @TempDir Path folder;

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Map<String, String> german() throws IOException, FaultyWords {
    return WordsFolder.read(folder, Language.DE);
  }

  private List<String> problems() {
    return catchThrowableOfType(FaultyWords.class, this::german).problems();
  }

  @Test
  void textsGoOnInIndentedLines() throws IOException, FaultyWords {
    write(
        "en/home.txt",
        "# Where it starts.\nhome.title = Hello\nhome.lead =\n  One line\n  more.\n");
    write("de/home.txt", "home.lead = Eine Zeile\n  mehr.\nhome.title = Hallo\n");
    Seen.stamp(folder, "de");
    assertThat(german())
        .containsExactly(
            Map.entry("home.title", "Hallo"), Map.entry("home.lead", "Eine Zeile mehr."));
  }

  @Test
  void whatIsMissingIsNamedWithItsEnglish() throws IOException {
    write("en/home.txt", "home.title = Hello\n");
    write("de/home.txt", "");
    assertThat(problems())
        .containsExactly("en/home.txt:1: home.title is missing in Deutsch: Hello");
  }

  @Test
  void whatNobodyHasComparedIsNew() throws IOException {
    write("en/home.txt", "home.title = Hello\n");
    write("de/home.txt", "\nhome.title = Hallo\n");
    assertThat(problems())
        .containsExactly(
            "de/home.txt:2: home.title is new: compare it with \"Hello\", then run ./ashi seen de");
  }

  @Test
  void whatChangedInEnglishIsSeenAgain() throws IOException, FaultyWords {
    write("en/home.txt", "home.title = Hello\n");
    write("de/home.txt", "home.title = Hallo\n");
    Seen.stamp(folder, "de");
    assertThat(german()).containsEntry("home.title", "Hallo");
    write("en/home.txt", "home.title = Goodbye\n");
    assertThat(problems()).singleElement().asString().contains("has changed in English");
  }

  @Test
  void gapsAndPluralsAreTheSame() throws IOException {
    write(
        "en/home.txt",
        "home.a = {0} of {1}\nhome.b = {0, plural, one {# point} other {# points}}\n");
    write("de/home.txt", "home.a = {0}\nhome.b = {0, plural, few {#} other {# Punkte}}\n");
    Seen.stamp(folder, "de");
    assertThat(problems())
        .containsExactly(
            "de/home.txt:2: home.b chooses among [few, other]. Deutsch has [one, other]",
            "de/home.txt:1: home.a has gaps [0], English has [0, 1].");
  }

  @Test
  void aLanguageMayChooseWhereEnglishOnlyPrints() throws IOException, FaultyWords {
    write("en/home.txt", "home.a = {0} min\n");
    write("de/home.txt", "home.a = {0, plural, one {# Minute} other {# Minuten}}\n");
    Seen.stamp(folder, "de");
    assertThat(german()).containsKey("home.a");
  }

  @Test
  void whatNoLongerStandsInEnglishIsToGo() throws IOException {
    write("en/home.txt", "home.title = Hello\n");
    write("de/home.txt", "home.title = Hallo\nhome.old = Alt\n");
    Seen.stamp(folder, "de");
    assertThat(problems())
        .containsExactly("de/home.txt:2: home.old is not in English any more. Take it out.");
  }

  @Test
  void textsStandInTheFileOfTheirKey() throws IOException {
    write("en/home.txt", "find.title = Find\nnonsense\nhome.a = A\nhome.a = B\n");
    write("de/home.txt", "");
    assertThat(problems())
        .contains(
            "en/home.txt:1: find.title stands in the wrong file. Keys here begin with home.",
            "en/home.txt:2: this is no text. Write 'key = words'.",
            "en/home.txt:4: home.a is given twice. Keep one.");
  }
}
