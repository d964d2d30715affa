package ashi.atlas.building;

import ashi.atlas.Channel;
import ashi.atlas.NameReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads how the points of one channel are called in Korea, Japan and Vietnam. */
final class ReadingFacts {
  private ReadingFacts() {}

  /**
   * @param channels that there are
   */
  static List<NameReading> read(YamlFact entry, List<Channel> channels) {
    String id = entry.text("channel");
    Optional<Channel> channel = channels.stream().filter(c -> c.id().equals(id)).findFirst();
    if (channel.isEmpty()) {
      entry.problem("channel", "there is no channel '" + id + "'. Use an id of channels.yaml.");
    }
    int total = channel.map(Channel::total).orElse(0);
    List<String> hangul = names(entry, "korean", " ", total);
    List<String> romaja = latin(entry, "korean", hangul, Romaja::of);
    List<String> kana = names(entry, "japanese", " ", total);
    List<String> romaji = latin(entry, "japanese", kana, Romaji::of);
    List<String> vietnamese = names(entry, "vietnamese", ", ", total);
    List<NameReading> readings = new ArrayList<>();
    int all = Math.min(Math.min(hangul.size(), kana.size()), vietnamese.size());
    for (int i = 0; i < Math.min(total, all); i++) {
      readings.add(
          new NameReading(
              id + (i + 1),
              hangul.get(i),
              romaja.get(i),
              kana.get(i),
              romaji.get(i),
              vietnamese.get(i)));
    }
    return readings;
  }

  private static List<String> names(YamlFact entry, String key, String between, int total) {
    List<String> names = List.of(entry.text(key).split(between));
    if (names.size() != total) {
      entry.problem(
          key, "'" + key + "' has " + names.size() + " names and must have " + total + ".");
    }
    return names;
  }

  private static List<String> latin(
      YamlFact entry, String key, List<String> names, UnaryOperator<String> romanised) {
    List<String> latin = new ArrayList<>();
    for (String name : names) {
      try {
        latin.add(name.isEmpty() ? "" : romanised.apply(name));
      } catch (IllegalArgumentException foreign) {
        entry.problem(key, "in '" + name + "': " + foreign.getMessage());
        latin.add("");
      }
    }
    return latin;
  }
}
