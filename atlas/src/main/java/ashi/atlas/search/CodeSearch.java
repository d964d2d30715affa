package ashi.atlas.search;

import ashi.atlas.Atlas;
import ashi.atlas.Channel;
import ashi.atlas.OtherPoint;
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
    List<Reading> listed = listed(typed, readings);
    if (listed.isEmpty()) {
      return Optional.of(elsewhere(typed, readings));
    }
    List<Point> points = listed.stream().map(r -> atlas.point(r.code()).orElseThrow()).toList();
    String explanation = explanation(typed, readings, listed);
    return Optional.of(
        points.size() == 1
            ? new Finding.One(points.get(0), explanation)
            : new Finding.Several(points, explanation));
  }

  /** Those with a page; where a point lists the very code among its names, that one alone. */
  private List<Reading> listed(TypedCode typed, List<Reading> readings) {
    List<Reading> listed =
        readings.stream().filter(r -> atlas.point(r.code()).isPresent()).toList();
    String key = Spelling.key(typed.printed());
    List<Reading> named =
        listed.stream()
            .filter(
                r ->
                    atlas.point(r.code()).orElseThrow().aliases().stream()
                        .anyMatch(alias -> Spelling.key(alias).equals(key)))
            .toList();
    return named.size() == 1 ? named : listed;
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

  private String explanation(TypedCode typed, List<Reading> readings, List<Reading> listed) {
    if (readings.size() == 1) {
      return "";
    }
    if (listed.size() > 1) {
      return typed.printed()
          + " can mean "
          + listed.stream().map(this::meant).collect(Collectors.joining(", or "))
          + ". Which one do you mean?";
    }
    Reading chosen = listed.get(0);
    String rest =
        readings.stream()
            .filter(r -> !r.equals(chosen))
            .map(r -> aside(typed, chosen, r))
            .collect(Collectors.joining(" "));
    return chosen.older()
        ? typed.printed() + " is an older number for " + chosen.code() + ". " + rest
        : rest;
  }

  private String aside(TypedCode typed, Reading chosen, Reading other) {
    if (chosen.older()) {
      return "WHO " + other.code() + " is another point, " + name(other.code()) + ".";
    }
    if (other.older()) {
      return "In older books "
          + typed.printed()
          + " is another point: "
          + named(other.code())
          + ", which is not in the library yet.";
    }
    return typed.printed()
        + " can also mean "
        + named(other.code())
        + ", which is not in the library yet.";
  }

  private Finding elsewhere(TypedCode typed, List<Reading> readings) {
    String code = readings.get(0).code();
    OtherPoint other = atlas.other(code).orElseGet(() -> new OtherPoint(code, "", "", "", ""));
    StringBuilder explanation = new StringBuilder(code);
    if (!other.pinyin().isEmpty()) {
      explanation.append(" is ").append(name(code));
      if (!other.where().isEmpty()) {
        explanation.append(", ").append(other.where());
      }
      explanation.append(". It");
    }
    explanation.append(" is not in the library yet.");
    for (Reading reading : readings.subList(1, readings.size())) {
      explanation.append(" ").append(typed.printed()).append(" can also mean ");
      explanation.append(named(reading.code())).append(", not in the library yet either.");
    }
    Optional<Point> older = older(code);
    older.ifPresent(
        point ->
            explanation
                .append(" If your book counts the older way, B ")
                .append(typed.number())
                .append(" is ")
                .append(named(point.code()))
                .append("."));
    return new Finding.Elsewhere(other, older.stream().toList(), explanation.toString());
  }

  /** What an older book may mean by the number of this bladder point. */
  private Optional<Point> older(String code) {
    if (!code.startsWith(BLADDER)) {
      return Optional.empty();
    }
    int number = Integer.parseInt(code.substring(BLADDER.length()));
    int who = BladderNumbers.who(number);
    return who == number ? Optional.empty() : atlas.point(BLADDER + who);
  }

  private String meant(Reading reading) {
    return named(reading.code()) + (reading.older() ? " (older numbering)" : " (WHO)");
  }

  private String named(String code) {
    String name = name(code);
    return name.isEmpty() ? code : code + ", " + name;
  }

  private String name(String code) {
    return atlas
        .point(code)
        .map(p -> p.name().pinyin() + " " + p.name().hanzi())
        .or(() -> atlas.other(code).map(o -> o.pinyin() + " " + o.hanzi()))
        .orElse("");
  }

  private static String lower(String title) {
    return Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }
}
