package ashi.atlas.building;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Tool;
import ashi.words.Language;
import ashi.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConstantsTest {
  private static final String NAMES =
      """
      term.tool.HANDS\tHands
      term.tool.BALL\tBall
      term.tool.CANE\tCane
      term.tool.ROLLER\tRoller
      term.tool.HELPER\tHelper
      """;

  @TempDir Path sources;

  @BeforeEach
  void aSource() throws IOException {
    Path folder = Files.createDirectories(sources.resolve("ashi/atlas"));
    Files.writeString(
        folder.resolve("Tool.java"),
        """
        /** Not a MAT. */
        public enum Tool {
          HANDS, BALL,
          CANE, ROLLER,
          // MAT is below.
          MAT,
          HELPER;
        """);
  }

  @Test
  void aConstantWithoutANameIsNamedWithItsLine() throws IOException {
    Constants constants = new Constants(sources, Words.read(Language.EN, NAMES));
    constants.named(Tool.class);
    assertThat(constants.problems())
        .containsExactly("Tool.java:6: MAT: it has no name. Write term.tool.MAT in the words.");
  }

  @Test
  void aConstantThatNoFactUsesIsNamedWithItsLine() throws IOException {
    Words words = Words.read(Language.EN, NAMES + "term.tool.MAT\tMat\n");
    Constants constants = new Constants(sources, words);
    constants.used(Tool.class, tool -> tool != Tool.CANE, "nothing is cut with it.");
    assertThat(constants.problems()).containsExactly("Tool.java:4: CANE: nothing is cut with it.");
  }
}
