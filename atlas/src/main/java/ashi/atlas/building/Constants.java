package ashi.atlas.building;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Evidence;
import ashi.atlas.FlagGroup;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.words.Term;
import ashi.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whether words and facts know every constant that they should. */
final class Constants {
  private final Path sources;
  private final Words words;
  private final Problems problems = new Problems();

  /**
   * @param sources the folder of the Java sources, to name the line of a constant
   */
  Constants(Path sources, Words words) {
    this.sources = sources;
    this.words = words;
  }

  /** Looks at all constants of this module. */
  void check(Atlas atlas) throws IOException {
    List<Point> points = atlas.points();
    used(
        Area.class,
        area -> points.stream().anyMatch(point -> point.area() == area),
        "no point lies there. Write it as 'area' of points.");
    used(
        Position.class,
        position -> points.stream().anyMatch(point -> point.reach().containsKey(position)),
        "no point is reached so. Write it in 'reach' of points.");
    used(
        Tool.class,
        tool ->
            points.stream()
                .flatMap(point -> point.reach().values().stream())
                .anyMatch(tools -> tools.contains(tool)),
        "no point is reached with it. Write it in 'reach' of points.");
    used(
        Caution.class,
        caution ->
            points.stream()
                .anyMatch(p -> p.cautions().contains(caution) || p.soften().contains(caution)),
        "it means nothing for any point. Write it in cautions.yaml.");
    used(
        FlagGroup.class,
        group -> atlas.flags().stream().anyMatch(flag -> flag.groups().contains(group)),
        "no sign is asked with it. Write it in 'for' of flags.yaml.");
    named(Evidence.class);
    named(Place.class);
    named(Technique.class);
  }

  /** Each with its file and line. */
  List<String> problems() {
    return problems.all();
  }

  /**
   * @param isUsed whether a constant has what it should
   * @param otherwise what is wrong where it has not, and what to do
   */
  <E extends Enum<E> & Term> void used(Class<E> kind, Predicate<E> isUsed, String otherwise)
      throws IOException {
    named(kind);
    for (E value : kind.getEnumConstants()) {
      if (!isUsed.test(value)) {
        problem(value, otherwise);
      }
    }
  }

  <E extends Enum<E> & Term> void named(Class<E> kind) throws IOException {
    for (E value : kind.getEnumConstants()) {
      if (!words.has(value.key())) {
        problem(value, "it has no name. Write " + value.key() + " in the words.");
      }
    }
  }

  private void problem(Enum<?> value, String what) throws IOException {
    Path file = sources.resolve(value.getDeclaringClass().getName().replace('.', '/') + ".java");
    Predicate<String> begins = Pattern.compile("^ +" + value.name() + "\\b").asPredicate();
    List<String> before = Files.readAllLines(file).stream().takeWhile(begins.negate()).toList();
    problems.add(file.getFileName().toString(), before.size() + 1, value.name() + ": " + what);
  }
}
