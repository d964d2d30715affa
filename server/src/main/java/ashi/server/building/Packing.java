package ashi.server.building;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Part of the build: collects what browsers fetch from every module, gives each file an address
 * with a hash of its content, compresses it, and lists them all.
 */
public final class Packing {
  private static final String WORKER = "worker.js";

  /** Files that other programs know by name. */
  private static final Set<String> KEEPING_THEIR_NAME = Set.of("atlas.schema.json");

  private final Path folder;
  private final String release;
  private final Set<Path> written = ConcurrentHashMap.newKeySet();

  /** A file, and where browsers find it. */
  private record Addressed(String href, byte[] content) {
    Addressed(String href, String text) {
      this(href, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Packing(Path folder, String release) {
    this.folder = folder;
    this.release = release;
  }

  /**
   * Packs everything on the class path.
   *
   * @param arguments the folder to write to, and the version of Ashi, such as 0.3.0
   */
  public static void main(String[] arguments) throws IOException {
    pack(System.getProperty("java.class.path"), Path.of(arguments[0]), arguments[1]);
  }

  static void pack(String classPath, Path folder, String release) throws IOException {
    new Packing(folder, release).pack(BrowserFiles.on(classPath));
  }

  private void pack(SortedMap<String, byte[]> files) throws IOException {
    byte[] worker = files.remove(WORKER);
    StringBuilder list = new StringBuilder();
    StringBuilder contents = new StringBuilder();
    StringJoiner texts = new StringJoiner(",");
    List<Addressed> addressed = new ArrayList<>();
    for (var file : files.entrySet()) {
      String href = href(file.getKey(), file.getValue());
      list.append(file.getKey()).append('\t').append(href).append('\n');
      contents.append(Hash.of(file.getValue()));
      if (isText(file.getKey())) {
        texts.add("\"" + file.getKey() + "\":\"" + href + "\"");
      }
      addressed.add(new Addressed(href, file.getValue()));
    }
    String hash = Hash.of(list.toString() + contents + (worker == null ? "" : Hash.of(worker)));
    String version = release + "+" + hash;
    addressed.add(new Addressed("/assets.txt", version + "\n" + list));
    if (worker != null) {
      String stamped =
          new String(worker, StandardCharsets.UTF_8)
              + ("\nself.ashiTexts = {" + texts + "};")
              + ("\nself.ashiVersion = \"" + version + "\";\n");
      addressed.add(new Addressed("/" + WORKER, stamped));
    }
    write(addressed);
    removeLeftovers();
  }

  /** Whether the worker may read it before its first answer, as it wakes. */
  private static boolean isText(String name) {
    return name.endsWith(".txt") && name.indexOf('/') < 0;
  }

  private static String href(String name, byte[] content) {
    if (KEEPING_THEIR_NAME.contains(name)) {
      return "/" + name;
    }
    int dot = name.lastIndexOf('.');
    return "/assets/" + name.substring(0, dot) + "." + Hash.of(content) + name.substring(dot);
  }

  /** Whether a file would not become smaller. */
  private static boolean isCompressed(String href) {
    return href.endsWith(".mp3");
  }

  /** Writes files on every core, the longest first, as they take longest. */
  private void write(List<Addressed> files) throws IOException {
    files.sort(Comparator.comparing(file -> -file.content().length));
    ExecutorService cores =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    List<Future<?>> writing = new ArrayList<>();
    for (Addressed file : files) {
      writing.add(cores.submit(() -> write(file.href(), file.content())));
    }
    cores.shutdown();
    try {
      for (Future<?> file : writing) {
        file.get();
      }
    } catch (ExecutionException | InterruptedException e) {
      throw new IOException("Packing for browsers stopped", e);
    }
  }

  /** Writes a file and its compressed forms; a hashed one that is there already is kept. */
  private @Nullable Void write(String href, byte[] content) throws IOException {
    Path plain = folder.resolve(href.substring(1));
    boolean kept = Files.exists(plain) && href.startsWith("/assets/");
    written.add(plain);
    if (!kept) {
      Files.createDirectories(plain.getParent());
      Files.write(plain, content);
    }
    for (Compression compression : Compression.values()) {
      if (isCompressed(href)) {
        break;
      }
      Path packed = plain.resolveSibling(plain.getFileName() + compression.suffix());
      written.add(packed);
      if (!kept) {
        compression.pack(content, packed);
      }
    }
    return null;
  }

  private void removeLeftovers() throws IOException {
    try (Stream<Path> present = Files.walk(folder)) {
      present
          .filter(Files::isRegularFile)
          .filter(file -> !written.contains(file))
          .forEach(Packing::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
