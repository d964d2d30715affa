package ashi.server.building;

import ashi.words.Language;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the modules offer to browsers: their assets, and the texts that the worker reads. */
final class BrowserFiles {
  private static final String ASSETS = "assets";

  /** What hosts and scripts read, each listed by the last part of its name. */
  private static final List<String> TEXTS =
      List.of(
          "ashi/body/building/body.bin",
          "ashi/body/building/channels.txt",
          "ashi/body/building/courses.txt",
          "ashi/body/building/landmarks.txt",
          "ashi/body/places.txt",
          "ashi/body/population.txt",
          "ashi/body/building/spans.txt");

  /** The same, of which every language has its own. */
  private static final List<String> TEXTS_OF_A_LANGUAGE =
      List.of("ashi/atlas/atlas", "ashi/body/told", "ashi/words/words");

  private BrowserFiles() {}

  /**
   * The files of every folder and jar on a class path, by name.
   *
   * @throws IOException when one cannot be read
   * @throws IllegalStateException when two modules offer the same name
   */
  static SortedMap<String, byte[]> on(String classPath) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String entry : classPath.split(File.pathSeparator)) {
      Path place = Path.of(entry);
      if (Files.isDirectory(place)) {
        collect(place, files);
      } else if (Files.exists(place)) {
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
          collect(jar.getPath("/"), files);
        }
      }
    }
    return files;
  }

  private static void collect(Path root, SortedMap<String, byte[]> files) throws IOException {
    Path assets = root.resolve(ASSETS);
    if (Files.isDirectory(assets)) {
      for (Path file : regularFiles(assets)) {
        add(assets.relativize(file).toString(), file, files);
      }
    }
    List<String> texts = new ArrayList<>(TEXTS);
    for (Language language : Language.values()) {
      TEXTS_OF_A_LANGUAGE.forEach(text -> texts.add(language.file(text)));
    }
    for (String text : texts) {
      Path file = root.resolve(text);
      if (Files.exists(file)) {
        add(file.getFileName().toString(), file, files);
      }
    }
  }

  private static void add(String name, Path file, SortedMap<String, byte[]> files)
      throws IOException {
    if (files.put(name.replace('\\', '/'), Files.readAllBytes(file)) != null) {
      throw new IllegalStateException("Two modules offer the asset " + name);
    }
  }

  private static List<Path> regularFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
