package ashi.atlas.search;

import ashi.atlas.Atlas;
import ashi.atlas.Channel;
import ashi.atlas.Letters;
import ashi.atlas.Names;
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
    return TypedCode.read(key).flatMap(typed -> find(typed, key));
  }

  private Optional<Finding> find(TypedCode typed, String key) {
    List<Reading> readings = new ArrayList<>();
    List<Hit> beyond = new ArrayList<>();
    for (String id : atlas.names().codes(Names.CHANNEL + typed.letters())) {
      Channel channel = atlas.channel(id).orElseThrow();
      if (typed.number() == 0 || typed.number() > channel.total()) {
        beyond.add(Hit.of(channel));
      } else {
        read(typed, channel, readings);
      }
    }
    if (readings.isEmpty()) {
      return beyond.isEmpty() ? Optional.empty() : Optional.of(beyond(typed, beyond));
    }
    List<Hit> hits = new ArrayList<>();
    readings.forEach(r -> hits.add(Hit.of(r.point())));
    // "3E" is a German book's triple energizer, and a French one's third point of the stomach.
    atlas
        .names()
        .codes(Names.CHANNEL + key)
        .forEach(id -> hits.add(Hit.of(atlas.channel(id).orElseThrow())));
    if (hits.size() == 1) {
      return Optional.of(new Finding.One(readings.get(0).point(), "", List.of()));
    }
    List<Reading> meant = readings.stream().filter(r -> listsItself(r.point(), key)).toList();
    return Optional.of(
        meant.size() == 1
            ? chosen(meant.get(0), readings)
            : new Finding.Several(hits, question(readings)));
  }

  private void read(TypedCode typed, Channel channel, List<Reading> readings) {
    String printed = typed.printed(channel.id());
    String books = "WHO";
    for (Prefix prefix : channel.prefixes()) {
      if (Spelling.codeKey(prefix.letters()).equals(typed.letters())) {
        printed = typed.printed(prefix.letters());
        books = "in " + prefix.books() + " books";
      }
    }
    readings.add(new Reading(point(channel, typed.number()), printed, books, false));
    int who = BladderNumbers.who(typed.number());
    if (channel.id().equals(BLADDER)
        && typed.letters().equals(OLDER_PREFIX)
        && who != typed.number()) {
      readings.add(new Reading(point(channel, who), printed, "older numbering", true));
    }
  }

  private Point point(Channel channel, int number) {
    return atlas.point(channel.id() + number).orElseThrow();
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
  private Finding beyond(TypedCode typed, List<Hit> channels) {
    StringBuilder explanation = new StringBuilder();
    for (Hit hit : channels) {
      Channel channel = atlas.channel(hit.id()).orElseThrow();
      Optional<Finding> named =
          new NameSearch(atlas).find(Spelling.key(channel.id() + typed.number()));
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
