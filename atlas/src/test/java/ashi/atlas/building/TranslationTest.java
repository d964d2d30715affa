package ashi.atlas.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationTest {
  private static final String FILE = "points/bl.yaml";

  @TempDir Path folder;

  @BeforeEach
  void oneFactInEnglish() throws IOException {
    write(
        FILE,
        """
        - code: BL23
          meaning: Kidney transport
          find: Go 1.5 cun out from L2, level with BL52.
          uses:
            - { for: sciatica, benefit: for a sore back, weight: 3 }
        """);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void german(String find, String complaint) throws IOException {
    write(
        "de/" + FILE,
        """
        - code: BL23
          meaning: Transportpunkt der Niere
          find: %s
          uses:
            - { for: %s, benefit: bei wehem Rücken }
        """
            .formatted(find, complaint));
  }

  private List<String> problems() throws IOException {
    Problems problems = new Problems();
    new Translation(FILE, "de/" + FILE, problems)
        .of(FactFile.read(folder, FILE, problems), FactFile.read(folder, "de/" + FILE, problems));
    return problems.all();
  }

  @Test
  void whatIsNewIsComparedOnceAndThenSeen() throws IOException {
    german("Geh von L2 aus 1,5 Cun nach außen, auf Höhe von BL52.", "sciatica");
    assertThat(problems())
        .containsExactly("de/points/bl.yaml:1: 'BL23' is new. Compare it, then run ./ashi seen de");
    SeenFacts.stamp(folder, "de");
    assertThat(problems()).isEmpty();
  }

  @Test
  void whatChangedInEnglishIsComparedAgain() throws IOException {
    german("Geh von L2 aus 1,5 Cun nach außen, auf Höhe von BL52.", "sciatica");
    SeenFacts.stamp(folder, "de");
    write(FILE, Files.readString(folder.resolve(FILE)).replace("sore", "stiff"));
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("de/points/bl.yaml:1: 'BL23' has changed in English.");
  }

  @Test
  void anotherNumberBoneOrPointIsNamed() throws IOException {
    german("Geh von L3 aus 2,5 Cun nach außen, auf Höhe von BL51.", "sciatica");
    SeenFacts.stamp(folder, "de");
    assertThat(problems())
        .containsExactly(
            "de/points/bl.yaml:4: 'find' names [25, BL51, L3], and English [15, BL52, L2].");
  }

  @Test
  void aUseForSomethingElseIsNamed() throws IOException {
    german("Geh von L2 aus 1,5 Cun nach außen, auf Höhe von BL52.", "sleep");
    SeenFacts.stamp(folder, "de");
    assertThat(problems())
        .containsExactly(
            "de/points/bl.yaml:6: the use for 'sciatica' is missing. Translate it.",
            "de/points/bl.yaml:6: no use for 'sleep' is in English.");
  }
}
