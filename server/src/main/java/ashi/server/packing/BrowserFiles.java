package ashi.server.packing;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the modules offer to browsers: their assets, and the texts that the worker reads. */
final class BrowserFiles {
  private static final String ASSETS = "assets";

  /** What hosts and scripts read, by the name they have in the list of assets. */
  private static final Map<String, String> TEXTS =
      Map.of(
          "atlas.de.txt", "ashi/atlas/atlas.de.txt",
          "atlas.en.txt", "ashi/atlas/atlas.en.txt",
          "body.bin", "ashi/body/body.bin",
          "channels.txt", "ashi/body/channels.txt",
          "courses.txt", "ashi/body/courses.txt",
          "landmarks.txt", "ashi/body/landmarks.txt",
          "places.txt", "ashi/body/places.txt",
          "population.txt", "ashi/body/population.txt",
          "spans.txt", "ashi/body/spans.txt",
          "words.de.txt", "ashi/words/words.de.txt",
          "words.en.txt", "ashi/words/words.en.txt");

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
    for (var text : TEXTS.entrySet()) {
      Path file = root.resolve(text.getValue());
      if (Files.exists(file)) {
        add(text.getKey(), file, files);
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
