package ashi.atlas.building;

import ashi.atlas.PackedAtlas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small, faultless folder of facts to spoil. */
final class FolderOfFacts {
  private static final String POINT =
      """
      - code: BL1
        pinyin: Jīngmíng
        hanzi: 睛明
        simplified: 睛明
        meaning: Bright eyes
        paired: yes
        area: head
        formula: inner eye
        find: By the inner eye.
        how: Hold.
        dose: { technique: hold, seconds: 60, rounds: 2, pressure: 3 }
        reach: { sitting: [hands] }
        uses:
          - { for: jaw, benefit: for tired eyes, weight: 1, evidence: traditional, source: book }
      """;

  private final Path folder;

  FolderOfFacts(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectory(folder.resolve("points"));
    write("points/bl.yaml", POINT);
    write(
        "channels.yaml",
        """
        - { id: BL, title: Bladder channel, pinyin: Páng, hanzi: 膀胱, simplified: 膀胱,
            meaning: Bladder, course: Down the back., uses: Backs., prefixes: { en: [UB, B] }, called: [Bladder], total: 1 }
        """);
    write(
        "complaints.yaml",
        "- { id: jaw, title: Jaw, feels: Tight, known: Nothing., areas: [head], sources: [book] }\n");
    write(
        "routines.yaml",
        """
        - { id: calm, title: Calm, words: For calm., complaint: jaw, place: chair, minutes: 5,
            points: [BL1] }
        """);
    write("cautions.yaml", "- { caution: skin, light: [all] }\n");
    write(
        "sources.yaml",
        """
        - { id: book, name: Who 1999, authors: Who A, title: A book, published: Town 1999, book: yes }
        """);
    write(
        "readings.yaml", "- { channel: BL, korean: 정명, japanese: せいめい, vietnamese: Tinh minh }\n");
    write("characters.yaml", "- same: 睛睛\n");
    write(
        "flags.yaml",
        "- { id: fever, words: Hot, for: [always], urgency: same-day, help: doctor, sources: [book] }\n");
    write(
        "help.yaml",
        "- { id: doctor, urgency: same-day, headline: Speak to a doctor., steps: [Go.] }\n");
    write("silent.yaml", "- words: the a\n");
    write("pages.yaml", "- { address: /learn, title: Learn, says: All., words: [read] }\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  /** Replaces a text that must be there. */
  FolderOfFacts spoil(String file, String text, String by) throws IOException {
    String before = Files.readString(folder.resolve(file));
    if (!before.contains(text)) {
      throw new IllegalArgumentException(file + " has no " + text);
    }
    write(file, before.replace(text, by));
    return this;
  }

  /** Makes room for a second point. */
  FolderOfFacts ofTwo() throws IOException {
    return spoil("channels.yaml", "total: 1", "total: 2")
        .spoil("readings.yaml", "정명", "정명 찬죽")
        .spoil("readings.yaml", "せいめい", "せいめい さんちく")
        .spoil("readings.yaml", "Tinh minh", "'Tinh minh, Toản trúc'");
  }

  /** Adds a second point, made from the first. */
  FolderOfFacts another(String code, String pinyin, String aliases) throws IOException {
    String more =
        POINT
            .replace("BL1", code)
            .replace("Jīngmíng", pinyin)
            .replace("睛明", "天柱")
            .replace("paired:", aliases + "\n  paired:");
    write("points/bl.yaml", POINT + more);
    return this;
  }

  FolderOfFacts add(String file, String text) throws IOException {
    write(file, text);
    return this;
  }

  void remove(String file) throws IOException {
    Files.delete(folder.resolve(file));
  }

  List<String> problems() throws IOException {
    try {
      AtlasFolder.read(folder, PackedAtlas.WORDS);
      return List.of();
    } catch (FaultyAtlas faulty) {
      return faulty.problems();
    }
  }
}
