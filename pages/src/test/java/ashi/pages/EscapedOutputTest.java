package ashi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapedOutputTest {
  private static final Path TEMPLATES = Path.of("target/generated-sources/jte");

  /** A script, a style sheet, or what an event does: escaping HTML would not be enough there. */
  private static final Pattern INTO_CODE =
      Pattern.compile(
          "setContext\\(\"(script|style)\", null\\);\\s+jteOutput\\.writeUserContent"
              + "|setContext\\(\"\\w+\", \"(on\\w+|style)\"\\)");

  @Property
  void textIsEscapedAsJteDoesIt(@ForAll("texts") String text) {
    assertThat(own("p", null, text)).isEqualTo(jtes("p", null, text));
  }

  @Property
  void aValueIsEscapedAsJteDoesIt(@ForAll("texts") String text) {
    assertThat(own("input", "value", text)).isEqualTo(jtes("input", "value", text));
    assertThat(own("a", "href", "/" + text)).isEqualTo(jtes("a", "href", "/" + text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " \t\u0001javascript:alert(1)",
        "java\nscript:alert(1)",
        "javascript\t:alert(1)"
      })
  void noLinkRunsAnything(String address) {
    assertThat(own("a", "href", address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "java", "javascript", "javascripts:", "/javascript:", "*avascript:"})
  void otherLinksAreKept(String address) {
    assertThat(own("a", "href", address)).isEqualTo(address);
  }

  @Test
  void contentOfATemplateIsPrintedAsItIs() {
    EscapedOutput output = new EscapedOutput();
    Content content = inner -> inner.writeContent("<b>&amp;</b>");
    output.setContext("p", null);
    output.writeUserContent(content);
    assertThat(output).hasToString("<b>&amp;</b>");
  }

  @Test
  void nothingIsPrintedForNothing() {
    assertThat(own("p", null, null)).isEmpty();
  }

  @Test
  void noTemplatePrintsIntoCode() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(INTO_CODE));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.strings().withChars("<>&\"'`=/ab \n\u00a0\u2028\ud83d\ude00").ofMaxLength(30));
  }

  private static String own(String tag, String attribute, String value) {
    EscapedOutput output = new EscapedOutput();
    output.setContext(tag, attribute);
    output.writeUserContent(value);
    return output.toString();
  }

  private static String jtes(String tag, String attribute, String value) {
    StringOutput text = new StringOutput();
    OwaspHtmlTemplateOutput output = new OwaspHtmlTemplateOutput(text);
    output.setContext(tag, attribute);
    output.writeUserContent(value);
    return text.toString();
  }
}
