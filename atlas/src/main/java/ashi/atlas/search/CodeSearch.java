package ashi.atlas.search;

import ashi.atlas.Atlas;
import ashi.atlas.Channel;
import ashi.atlas.Names;
import ashi.atlas.Point;
import ashi.atlas.Prefix;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds points by any numbering in use. */
final class CodeSearch {
  private static final String BLADDER = "BL";

  /** With these letters alone a bladder number may be an older one. */
  private static final String OLDER_PREFIX = "b";

  private final Search search;
  private final Atlas atlas;
  private final Words words;

  CodeSearch(Search search) {
    this.search = search;
    this.atlas = search.atlas();
    this.words = search.words();
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
    Optional<TypedCode> code = TypedCode.read(key);
    if (code.isEmpty()) {
      return Optional.empty();
    }
    TypedCode typed = code.get();
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
    for (Reading reading : readings) {
      hits.add(Hit.of(reading.point()));
      if (reading.older() && listsItself(reading.point(), key)) {
        return Optional.of(older(reading, readings));
      }
    }
    // "3E" is a German book's triple energizer, and a French one's third point of the stomach.
    for (String id : atlas.names().codes(Names.CHANNEL + key)) {
      hits.add(new Hit(Hit.Kind.CHANNEL, id, ""));
    }
    return Optional.of(
        hits.size() == 1
            ? new Finding.One(readings.get(0).point(), "", List.of())
            : new Finding.Several(hits, question(readings)));
  }

  private void read(TypedCode typed, Channel channel, List<Reading> readings) {
    String printed = typed.printed(channel.id());
    String books = words.say("search.books.who");
    for (Prefix prefix : channel.prefixes()) {
      String letters = Spelling.key(prefix.letters());
      if (letters.equals(typed.letters()) || letters.replace("ü", "ue").equals(typed.letters())) {
        printed = typed.printed(prefix.letters());
        books = words.say("search.books", prefix.books(words));
      }
    }
    readings.add(new Reading(point(channel, typed.number()), printed, books, false));
    int who = BladderNumbers.who(typed.number());
    if (channel.id().equals(BLADDER)
        && typed.letters().equals(OLDER_PREFIX)
        && who != typed.number()) {
      readings.add(
          new Reading(point(channel, who), printed, words.say("search.books.older"), true));
    }
  }

  private Point point(Channel channel, int number) {
    return atlas.point(channel.id() + number).orElseThrow();
  }

  /** Whether a point lists the very code among its names. */
  private static boolean listsItself(Point point, String key) {
    return point.aliases().stream().anyMatch(alias -> Spelling.key(alias).equals(key));
  }

  /** This older number is far better known than the one that WHO writes so. */
  private Finding.One older(Reading older, List<Reading> readings) {
    List<Point> others = new ArrayList<>();
    StringBuilder told =
        new StringBuilder(words.say("search.older", older.printed(), older.point().code()));
    for (Reading reading : readings) {
      if (!reading.older()) {
        Point other = reading.point();
        others.add(other);
        told.append(' ').append(words.say("search.other", other.code(), Hit.named(other)));
      }
    }
    return new Finding.One(older.point(), told.toString(), others);
  }

  /** Newer lists count on where WHO stops: they are found among the other names of a point. */
  private Finding beyond(TypedCode typed, List<Hit> channels) {
    StringBuilder explanation = new StringBuilder();
    for (Hit hit : channels) {
      Channel channel = atlas.channel(hit.id()).orElseThrow();
      Optional<Finding> named = search.named(Spelling.key(channel.id() + typed.number()));
      if (named.isPresent()) {
        return named.get();
      }
      explanation
          .append(explanation.length() == 0 ? "" : " ")
          .append(
              words.say(
                  "search.beyond", words.grammar().inSentence(channel.title()), channel.total()));
    }
    return new Finding.Ranked(channels, explanation.toString(), false);
  }

  private String question(List<Reading> readings) {
    String may = "";
    for (Reading reading : readings) {
      String one = Hit.told(reading.point()) + " (" + reading.books() + ")";
      may = may.isEmpty() ? one : words.say("search.or", may, one);
    }
    return words.say("search.means", readings.get(0).printed(), may);
  }
}
