package ashi.atlas.search;

import ashi.atlas.Atlas;
import ashi.atlas.Channel;
import ashi.atlas.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds points by any numbering in use. */
final class CodeSearch {
  private static final String BLADDER = "BL";

  /** With this prefix alone a bladder number may be an older one. */
  private static final String OLDER_PREFIX = "b";

  private final Atlas atlas;

  CodeSearch(Atlas atlas) {
    this.atlas = atlas;
  }

  /** One way to read a code. */
  private record Reading(String code, boolean older) {}

  /** Empty when this is no code of any channel. */
  Optional<Finding> find(TypedCode typed) {
    List<Channel> channels = typed.channels(atlas.channels());
    if (channels.isEmpty()) {
      return Optional.empty();
    }
    List<Reading> readings = readings(typed, channels);
    if (readings.isEmpty()) {
      return Optional.of(beyond(typed, channels));
    }
    List<Reading> meant = readings.stream().filter(r -> listsItself(point(r), typed)).toList();
    if (readings.size() == 1) {
      return Optional.of(new Finding.One(point(readings.get(0)), "", List.of()));
    }
    return Optional.of(
        meant.size() == 1
            ? chosen(typed, meant.get(0), readings)
            : new Finding.Several(
                readings.stream().map(this::point).toList(), question(typed, readings)));
  }

  /** Whether a point lists the very code among its names. */
  private static boolean listsItself(Point point, TypedCode typed) {
    String key = Spelling.key(typed.printed());
    return point.aliases().stream().anyMatch(alias -> Spelling.key(alias).equals(key));
  }

  private Finding.One chosen(TypedCode typed, Reading chosen, List<Reading> readings) {
    List<Reading> rest = readings.stream().filter(r -> !r.equals(chosen)).toList();
    String older =
        chosen.older() ? typed.printed() + " is an older number for " + chosen.code() + ". " : "";
    return new Finding.One(
        point(chosen),
        older + rest.stream().map(r -> aside(typed, r)).collect(Collectors.joining(" ")),
        rest.stream().map(this::point).toList());
  }

  private String aside(TypedCode typed, Reading other) {
    return other.older()
        ? "In older books " + typed.printed() + " is another point, " + named(other) + "."
        : "WHO " + other.code() + " is another point, " + name(other) + ".";
  }

  private static List<Reading> readings(TypedCode typed, List<Channel> channels) {
    List<Reading> readings = new ArrayList<>();
    for (Channel channel : channels) {
      if (typed.number() < 1 || typed.number() > channel.total()) {
        continue;
      }
      readings.add(new Reading(channel.id() + typed.number(), false));
      int who = BladderNumbers.who(typed.number());
      if (channel.id().equals(BLADDER)
          && typed.prefix().equals(OLDER_PREFIX)
          && who != typed.number()) {
        readings.add(new Reading(BLADDER + who, true));
      }
    }
    return readings;
  }

  /** Newer lists count on where WHO stops: they are found among the other names of a point. */
  private Finding beyond(TypedCode typed, List<Channel> channels) {
    for (Channel channel : channels) {
      Optional<Finding> named =
          new NameSearch(atlas).find(Spelling.key(channel.id() + typed.number()));
      if (named.isPresent()) {
        return named.get();
      }
    }
    List<Hit> hits = channels.stream().map(Ranking::hit).toList();
    String explanation =
        channels.stream()
            .map(c -> "The " + lower(c.title()) + " has " + c.total() + " points.")
            .collect(Collectors.joining(" "));
    return new Finding.Ranked(hits, explanation);
  }

  private String question(TypedCode typed, List<Reading> readings) {
    return typed.printed()
        + " can mean "
        + readings.stream()
            .map(r -> named(r) + (r.older() ? " (older numbering)" : " (WHO)"))
            .collect(Collectors.joining(", or "))
        + ". Which one do you mean?";
  }

  private String named(Reading reading) {
    return reading.code() + ", " + name(reading);
  }

  private String name(Reading reading) {
    return point(reading).name().pinyin() + " " + point(reading).name().hanzi();
  }

  private Point point(Reading reading) {
    return atlas.point(reading.code()).orElseThrow();
  }

  private static String lower(String title) {
    return Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }
}
