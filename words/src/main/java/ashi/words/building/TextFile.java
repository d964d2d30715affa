package ashi.words.building;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of texts, such as {@code en/home.txt}:
 *
 * <pre>
 * # A remark for translators.
 * home.title = Where does it hurt?
 * home.lead = A longer text goes on in lines
 *   that begin with spaces.
 * </pre>
 *
 * <p>Every key begins with the file's name. In a translation the {@link Stamp} of the English
 * stands behind the key: {@code home.title (1f2e3d) = Wo tut es weh?}
 */
final class TextFile {
  private static final Pattern FIRST_LINE =
      Pattern.compile("([\\w.\\-]+)(?: \\(([0-9a-f]{6})\\))? =(?: (.*))?");

  private TextFile() {}

  /** The files of a language's folder, in their order. */
  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** All texts of a language's folder. */
  static List<Text> all(Path folder, List<String> problems) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (Path file : in(folder)) {
      texts.addAll(read(folder, file, problems));
    }
    return texts;
  }

  static List<Text> read(Path folder, Path file, List<String> problems) throws IOException {
    String within = folder.relativize(file).toString();
    String name = folder.getFileName() + "/" + within;
    String prefix = within.replace(".txt", ".");
    List<String> lines = Files.readAllLines(file);
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher first = FIRST_LINE.matcher(line);
      if (!first.matches()) {
        problems.add(name + ":" + (i + 1) + ": this is no text. Write 'key = words'.");
        continue;
      }
      int begins = i + 1;
      StringBuilder words = new StringBuilder(first.group(3) == null ? "" : first.group(3).strip());
      while (i + 1 < lines.size() && lines.get(i + 1).startsWith(" ")) {
        i++;
        words.append(words.isEmpty() ? "" : " ").append(lines.get(i).strip());
      }
      String of = first.group(2) == null ? "" : first.group(2);
      Text text = new Text(name, begins, first.group(1), of, words.toString());
      if (!text.key().startsWith(prefix)) {
        problems.add(text.problem("stands in the wrong file. Keys here begin with " + prefix));
      }
      texts.add(text);
    }
    return texts;
  }
}
