package ashi.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.pages.Visitor;
import gg.jte.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapedOutputTest {
  private static final String LINK = "<a href=\"";
  private static final Path TEMPLATES = Path.of("target/generated-sources/jte");

  /** A script, a style sheet, or what an event does: escaping HTML would not be enough there. */
  private static final Pattern INTO_CODE =
      Pattern.compile(
          "setContext\\(\"(script|style)\", null\\);\\s+jteOutput\\.writeUserContent"
              + "|setContext\\(\"\\w+\", \"(on\\w+|style)\"\\)");

  @Property
  void aBrowserReadsTheTextThatWasPrinted(@ForAll("texts") String text) {
    Element read = read("<p>" + own("", text) + "</p>").selectFirst("p");
    assertThat(read.wholeText()).isEqualTo(text);
    assertThat(read.children()).isEmpty();
  }

  @Property
  void aBrowserReadsTheValueThatWasPrinted(@ForAll("texts") String text) {
    for (String quote : List.of("\"", "'")) {
      Element read =
          read("<input value=" + quote + own("", text) + quote + ">").selectFirst("input");
      assertThat(read.attr("value")).isEqualTo(text);
      assertThat(read.attributes().size()).isEqualTo(1);
    }
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
    assertThat(own(LINK, address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "java", "javascript", "javascripts:", "/javascript:", "*avascript:"})
  void otherLinksAreKept(String address) {
    assertThat(own(LINK, address)).isEqualTo(address);
    assertThat(own("<p>", "javascript:")).isEqualTo("javascript:");
  }

  @Test
  void contentOfATemplateIsPrintedAsItIs() {
    EscapedOutput output = new EscapedOutput(null);
    Content content = inner -> inner.writeContent("<b>&amp;</b>");
    output.writeUserContent(content);
    assertThat(output).hasToString("<b>&amp;</b>");
  }

  @Test
  void aKeyBetweenMarksIsSaid() {
    EscapedOutput output = new EscapedOutput(Visitor.WORDS);
    output.writeContent("<h1>\u007fhome.title\u007f</h1>\u007fhome.relief\u007f");
    assertThat(output).hasToString("<h1>Where does it hurt?</h1>Relief now");
  }

  /** Neither by itself nor within a text that has tags. */
  @Test
  void nobodyElseHasMarks() {
    EscapedOutput output = new EscapedOutput(Visitor.WORDS);
    output.writeUserContent("\u007fhome.title\u007f");
    output.writeContent((String) EscapedOutput.escaped(new Object[] {", \u007fno.key"})[0]);
    assertThat(output).hasToString("home.title, no.key");
  }

  @Test
  void nothingIsPrintedForNothing() {
    assertThat(own("<p>", null)).isEmpty();
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
        Arbitraries.strings().excludeChars('\r', '\0', EscapedOutput.MARK),
        Arbitraries.strings().withChars("<>&\"'`=/ab \n\u00a0\u2028\ud83d\ude00").ofMaxLength(30));
  }

  /** What is printed of a value after something of the template's own. */
  private static String own(String before, String value) {
    EscapedOutput output = new EscapedOutput(null);
    output.writeContent(before);
    output.writeUserContent(value);
    return output.toString().substring(before.length());
  }

  private static Document read(String html) {
    return Jsoup.parseBodyFragment(html);
  }
}
