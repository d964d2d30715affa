package ashi.atlas.building;

import ashi.atlas.Channel;
import ashi.atlas.NameReading;
import ashi.atlas.Names;
import ashi.atlas.Point;
import ashi.atlas.Prefix;
import ashi.atlas.search.Spelling;
import ashi.words.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Works out every way to write the names of the points, so that a search need only look them up.
 */
final class NameIndex {
  private final Names variants;
  private final Map<String, Set<String>> codes = new TreeMap<>();

  private NameIndex(String variants) {
    this.variants = new Names("", variants);
  }

  /**
   * @param same characters that are one, the atlas's own first, as in "經経"
   */
  static Names of(
      List<Point> points,
      List<Channel> channels,
      List<NameReading> readings,
      List<String> same,
      Words words) {
    NameIndex index = new NameIndex(pairs(points, same));
    points.forEach(index::add);
    readings.forEach(index::add);
    index.addVertebrae(points, words);
    channels.forEach(index::add);
    String all =
        index.codes.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + String.join(" ", entry.getValue()))
            .collect(Collectors.joining("|", "|", "|"));
    return new Names(all, index.variants.variants());
  }

  private void addVertebrae(List<Point> points, Words words) {
    Map<String, Integer> parts = Map.of("C", 7, "T", 12, "L", 5, "S", 5);
    parts.forEach(
        (part, total) -> {
          List<String> called = Spelling.parts(words.say("search.bones." + part));
          for (int number = 1; number <= total; number++) {
            String bone = part + number;
            Set<String> found = new LinkedHashSet<>(Set.of(bone));
            points.stream()
                .filter(point -> point.formula().startsWith(bone + " "))
                .forEach(point -> found.add(point.code()));
            codes.put(Names.VERTEBRA + bone.toLowerCase(Locale.ROOT), found);
            for (String name : called) {
              codes.put(Names.VERTEBRA + name + number, found);
              codes.put(Names.VERTEBRA + "" + number + name, found);
            }
          }
        });
  }

  private static String pairs(List<Point> points, List<String> same) {
    Map<Character, Character> compared = new TreeMap<>(Map.of('ü', 'u'));
    for (String one : same) {
      one.chars().skip(1).forEach(variant -> compared.put((char) variant, one.charAt(0)));
    }
    for (Point point : points) {
      String hanzi = point.name().hanzi();
      String elsewhere = point.name().simplified();
      for (int i = 0; i < Math.min(hanzi.length(), elsewhere.length()); i++) {
        char simplified = elsewhere.charAt(i);
        if (simplified != hanzi.charAt(i)) {
          compared.putIfAbsent(simplified, hanzi.charAt(i));
        }
      }
    }
    StringBuilder pairs = new StringBuilder();
    compared.forEach((variant, one) -> pairs.append(variant).append(one));
    return pairs.toString();
  }

  private void add(Point point) {
    String code = point.code();
    add(code, code);
    add(code, point.name().pinyin());
    add(code, point.name().hanzi());
    add(code, point.name().simplified());
    // A single word, such as Appendix, is more likely meant as itself.
    if (point.name().meaning().indexOf(' ') > 0) {
      String meaning = point.name().meaning();
      put(Names.MEANING + variants.compared(Spelling.key(meaning)), code);
      put(Names.MEANING + variants.compared(Spelling.key(Spelling.spelledOut(meaning))), code);
    }
    point.aliases().forEach(alias -> add(code, alias));
  }

  private void add(Channel channel) {
    Stream.concat(
            Stream.concat(Stream.of(channel.id()), channel.called().stream()),
            channel.prefixes().stream().map(Prefix::letters))
        .map(Spelling::key)
        .forEach(
            letters -> {
              put(Names.CHANNEL + letters, channel.id());
              put(Names.CHANNEL + letters.replace("ü", "ue"), channel.id());
            });
  }

  private void add(NameReading reading) {
    String code = reading.code();
    add(code, reading.hangul());
    add(code, reading.romaja());
    add(code, reading.kana());
    add(code, reading.vietnamese());
    String romaji = Spelling.key(reading.romaji());
    for (String latin : List.of(romaji, shortened(romaji))) {
      add(code, latin);
      add(code, latin.replace("nb", "mb").replace("np", "mp").replace("nm", "mm"));
    }
  }

  /** Without each u that only makes an o or u long. */
  private static String shortened(String romaji) {
    return romaji.replace("ou", "o").replace("uu", "u");
  }

  private void add(String code, String name) {
    String key = variants.compared(Spelling.key(name));
    if (!key.isEmpty()) {
      put(key, code);
    }
  }

  private void put(String key, String code) {
    codes.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(code);
  }
}
