package ashi.body.building.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures as the build drew them. */
class FiguresTest {
  private static final int MOST_BYTES = 12 * 1024;
  private static final Pattern PATH = Pattern.compile("<path ([^>]*)d=\"([^\"]*)\"/>");
  private static final Pattern NUMBER = Pattern.compile("-?(\\d+\\.\\d|\\.\\d|\\d+)");

  static Stream<FigurePlan> all() {
    return FigureSet.plans().stream();
  }

  static Stream<FigurePlan> closeUps() {
    return all().filter(plan -> !plan.wholeBody());
  }

  static Stream<FigurePlan> symmetric() {
    return all().filter(FigurePlan::symmetric);
  }

  @ParameterizedTest
  @MethodSource("closeUps")
  void aCloseUpIsSmall(FigurePlan plan) throws IOException {
    assertThat(zipped(svg(plan))).isLessThanOrEqualTo(MOST_BYTES);
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasTheViewBoxItsPlanSays(FigurePlan plan) throws IOException {
    assertThat(svg(plan))
        .startsWith(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
                + (long) plan.figure().width()
                + " "
                + (long) plan.figure().height()
                + "\"><g id=\"f\"");
  }

  @ParameterizedTest
  @MethodSource("all")
  void holdsNothingAStrictPageForbids(FigurePlan plan) throws IOException {
    assertThat(svg(plan)).doesNotContain("style", "script", "class=", "href", " on");
  }

  @ParameterizedTest
  @MethodSource("all")
  void leavesEveryColourToThePage(FigurePlan plan) throws IOException {
    String left = svg(plan).replaceAll("(fill|stroke)=\"var\\(--[a-z0-9-]+,#[0-9a-f]{6}\\)\"", "");
    assertThat(left.replace("fill=\"none\"", "")).doesNotContain("#", "fill=", "stroke=");
  }

  @ParameterizedTest
  @MethodSource("all")
  void closesTheShapeOfTheSkin(FigurePlan plan) throws IOException {
    Matcher path = PATH.matcher(svg(plan));
    assertThat(path.find()).isTrue();
    assertThat(path.group(2)).startsWith("M").matches("(M[^Mz]*z)+");
  }

  @ParameterizedTest
  @MethodSource("symmetric")
  void mirrorsItsOutline(FigurePlan plan) throws IOException {
    Matcher path = PATH.matcher(svg(plan));
    List<double[]> ends = new ArrayList<>();
    while (path.find()) {
      if (path.group(1).contains("stroke-width")) {
        ends.addAll(ends(path.group(2)));
      }
    }
    double width = plan.figure().width();
    List<double[]> mirrored = ends.stream().map(e -> new double[] {width - e[0], e[1]}).toList();
    assertThat(sorted(mirrored)).usingRecursiveComparison().isEqualTo(sorted(ends));
  }

  @ParameterizedTest
  @MethodSource("all")
  void isFilledByTheBody(FigurePlan plan) throws IOException {
    Matcher path = PATH.matcher(svg(plan));
    assertThat(path.find()).isTrue();
    double[] heights = ends(path.group(2)).stream().mapToDouble(e -> e[1]).sorted().toArray();
    assertThat(heights[heights.length - 1] - heights[0])
        .isCloseTo(plan.figure().height(), within(0.35 * plan.figure().height()));
  }

  private static List<double[]> sorted(List<double[]> ends) {
    return ends.stream()
        .sorted(Comparator.<double[]>comparingDouble(e -> e[0]).thenComparingDouble(e -> e[1]))
        .toList();
  }

  /** Where the curves of a path begin and end. */
  private static List<double[]> ends(String path) {
    List<double[]> ends = new ArrayList<>();
    double x = 0;
    double y = 0;
    for (String move : path.split("(?=[Mc])|z")) {
      double[] numbers =
          NUMBER.matcher(move).results().mapToDouble(n -> Double.parseDouble(n.group())).toArray();
      boolean curve = move.startsWith("c");
      for (int i = 0; i < numbers.length; i += curve ? 6 : 2) {
        x = curve ? x + numbers[i + 4] : numbers[i];
        y = curve ? y + numbers[i + 5] : numbers[i + 1];
        ends.add(new double[] {x, y});
      }
    }
    return ends;
  }

  private static String svg(FigurePlan plan) throws IOException {
    String name = "/assets/figures/" + plan.figure().id() + ".svg";
    try (InputStream in = FiguresTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static int zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
