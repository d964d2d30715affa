package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents name is there. */
class DocumentsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("]\\((?!http)([^)#]+)[^)]*\\)");
  private static final Pattern TEST = Pattern.compile("\\b[A-Z][A-Za-z]+(?:Test|Properties)\\b");

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.find(ROOT, 3, (file, any) -> file.toString().endsWith(".md"))) {
      return files.filter(file -> !file.toString().contains("target")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsToAFile(Path document) throws IOException {
    assertThat(LINK.matcher(Files.readString(document)).results().map(link -> link.group(1)))
        .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyTestThatIsNamedIsThere(Path document) throws IOException {
    assertThat(TEST.matcher(Files.readString(document)).results().map(name -> name.group()))
        .isSubsetOf(classes("/src/test/java/"));
  }

  /** One word for one thing. */
  @Test
  void noTwoClassesHaveOneName() throws IOException {
    assertThat(classes("/src/main/java/"))
        .filteredOn(name -> !name.equals("package-info"))
        .hasSizeGreaterThan(300)
        .doesNotHaveDuplicates();
  }

  private static List<String> classes(String folder) throws IOException {
    try (Stream<Path> files = Files.find(ROOT, 20, (file, any) -> isJava(file, folder))) {
      return files.map(file -> file.getFileName().toString().replace(".java", "")).toList();
    }
  }

  private static boolean isJava(Path file, String folder) {
    return file.toString().contains(folder) && file.toString().endsWith(".java");
  }
}
