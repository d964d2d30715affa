package ashi.atlas.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ashi.atlas.Caution;
import ashi.atlas.PackedAtlas;
import ashi.atlas.Point;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtlasFolderTest {
  @TempDir Path folder;
  private FolderOfFacts facts;

  @BeforeEach
  void faultlessFacts() throws IOException {
    facts = new FolderOfFacts(folder);
  }

  @Test
  void faultlessFactsAreRead() throws IOException {
    assertThat(facts.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          technique: hold   | technique: squeeze | points/bl.yaml:11: unknown technique 'squeeze'. Use one of hold, circle, deep, gentle or knead.
          seconds: 60       | seconds: 600       | points/bl.yaml:11: 'seconds' is '600'. Use a whole number from 30 to 180.
          seconds: 60       | seconds: long      | points/bl.yaml:11: 'seconds' is 'long'. Use a whole number from 30 to 180.
          how: Hold.        | hwo: Hold.         | points/bl.yaml:10: unknown key 'hwo'. The keys here are aliases, alternative, area, code, differs, dose, find, formula, hanzi, how, meaning, note, paired, pinyin, press, reach, shared, simplified, tradition, uses.
          how: Hold.        | how:               | points/bl.yaml:10: 'how' is missing. Write it.
          how: Hold.        | find: Hold.        | points/bl.yaml:10: 'find' is given twice. Keep one.
          meaning: Bright eyes | meaning: [a, b] | points/bl.yaml:5: 'meaning' must be plain text. Take out the list or keys.
          paired: yes       | paired: maybe      | points/bl.yaml:6: 'paired' is 'maybe'. Use yes or no.
          Jīngmíng          | Jingming           | points/bl.yaml:2: 'Jingming' has no tone marks. Write them, as in Shènshū.
          hanzi: 睛明       | hanzi: eyes        | points/bl.yaml:3: 'eyes' is not Chinese. Write the characters, as in 腎俞.
          hanzi: 睛明       | hanzi:             | points/bl.yaml:3: 'hanzi' is missing. Write it.
          code: BL1         | code: BL9          | points/bl.yaml:1: 'BL9' is not on channel BL. Mend or move it.
          sitting: [hands]  | sitting: hands     | points/bl.yaml:12: 'sitting' must be a list. Write [one, two].
          sitting: [hands]  | sitting: [fork]    | points/bl.yaml:12: unknown tool 'fork'. Use one of hands, ball, cane, roller, mat or helper.
          for: jaw          | for: toes          | points/bl.yaml:13: unknown complaint 'toes'. Add it or use one of jaw.
          evidence: traditional | evidence: tested-self | points/bl.yaml:13: 'tested' is missing for 'jaw'. Say what was tested, who pressed, and on whom.
          source: book      | tested: On cats., source: book | points/bl.yaml:13: 'tested' stands at 'jaw', a traditional use. Take it out or mend 'evidence'.
          source: book      | source: hearsay    | points/bl.yaml:13: unknown source 'hearsay'. Add it or use one of book.
          for tired eyes    | for tired, red eyes | points/bl.yaml:14: unknown key 'red eyes'. If it belongs to the text before the comma, put that text in quotes.
          """)
  void aSlipInAPointIsNamedWithItsLine(String text, String by, String problem) throws IOException {
    facts.spoil("points/bl.yaml", text, by == null ? "" : by);
    assertThat(facts.problems()).contains(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sources.yaml    | Town 1999       | Town           | sources.yaml:1: the year is missing. Write where and when it was published.
          sources.yaml    | book: yes       | book: no       | sources.yaml:1: 'link' is missing. Write its DOI or address, or book: yes.
          complaints.yaml | sources: [book] | sources: [tea] | complaints.yaml:1: unknown source 'tea'. Add it or use one of book.
          routines.yaml   | complaint: jaw  | complaint: toe | routines.yaml:1: unknown complaint 'toe'. Add it or use one of jaw.
          routines.yaml   | points: [BL1]   | points: [BL7]  | routines.yaml:2: there is no point 'BL7'. Add it or take it out.
          routines.yaml   | place: chair    | place: bed     | routines.yaml:2: BL1 cannot be reached alone there. Give it a tool in points, or take it out.
          readings.yaml   | channel: BL     | channel: UB    | readings.yaml:1: there is no channel 'UB'. Use an id of channels.yaml.
          readings.yaml   | 정명            | 정명 찬죽      | readings.yaml:1: 'korean' has 2 names and must have 1.
          readings.yaml   | 정명            | 정명k          | readings.yaml:1: in '정명k': k is no Korean syllable.
          readings.yaml   | せいめい        | セいめい       | readings.yaml:1: in 'セいめい': セ is no hiragana.
          flags.yaml      | help: doctor    | help: tea      | flags.yaml:1: unknown help 'tea'. Add it or use one of doctor.
          flags.yaml      | [book]          | [tea]          | flags.yaml:1: unknown source 'tea'. Add it or use one of book.
          flags.yaml      | for: [always]   | for: []        | flags.yaml:1: 'for' is missing. Say what it is asked with, or always.
          flags.yaml      | [book]          | []             | flags.yaml:1: 'sources' is missing. Say who names this sign.
          flags.yaml      | same-day        | soon           | flags.yaml:1: 'doctor' is not as urgent as this sign. Use another.
          flags.yaml      | urgency: same-day | answerable: yes, urgency: emergency | flags.yaml:1: an emergency cannot be answered beforehand. Take it out.
          complaints.yaml | areas: [head]   | areas: [head], flags: [joint] | complaints.yaml:1: no sign is asked with 'joint'. Add one or take it out.
          channels.yaml   | total: 1        | total: 2       | channels.yaml:2: BL2 is nowhere. Add it to points.
          """)
  void whatDoesNotFitTogetherIsNamed(String file, String text, String by, String problem)
      throws IOException {
    facts.spoil(file, text, by);
    assertThat(facts.problems()).contains(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tradition: tired eyes  | points/bl.yaml:11: unknown source 'textbook'. Add it or use one of book.
          alternative: outer eye | points/bl.yaml:11: 'differs' is missing. Say which of the two places Ashi uses.
          press: no              | points/bl.yaml:1: 'note' is missing. Write it.
          press: no              | points/bl.yaml:10: unknown key 'how'. The keys here are aliases, alternative, area, code, differs, formula, hanzi, meaning, note, paired, pinyin, press, shared, simplified, tradition.
          """)
  void whatAPointWithThisKeyAlsoNeedsIsNamed(String key, String problem) throws IOException {
    facts.spoil("points/bl.yaml", "how: Hold.", "how: Hold.\n  " + key);
    assertThat(facts.problems()).contains(problem);
  }

  @Test
  void aComplaintThatNoPointServesIsNamed() throws IOException {
    facts.spoil(
        "complaints.yaml",
        "- { id: jaw,",
        """
        - { id: toes, title: Toes, feels: Stiff, known: Nothing., areas: [foot], sources: [book] }
        - { id: jaw,""");
    assertThat(facts.problems())
        .containsExactly(
            "complaints.yaml:1: no point serves 'toes'. Name it in 'uses' of a point.");
  }

  @Test
  void aComplaintWhosePointsTakeAHelperIsNamed() throws IOException {
    facts.add("routines.yaml", "[]");
    facts.spoil("points/bl.yaml", "sitting: [hands]", "sitting: [helper]");
    assertThat(facts.problems())
        .containsExactly(
            "complaints.yaml:1: no point for 'jaw' can be reached alone. Name it at another point.");
  }

  @Test
  void aPointThatIsNotForPressingServesNothing() throws IOException {
    facts.add("routines.yaml", "[]");
    facts.add(
        "points/bl.yaml",
        """
        - { code: BL1, pinyin: Jīngmíng, hanzi: 睛明, simplified: 睛明, meaning: Bright eyes,
            paired: yes, area: head, formula: inner eye, press: no, note: It is on the eye. }
        """);
    assertThat(facts.problems())
        .containsExactly("complaints.yaml:1: no point serves 'jaw'. Name it in 'uses' of a point.");
  }

  @Test
  void aPointThatIsNotForPressingNeedsNoDose() throws IOException {
    facts.add("complaints.yaml", "[]");
    facts.add(
        "points/bl.yaml",
        """
        - { code: BL1, pinyin: Jīngmíng, hanzi: 睛明, simplified: 睛明, meaning: Bright eyes,
            paired: yes, area: head, formula: inner eye, press: no, note: It is on the eye. }
        """);
    facts.add("routines.yaml", "[]");
    assertThat(facts.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          out: [BL1], light: [BL1] | cautions.yaml:1: 'BL1' is out too. Keep one.
          out: [BL1..LU3]          | cautions.yaml:1: 'BL1..LU3' is no run of codes. Write it as in BL31..BL34.
          out: [BL3..BL1]          | cautions.yaml:1: 'BL3..BL1' is no run of codes. Write it as in BL31..BL34.
          light: [BL1..BL2]        | cautions.yaml:1: there is no point 'BL2'. Mend it or take it out.
          """)
  void aSlipInACautionIsNamed(String lists, String problem) throws IOException {
    facts.add("cautions.yaml", "- { caution: skin, " + lists + " }\n");
    assertThat(facts.problems()).containsExactly(problem);
  }

  @Test
  void aCautionReachesEveryPointOfARunAndLightlyAllTheRest() throws IOException, FaultyAtlas {
    facts.ofTwo().another("BL2", "Tiānzhù", "");
    facts.add(
        "cautions.yaml",
        """
        - { caution: skin, light: [all], out: [BL2] }
        - { caution: pregnancy, out: [BL1..BL2] }
        """);
    assertThat(AtlasFolder.read(folder, PackedAtlas.WORDS).points())
        .extracting(Point::code, Point::cautions, Point::soften)
        .containsExactly(
            tuple("BL1", Set.of(Caution.PREGNANCY), Set.of(Caution.SKIN)),
            tuple("BL2", Set.of(Caution.PREGNANCY, Caution.SKIN), Set.of()));
  }

  @Test
  void aCodeThereTwiceIsNamed() throws IOException {
    facts.another("BL1", "Tiānzhù", "");
    assertThat(facts.problems())
        .containsExactly("points/bl.yaml:15: 'BL1' is there twice. Keep one of them.");
  }

  @Test
  void anAliasThatLeadsToAnotherPointIsNamed() throws IOException {
    facts.ofTwo().another("BL2", "Tiānzhù", "aliases: [Jing ming]");
    assertThat(facts.problems())
        .containsExactly(
            "points/bl.yaml:20: 'Jing ming' also leads to BL1. Remove it, or move it to 'shared' at"
                + " both.");
  }

  @Test
  void anAliasMayBeSharedOnPurpose() throws IOException {
    facts.ofTwo().another("BL2", "Tiānzhù", "shared: [Jing ming]");
    assertThat(facts.problems()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadIsTheOnlyProblem() throws IOException {
    facts.spoil("points/bl.yaml", "- code: BL1", "- code: [BL1");
    assertThat(facts.problems())
        .containsExactly(
            "points/bl.yaml:2: this is not YAML: expected ',' or ']', but got :. Check indents and"
                + " quotes.");
  }

  @Test
  void aFileOfNoChannelIsNamed() throws IOException {
    facts.add("points/bladder.yaml", "[]");
    assertThat(facts.problems())
        .containsExactly(
            "points/bladder.yaml:1: no channel is called so. Name the file after an id of"
                + " channels.yaml.");
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    facts.remove("sources.yaml");
    assertThat(facts.problems()).containsExactly("sources.yaml:1: the file is missing. Add it.");
  }

  @Test
  void everyProblemIsReportedAtOnce() throws IOException {
    facts
        .spoil("points/bl.yaml", "technique: hold", "technique: squeeze")
        .spoil("points/bl.yaml", "area: head", "area: tail")
        .spoil("sources.yaml", "title:", "titel:");
    assertThat(facts.problems()).hasSize(4);
  }
}
