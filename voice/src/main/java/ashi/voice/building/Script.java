package ashi.voice.building;

import ashi.atlas.Atlas;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.body.Length;
import ashi.body.Location;
import ashi.body.Places;
import ashi.body.Span;
import ashi.body.Told;
import ashi.body.Unit;
import ashi.body.Yardstick;
import ashi.body.person.Estimate;
import ashi.body.person.Person;
import ashi.body.person.Population;
import ashi.care.Routine;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.session.Cue;
import ashi.care.session.Rehearsal;
import ashi.care.sound.Scoring;
import ashi.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that sessions can say, found by rehearsing them, and the pack that each phrase is in.
 */
final class Script {
  /** The pack of the sounds that are no words, which all languages share. */
  static final String BELLS = "bells";

  /** What every session says, and all that the ready routines need. */
  static final String FIRST = "en";

  /** The lengths that ready routines do not need, in millimetres and centimetres. */
  private static final String METRIC = "en-metric";

  private static final String INCHES = "en-inches";

  /** What points of several channels need. */
  private static final String SHARED = "en-shared";

  private static final int SHORTEST_PERSON = 1_400;
  private static final int TALLEST_PERSON = 2_100;

  /** The longest length that is told, in millimetres: longer than any on a person of 2.3 m. */
  static final int LONGEST = 420;

  private static final int[] PRESSURES = {2, 5, 8};
  private static final double[] BUILDS = {0.9, 1, 1.1};

  private final Atlas atlas;
  private final Places places;
  private final Population population;
  private final Words words;
  private final Rehearsal rehearsal;

  private Script(Atlas atlas, Places places, Population population, Words words) {
    this.atlas = atlas;
    this.places = places;
    this.population = population;
    this.words = words;
    this.rehearsal = rehearsal(Yardstick.average(Unit.MILLIMETRES, words));
  }

  private Rehearsal rehearsal(Yardstick yardstick) {
    return new Rehearsal(atlas, places, yardstick, words);
  }

  /** The name of the pack for all words that can be said. */
  static Map<String, String> of(Atlas atlas, Places places, Population population, Words words) {
    return new Script(atlas, places, population, words).packs();
  }

  private Map<String, String> packs() {
    Map<String, String> packs = new TreeMap<>();
    lengths(Unit.INCHES).forEach(phrase -> packs.put(phrase, INCHES));
    lengths(Unit.MILLIMETRES).forEach(phrase -> packs.put(phrase, METRIC));
    Map<String, Set<String>> channels = new TreeMap<>();
    for (Point point : atlas.points()) {
      if (point.press()) {
        said(point).forEach(phrase -> packs.putIfAbsent(phrase, FIRST));
        for (String phrase : own(point)) {
          channels.computeIfAbsent(phrase, p -> new TreeSet<>()).add(point.channel());
        }
      }
    }
    channels.forEach(
        (phrase, of) ->
            packs.put(
                phrase,
                of.size() > 1
                    ? SHARED
                    : FIRST + "-" + of.iterator().next().toLowerCase(Locale.ROOT)));
    for (String key : List.of(Scoring.HALF_WAY, Scoring.TEN_SECONDS, Scoring.IN, Scoring.OUT)) {
      ClipWords.in(words.say(key)).forEach(phrase -> packs.put(phrase, FIRST));
    }
    ready().forEach(phrase -> packs.put(phrase, FIRST));
    return packs;
  }

  /** All lengths that can be told in a unit. */
  private Set<String> lengths(Unit unit) {
    Yardstick yardstick = Yardstick.average(unit, words);
    Set<String> lengths = new TreeSet<>();
    for (int millimetres = 1; millimetres <= LONGEST; millimetres++) {
      lengths.addAll(ClipWords.in(yardstick.spoken(new Length(Span.values()[0], millimetres))));
    }
    return lengths;
  }

  /** The ways to the points of ready routines, on everybody who is told metric lengths. */
  private Set<String> ready() {
    Set<String> codes = new TreeSet<>();
    atlas.routines().forEach(routine -> codes.addAll(routine.codes()));
    Set<String> ready = new TreeSet<>();
    for (int height = SHORTEST_PERSON; height <= TALLEST_PERSON; height += 10) {
      for (double build : BUILDS) {
        Yardstick yardstick = yardstick(height, build);
        for (String code : codes) {
          ready.addAll(ClipWords.in(location(code).spoken().spoken(yardstick)));
        }
      }
    }
    return ready;
  }

  private Yardstick yardstick(int height, double build) {
    Estimate usual = Estimate.of(Person.tall(height), population);
    return new Yardstick(
        places.average(), span -> build * usual.millimetres(span), Unit.MILLIMETRES, words);
  }

  private Location location(String code) {
    return places.locations().find(code).orElseThrow();
  }

  /** What is said of one point only: the way to it, without lengths. */
  private List<String> own(Point point) {
    StringBuilder way = new StringBuilder();
    for (Told.Part part : location(point.code()).spoken().parts()) {
      way.append(part instanceof Told.Words text ? text.text() : ". ");
    }
    return ClipWords.in(way.toString());
  }

  /** What sessions with a point say, in all positions, with all tools and on all sides. */
  private Set<String> said(Point point) {
    Set<String> said = new TreeSet<>();
    for (Map.Entry<Position, Set<Tool>> reach : point.reach().entrySet()) {
      for (Tool tool : reach.getValue()) {
        for (Side side : Side.values()) {
          for (Technique technique : Technique.values()) {
            for (int pressure : PRESSURES) {
              said.addAll(
                  said(
                      new Step(
                          point.code(),
                          reach.getKey(),
                          tool,
                          point.paired() ? side : Side.BOTH,
                          technique,
                          60,
                          Step.MOST_ROUNDS,
                          pressure,
                          "")));
            }
          }
        }
      }
    }
    return said;
  }

  private Set<String> said(Step step) {
    Set<String> said = new TreeSet<>();
    for (Cue cue : rehearsal.of(new Routine("", "", List.of(step, step))).cues()) {
      said.addAll(ClipWords.in(cue.say()));
    }
    return said;
  }
}
