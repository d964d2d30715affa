package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is passed on that others made is named, with its version, in THIRD-PARTY.md. */
class ThirdPartyTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern ROW = Pattern.compile("(?m)^\\|[^|]*\\|([^|]*)\\|([^|]*)\\|.*$");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");
  private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>.*?</dependency>");
  private static final Pattern PROPERTY = Pattern.compile("<([a-z.]+\\.version)>([^<]+)<");

  @Test
  void everyLibraryInTheJarIsListedAndNothingElse() throws IOException {
    assertThat(listed("## In the server")).isEqualTo(shipped());
  }

  @Test
  void everyLibraryThatScriptsAreMadeFromIsListedAndNothingElse() throws IOException {
    assertThat(listed("## In the browser")).isEqualTo(compiledForBrowsers());
  }

  @Test
  void theJarHoldsTheLicenceAndTheList() throws IOException {
    try (JarFile jar = ashi()) {
      for (String name : List.of("LICENSE", "THIRD-PARTY.md")) {
        byte[] packed = jar.getInputStream(jar.getEntry("META-INF/" + name)).readAllBytes();
        assertThat(new String(packed, StandardCharsets.UTF_8))
            .isEqualTo(Files.readString(ROOT.resolve(name)));
      }
    }
  }

  /** The libraries under a heading, such as "asm-9.9.1". */
  private static Set<String> listed(String heading) throws IOException {
    String text = Files.readString(ROOT.resolve("THIRD-PARTY.md"));
    int start = text.indexOf(heading);
    String section = text.substring(start, text.indexOf("\n## ", start));
    Set<String> listed = new TreeSet<>();
    ROW.matcher(section)
        .results()
        .forEach(
            row ->
                NAME.matcher(row.group(1))
                    .results()
                    .forEach(name -> listed.add(name.group(1) + "-" + row.group(2).strip())));
    return listed;
  }

  /** The libraries of this class path that are in the jar, class for class. */
  private static Set<String> shipped() throws IOException {
    Set<String> shipped = new TreeSet<>();
    try (JarFile ashi = ashi()) {
      Map<String, Long> classes = classes(ashi);
      classes.keySet().removeIf(name -> name.startsWith("ashi/"));
      Set<String> unexplained = new HashSet<>(classes.keySet());
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        if (!entry.endsWith(".jar")) {
          continue;
        }
        try (JarFile library = new JarFile(entry)) {
          Map<String, Long> its = classes(library);
          if (!its.isEmpty() && classes.entrySet().containsAll(its.entrySet())) {
            shipped.add(Path.of(entry).getFileName().toString().replace(".jar", ""));
            unexplained.removeAll(its.keySet());
          }
        }
      }
      assertThat(unexplained).as("classes in the jar that no library explains").isEmpty();
    }
    return shipped;
  }

  private static JarFile ashi() throws IOException {
    return new JarFile(System.getProperty("ashi.jar"));
  }

  /** The classes of a jar, each with the sum over its bytes. */
  private static Map<String, Long> classes(JarFile jar) {
    return jar.stream()
        .filter(entry -> entry.getName().endsWith(".class"))
        .filter(entry -> !entry.getName().startsWith("META-INF/"))
        .filter(entry -> !entry.getName().endsWith("module-info.class"))
        .collect(Collectors.toMap(JarEntry::getName, JarEntry::getCrc, (a, b) -> a, TreeMap::new));
  }

  /**
   * What the modules that run on the phone are compiled with, by their own account; the phone also
   * takes what is provided.
   */
  private static Set<String> compiledForBrowsers() throws IOException {
    String house = Files.readString(ROOT.resolve("pom.xml"));
    Set<String> compiled = new TreeSet<>();
    for (String module : List.of("words", "atlas", "body", "care", "pages", "phone")) {
      String pom = Files.readString(ROOT.resolve(module).resolve("pom.xml"));
      List<String> dependencies =
          DEPENDENCY
              .matcher(pom.replaceAll("(?s)<plugins>.*</plugins>", ""))
              .results()
              .map(MatchResult::group)
              .filter(one -> !one.contains("<groupId>ashi<"))
              .filter(one -> !one.contains("<scope>") || module.equals("phone"))
              .toList();
      for (String one : dependencies) {
        String name = inside(one, "artifactId");
        String version =
            one.contains("<version>")
                ? inside(one, "version")
                : inside(house.substring(house.indexOf(">" + name + "<")), "version");
        compiled.add(name + "-" + properties(house, pom).getOrDefault(version, version));
      }
    }
    return compiled;
  }

  private static String inside(String xml, String element) {
    int start = xml.indexOf("<" + element + ">") + element.length() + 2;
    return xml.substring(start, xml.indexOf('<', start));
  }

  /** From "${jte.version}" to what it stands for. */
  private static Map<String, String> properties(String... poms) {
    return Stream.of(poms)
        .flatMap(pom -> PROPERTY.matcher(pom).results())
        .collect(Collectors.toMap(p -> "${" + p.group(1) + "}", p -> p.group(2), (a, b) -> b));
  }
}
