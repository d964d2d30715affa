package ashi.voice.building;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The recogniser: PocketSphinx with its model of US English, which knows no word of this app's. */
final class Sphinx {
  private static final Path MODEL = Path.of("/usr/share/pocketsphinx/model/en-us");
  private static final Path DICTIONARY = MODEL.resolve("cmudict-en-us.dict");

  private final Path folder;

  /** The ways in which each word can be said. */
  private final Map<String, Set<String>> pronounced = new HashMap<>();

  /**
   * @param folder for files on the way
   * @throws IOException when PocketSphinx is not installed
   */
  Sphinx(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<String> lines = Files.lines(DICTIONARY)) {
      lines.forEach(
          line -> {
            int end = line.indexOf(' ');
            String word = line.substring(0, end).replaceAll("\\(\\d+\\)", "");
            pronounced.computeIfAbsent(word, w -> new HashSet<>()).add(line.substring(end));
          });
    }
  }

  /** Whether it could hear this word at all. */
  boolean knows(String word) {
    return pronounced.containsKey(word);
  }

  /** Whether nobody can hear one from the other. */
  boolean soundAlike(String one, String other) {
    Set<String> ways = pronounced.getOrDefault(one, Set.of());
    return one.equals(other)
        || pronounced.getOrDefault(other, Set.of()).stream().anyMatch(ways::contains);
  }

  /**
   * The words it hears in each of these MP3 files.
   *
   * @throws IOException when PocketSphinx or LAME is not installed, or fails
   */
  List<List<String>> hear(List<Path> files) throws IOException {
    List<String> names = new ArrayList<>();
    for (Path file : files) {
      String name = "heard-" + names.size();
      String wave = folder.resolve(name + ".wav").toString();
      Program.run(List.of("lame", "--quiet", "--decode", file.toString(), wave));
      names.add(name);
    }
    Path list = folder.resolve("to-hear");
    Path heard = folder.resolve("heard");
    Files.write(list, names);
    Program.run(
        List.of(
            "pocketsphinx_batch",
            "-hmm",
            MODEL.resolve("en-us").toString(),
            "-lm",
            MODEL.resolve("en-us.lm.bin").toString(),
            "-dict",
            DICTIONARY.toString(),
            "-adcin",
            "yes",
            "-adchdr",
            "44",
            "-cepdir",
            folder.toString(),
            "-cepext",
            ".wav",
            "-remove_silence",
            "no",
            "-ctl",
            list.toString(),
            "-hyp",
            heard.toString()));
    return Files.readAllLines(heard, StandardCharsets.UTF_8).stream().map(Sphinx::words).toList();
  }

  /** Of a line like "out from the spine (heard-7 -9243)". */
  private static List<String> words(String line) {
    return split(line.substring(0, line.lastIndexOf('(')).toLowerCase(Locale.ROOT));
  }

  static List<String> split(String text) {
    return Stream.of(text.split("[ .-]+")).filter(word -> !word.isEmpty()).toList();
  }
}
