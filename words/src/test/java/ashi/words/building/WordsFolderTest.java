package ashi.words.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ashi.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

  private void append(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text, StandardOpenOption.APPEND);
  }

  private Map<String, String> english() throws IOException, FaultyWords {
    return WordsFolder.read(folder, Language.EN);
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

  @Test
  void aChoiceThatForgetsAConstantIsNamed() throws IOException, FaultyWords {
    write(
        "en/term.txt", "term.tool.SPOON = Spoon\nterm.tool.FORK = Fork\nterm.tool.KNIFE = Knife\n");
    write(
        "en/eat.txt",
        """
        eat.all = With {0, select, SPOON {a spoon} FORK {a fork} other {a knife}}
        eat.one = With {0, select, SPOON {a spoon} other {something sharp}}
        eat.within = {1, plural, one {#} other {# {0, select, SPOON {a spoon} FORK {a fork} other {}}}}
        """);
    assertThat(english()).isNotEmpty();
    append("en/term.txt", "term.tool.STICKS = Sticks\n");
    assertThat(catchThrowableOfType(FaultyWords.class, this::english).problems())
        .containsExactly(
            "en/eat.txt:1: eat.all leaves out KNIFE, STICKS of term.tool. Write what is said then.",
            "en/eat.txt:3: eat.within leaves out KNIFE, STICKS of term.tool. Write what is said"
                + " then.");
  }

  @Test
  void keysThatForgetAConstantAreNamed() throws IOException, FaultyWords {
    write("en/term.txt", "term.tool.SPOON = Spoon\nterm.tool.SPOON.noun = spoons\n");
    append("en/term.txt", "term.tool.FORK = Fork\nterm.tool.FORK.noun = forks\n");
    write(
        "en/eat.txt", "# How.\neat.how.FORK = Stab.\neat.how.SPOON = Scoop.\neat.how.OFTEN = 3\n");
    write("en/lay.txt", "lay.FORK = Left.\nlay.SPOON.where = Right.\nlay.FORK.where = Left.\n");
    assertThat(english()).isNotEmpty();
    append("en/term.txt", "term.tool.KNIFE = Knife\n");
    assertThat(catchThrowableOfType(FaultyWords.class, this::english).problems())
        .containsExactlyInAnyOrder(
            "en/term.txt:4: term.tool.FORK.noun has none like it for KNIFE of term.tool. Write it.",
            "en/lay.txt:3: lay.FORK.where has none like it for KNIFE of term.tool. Write it.");
  }
}
