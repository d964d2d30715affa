package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.browsertests.PrintedLines.Line;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the printer gets: paper tapes at true size. */
@ExtendWith(InBrowser.class)
class TapeTest {
  private static final Offset<Double> PRECISELY = Offset.offset(0.3);

  @ParameterizedTest
  @ValueSource(strings = {"A4", "Letter"})
  void theCheckLineIs100MillimetresLong(String paper, Phones phones) {
    Page page = phones.fresh(o -> o.setServiceWorkers(ServiceWorkerPolicy.BLOCK)).open("/tape");
    List<Line> first = printed(page, paper).get(0);

    assertThat(first.stream().filter(Line::isLevel).map(Line::length))
        .anySatisfy(length -> assertThat(length).isCloseTo(100, PRECISELY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A4", "Letter"})
  void aBankCardFitsItsOutline(String paper, Phones phones) {
    Page page = phones.fresh(o -> o.setServiceWorkers(ServiceWorkerPolicy.BLOCK)).open("/tape");
    List<Line> first = printed(page, paper).get(0);

    assertThat(first.stream().filter(Line::isLevel).map(Line::length))
        .anySatisfy(length -> assertThat(length).isCloseTo(85.6, PRECISELY));
    assertThat(first.stream().filter(Line::isUpright).map(Line::length))
        .anySatisfy(length -> assertThat(length).isCloseTo(53.98, PRECISELY));
  }

  @Test
  void theCunOfAMeasuredForearmIsATwelfthOfIt(Phones phones) {
    Page page = phones.kept().open("/");
    new Measuring(page).tall("172").measure("forearm", "252");
    page.navigate("/tape");

    List<Double> marks = marks(printed(page, "A4").get(1));

    assertThat(marks).hasSizeGreaterThan(3);
    double between = (marks.get(marks.size() - 1) - marks.get(0)) / (marks.size() - 1);
    // Measured with 3 mm of doubt, the tape is shrunk a little towards what is usual.
    assertThat(between).isCloseTo(21, PRECISELY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A4", "Letter"})
  void everySheetIsOnePageWithNothingCutOff(String paper, Phones phones) {
    Page page = phones.fresh(o -> o.setServiceWorkers(ServiceWorkerPolicy.BLOCK)).open("/tape");
    List<List<Line>> pages = printed(page, paper);

    assertThat(pages).hasSize(page.locator("svg.sheet").count());
    double height = paper.equals("A4") ? 297 : 279.4;
    double width = paper.equals("A4") ? 210 : 215.9;
    assertThat(pages.stream().flatMap(List::stream))
        .isNotEmpty()
        .allSatisfy(
            line -> {
              assertThat(line.x1()).isBetween(9.0, width - 9);
              assertThat(line.x2()).isBetween(9.0, width - 9);
              assertThat(line.y1()).isBetween(9.0, height - 9);
              assertThat(line.y2()).isBetween(9.0, height - 9);
            });
  }

  /** How far up the page the marks of whole cun on the leftmost tape are, in millimetres. */
  private static List<Double> marks(List<Line> lines) {
    double left = lines.stream().filter(TapeTest::isMark).mapToDouble(Line::x1).min().orElseThrow();
    return lines.stream()
        .filter(TapeTest::isMark)
        .filter(line -> Math.abs(line.x1() - left) < 0.1)
        .map(Line::y1)
        .sorted()
        .toList();
  }

  private static boolean isMark(Line line) {
    return line.isLevel() && Math.abs(line.length() - 8) < 0.05;
  }

  private static List<List<Line>> printed(Page page, String paper) {
    return PrintedLines.of(page.pdf(new Page.PdfOptions().setFormat(paper)));
  }
}
