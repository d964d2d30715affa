package ashi.atlas.search;

import ashi.atlas.Atlas;
import ashi.atlas.Channel;
import ashi.atlas.Letters;
import ashi.atlas.Point;
import ashi.atlas.Prefix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds points by any numbering in use. */
final class CodeSearch {
  private static final String BLADDER = "BL";

  /** With these letters alone a bladder number may be an older one. */
  private static final String OLDER_PREFIX = "b";

  private final Atlas atlas;

  CodeSearch(Atlas atlas) {
    this.atlas = atlas;
  }

  /**
   * One way to read a code.
   *
   * @param printed the code as its books print it, e.g. "Dü 3"
   * @param books where it is so, e.g. "in German books"
   */
  private record Reading(Point point, String printed, String books, boolean older) {}

  /**
   * Empty when this is no code of any channel.
   *
   * @param key as {@link TypedCode#key} gives it
   */
  Optional<Finding> find(String key) {
    List<Reading> readings = new ArrayList<>();
    List<Hit> beyond = new ArrayList<>();
    for (Channel channel : atlas.channels()) {
      read(channel, key, readings, beyond);
    }
    if (readings.isEmpty()) {
      return beyond.isEmpty() ? Optional.empty() : Optional.of(beyond(key, beyond));
    }
    List<Hit> hits = new ArrayList<>();
    readings.forEach(r -> hits.add(Hit.of(r.point())));
    // "3E" is a German book's triple energizer, and a French one's third point of the stomach.
    atlas.channels().stream().filter(c -> isWritten(c, key)).forEach(c -> hits.add(Hit.of(c)));
    if (hits.size() == 1) {
      return Optional.of(new Finding.One(readings.get(0).point(), "", List.of()));
    }
    List<Reading> meant = readings.stream().filter(r -> listsItself(r.point(), key)).toList();
    return Optional.of(
        meant.size() == 1
            ? chosen(meant.get(0), readings)
            : new Finding.Several(hits, question(readings)));
  }

  private void read(Channel channel, String key, List<Reading> readings, List<Hit> beyond) {
    if (!read(channel, channel.id(), "WHO", key, readings, beyond)) {
      for (Prefix prefix : channel.prefixes()) {
        if (read(
            channel, prefix.letters(), "in " + prefix.books() + " books", key, readings, beyond)) {
          return;
        }
      }
      for (String name : channel.called()) {
        if (read(channel, name, "WHO", key, readings, beyond)) {
          return;
        }
      }
    }
  }

  /** Whether the key is these letters and a number. */
  private boolean read(
      Channel channel,
      String letters,
      String books,
      String key,
      List<Reading> readings,
      List<Hit> beyond) {
    String prefix = Spelling.codeKey(letters);
    int number = TypedCode.number(key, prefix);
    if (number < 0) {
      return false;
    }
    if (number == 0 || number > channel.total()) {
      beyond.add(Hit.of(channel));
      return true;
    }
    String printed = key.startsWith(prefix) ? letters + " " + number : number + " " + letters;
    readings.add(new Reading(point(channel, number), printed, books, false));
    int who = BladderNumbers.who(number);
    if (channel.id().equals(BLADDER) && prefix.equals(OLDER_PREFIX) && who != number) {
      readings.add(new Reading(point(channel, who), printed, "older numbering", true));
    }
    return true;
  }

  private Point point(Channel channel, int number) {
    return atlas.point(channel.id() + number).orElseThrow();
  }

  private static boolean isWritten(Channel channel, String key) {
    return channel.prefixes().stream().anyMatch(p -> Spelling.codeKey(p.letters()).equals(key));
  }

  /** Whether a point lists the very code among its names. */
  private static boolean listsItself(Point point, String key) {
    return point.aliases().stream().anyMatch(alias -> Spelling.key(alias).equals(key));
  }

  private static Finding.One chosen(Reading chosen, List<Reading> readings) {
    List<Reading> rest = readings.stream().filter(r -> !r.equals(chosen)).toList();
    String older =
        chosen.older()
            ? chosen.printed() + " is an older number for " + chosen.point().code() + ". "
            : "";
    return new Finding.One(
        chosen.point(),
        older + rest.stream().map(CodeSearch::aside).collect(Collectors.joining(" ")),
        rest.stream().map(Reading::point).toList());
  }

  private static String aside(Reading other) {
    return other.older()
        ? "In older books "
            + other.printed()
            + " is another point, "
            + Hit.told(other.point())
            + "."
        : "WHO "
            + other.point().code()
            + " is another point, "
            + other.point().name().pinyin()
            + " "
            + other.point().name().hanzi()
            + ".";
  }

  /** Newer lists count on where WHO stops: they are found among the other names of a point. */
  private Finding beyond(String key, List<Hit> channels) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      digits.append(TypedCode.isDigit(key.charAt(i)) ? key.substring(i, i + 1) : "");
    }
    StringBuilder explanation = new StringBuilder();
    for (Hit hit : channels) {
      Channel channel = atlas.channel(hit.id()).orElseThrow();
      Optional<Finding> named = new NameSearch(atlas).find(Spelling.key(channel.id() + digits));
      if (named.isPresent()) {
        return named.get();
      }
      explanation
          .append(explanation.length() == 0 ? "" : " ")
          .append("The " + Letters.small(channel.title()) + " has " + channel.total() + " points.");
    }
    return new Finding.Ranked(channels, explanation.toString(), false);
  }

  private static String question(List<Reading> readings) {
    return readings.get(0).printed()
        + " can mean "
        + readings.stream()
            .map(r -> Hit.told(r.point()) + " (" + r.books() + ")")
            .collect(Collectors.joining(", or "))
        + ". Which one do you mean?";
  }
}
