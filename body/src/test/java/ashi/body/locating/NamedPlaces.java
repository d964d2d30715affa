package ashi.body.locating;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the texts of the atlas call places: landmarks by {@code words.txt}, points by code or name.
 */
final class NamedPlaces {
  /** A place in a text, by its number among those that were found. */
  static final String MARK = "#(\\d+)#";

  private record Named(String words, Formula place, List<String> only) {
    boolean isMeantBy(String code) {
      return only.isEmpty() || only.contains(code) || only.contains(code.replaceAll("\\d", ""));
    }
  }

  /** A text in small letters with a mark for every place, and the places. */
  record Marked(String text, List<Formula> places, List<String> words) {
    /** A part of the text as it was before. */
    String said(String part) {
      String said = part;
      for (int i = 0; i < words.size(); i++) {
        said = said.replace("#" + i + "#", "[" + words.get(i) + "]");
      }
      return said;
    }
  }

  private final List<Named> named;

  private NamedPlaces(List<Named> named) {
    this.named = named;
  }

  /**
   * @param names of the points, by code, as the texts write them
   */
  static NamedPlaces read(String table, Anatomy anatomy, Map<String, String> names) {
    List<Named> all = new ArrayList<>();
    for (String line : table.split("\n")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split(" \\| ");
      all.add(
          new Named(
              parts[0],
              FormulaReader.read(line, parts[1].strip(), anatomy, names::containsKey),
              parts.length < 3 ? List.of() : List.of(parts[2].strip().split(" "))));
    }
    names.forEach(
        (code, name) -> {
          Formula point = FormulaReader.read(code, code, anatomy, names::containsKey);
          Stream.of(
                  plain(name) + " (" + code.toLowerCase(Locale.ROOT) + ")",
                  plain(name),
                  code.toLowerCase(Locale.ROOT))
              .forEach(words -> all.add(new Named(words, point, List.of())));
        });
    all.sort(
        Comparator.comparingInt((Named place) -> place.words().length())
            .reversed()
            .thenComparing(place -> place.only().isEmpty()));
    return new NamedPlaces(all);
  }

  private static String plain(String pinyin) {
    return Normalizer.normalize(pinyin, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * @param code of the point that the text is about
   */
  Marked mark(String code, String text) {
    String marked = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    List<Formula> places = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Named place : named) {
      if (place.isMeantBy(code)) {
        Matcher found =
            Pattern.compile("\\b" + Pattern.quote(place.words()) + "(?!\\w)").matcher(marked);
        if (found.find()) {
          marked = found.replaceAll("#" + places.size() + "#");
          places.add(place.place());
          words.add(place.words());
        }
      }
    }
    return new Marked(marked, places, words);
  }
}
