package ashi.browsertests;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walls of the house: who may lean on whom, and what the pure part never touches. */
class WallsTest {
  private static final JavaClasses ASHI =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("ashi");

  /** Runs only while building, so it may read files and print. */
  private static final DescribedPredicate<JavaClass> WHILE_BUILDING =
      resideInAPackage("ashi..building..");

  private static final DescribedPredicate<JavaClass> PURE =
      resideInAnyPackage(
              "ashi.words..", "ashi.atlas..", "ashi.body..", "ashi.care..", "ashi.pages..")
          .and(not(WHILE_BUILDING))
          .as("the app's pure part");

  /** Answered by looking up tables. */
  private static final Set<String> LOOKED_UP =
      Set.of(
          "toLowerCase",
          "toUpperCase",
          "toTitleCase",
          "getType",
          "digit",
          "isLetter",
          "isDigit",
          "isLetterOrDigit",
          "isAlphabetic",
          "isUpperCase",
          "isLowerCase",
          "isWhitespace",
          "isSpaceChar");

  /** Of String. */
  private static final Set<String> BY_PATTERN =
      Set.of("format", "formatted", "split", "matches", "replaceAll", "replaceFirst");

  @Test
  void eachModuleLeansOnlyOnThoseAboveIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("ashi..")
        .layer("words")
        .definedBy("ashi.words..")
        .layer("atlas")
        .definedBy("ashi.atlas..")
        .layer("body")
        .definedBy("ashi.body..")
        .layer("care")
        .definedBy("ashi.care..")
        .layer("voice")
        .definedBy("ashi.voice..")
        .layer("pages")
        .definedBy("ashi.pages..")
        .layer("phone")
        .definedBy("ashi.phone..")
        .layer("server")
        .definedBy("ashi.server..")
        .whereLayer("body")
        .mayOnlyAccessLayers("words", "atlas")
        .whereLayer("care")
        .mayOnlyAccessLayers("words", "atlas", "body")
        .whereLayer("voice")
        .mayOnlyAccessLayers("words", "atlas", "body", "care")
        .whereLayer("voice")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("pages")
        .mayOnlyAccessLayers("words", "atlas", "body", "care")
        .whereLayer("phone")
        .mayOnlyAccessLayers("words", "atlas", "body", "care", "pages")
        .whereLayer("server")
        .mayOnlyAccessLayers("words", "atlas", "body", "care", "pages")
        .whereLayer("atlas")
        .mayOnlyAccessLayers("words")
        .whereLayer("words")
        .mayNotAccessAnyLayer()
        .check(ASHI);
  }

  /** But a template and its view, which are of one piece. */
  @Test
  void noTwoPackagesLeanOnEachOther() {
    slices()
        .matching("ashi.(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(alwaysTrue(), resideInAPackage("ashi.pages.templates.."))
        .check(ASHI);
  }

  @Test
  void theAppRunsWithoutWhatOnlyTheBuildNeeds() {
    noClasses().that(PURE).should().dependOnClassesThat(WHILE_BUILDING).check(ASHI);
  }

  @Test
  void timeAndChanceComeInWithTheRequest() {
    noClasses()
        .that(PURE)
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .dependOnClassesThat(
            resideInAPackage("java.time..")
                .or(resideInAPackage("java.util.random.."))
                .or(
                    DescribedPredicate.describe(
                        "a source of chance",
                        c -> c.getName().matches("java\\.util\\.(\\w*Random|UUID)"))))
        .check(ASHI);
  }

  @Test
  void thePurePartTouchesNoFileThreadOrReflection() {
    noClasses()
        .that(PURE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.nio.file..",
            "java.net..",
            "java.lang.reflect..",
            "java.lang.invoke.MethodHandles",
            "java.util.concurrent..",
            "java.sql..",
            "javax..")
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .orShould()
        .callMethod(Class.class, "getResourceAsStream", String.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Thread.class)
        .check(ASHI);
  }

  @Test
  void thePurePartIsLightEnoughForThePhone() {
    noClasses()
        .that(PURE)
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "formats or takes text apart by pattern",
                call ->
                    call.getTargetOwner().isEquivalentTo(String.class)
                        && BY_PATTERN.contains(call.getName())))
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.text..", "java.nio.charset..", "java.util.regex..")
        .check(ASHI);
  }

  @Test
  void noTableOfUnicodeReachesThePhone() {
    noClasses()
        .that(PURE)
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "asks Character, or compares ignoring case",
                call ->
                    (call.getTargetOwner().isEquivalentTo(Character.class)
                            && LOOKED_UP.contains(call.getName()))
                        || call.getName().equals("equalsIgnoreCase")))
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(OwaspHtmlTemplateOutput.class)
        .because("the tables weigh 9 KB: see Letters, EscapedOutput and Utf8")
        .check(ASHI);
  }

  @Test
  void nothingIsRememberedInStaticFields() {
    fields().that().areStatic().and().areDeclaredInClassesThat(PURE).should().beFinal().check(ASHI);
  }

  @Test
  void everyPackageSaysWhatLivesThere() throws IOException {
    try (Stream<Path> files = Files.find(Path.of(".."), 20, WallsTest::isOfAPackage)) {
      assertThat(files.map(Path::getParent).distinct())
          .hasSizeGreaterThan(20)
          .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
    }
  }

  private static boolean isOfAPackage(Path file, BasicFileAttributes any) {
    return file.toString().contains("/src/main/java/") && file.toString().endsWith(".java");
  }

  @Test
  void namesComeFromTheField() {
    noClasses().should().haveNameMatching(".*(Utils?|Manager|Impl|Dto|Helper|Service)").check(ASHI);
  }
}
