package ashi.atlas.building;

import ashi.atlas.Channel;
import ashi.atlas.Complaint;
import ashi.atlas.Lexicon;
import ashi.atlas.Names;
import ashi.atlas.Point;
import ashi.atlas.ReadyRoutine;
import ashi.atlas.search.Hit;
import ashi.atlas.search.Ranking;
import ashi.atlas.search.Spelling;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Works out which words lead where, and how much each counts there. */
final class WordIndex {
  /** How much the name of a complaint counts, for the complaint itself. */
  private static final int COMPLAINT = 12;

  /** More than the points that are named after the same organ. */
  private static final int CHANNEL = 11;

  /** How much the line counts that a complaint stands under: what it feels like. */
  private static final int FEELS = 8;

  /** How much a name counts, whole, that leads before those of complaints. */
  private static final int LEADING = 14;

  /** How much each word counts of what else a routine is called. */
  private static final int WORD_OF_CALLED = 6;

  /** Where all red flags are listed. */
  private static final String SIGNS = "/safety#signs";

  private final List<String> entries = new ArrayList<>();

  /** By word, how much it counts for each entry. */
  private final Map<String, Map<Integer, Integer>> words = new HashMap<>();

  private final Map<String, Map<Integer, Integer>> wholes = new HashMap<>();

  /** The same of what only lost its umlauts. */
  private final Map<String, Map<Integer, Integer>> bareWords = new HashMap<>();

  private final Map<String, Map<Integer, Integer>> bareWholes = new HashMap<>();

  private final Names names;
  private final Set<String> silent;

  private final Words said;

  /** What a trial says of itself and the people in it is not what the point is for. */
  private final Set<String> ofTrials;

  private WordIndex(Names names, List<String> silent, Words said) {
    this.said = said;
    this.names = names;
    this.silent = Set.copyOf(silent);
    this.ofTrials = Set.copyOf(parts(said.say("search.trials")));
  }

  static Lexicon of(Facts facts, Names names, Words said) {
    List<SilentFact> nothing = Fact.values(facts.silent());
    List<String> silent = nothing.stream().flatMap(fact -> fact.words().stream()).toList();
    WordIndex index = new WordIndex(names, silent, said);
    Map<String, Complaint> complaints = new HashMap<>();
    for (Complaint complaint : Fact.values(facts.complaints())) {
      complaints.put(complaint.id(), complaint);
      index.entry(Hit.Kind.COMPLAINT, complaint.id());
      index.add(complaint, COMPLAINT);
      index.tell(complaint.feels(), FEELS);
    }
    for (PageFact page : Fact.values(facts.pages())) {
      index.add(page);
      if (page.address().equals(SIGNS)) {
        Fact.values(facts.flags()).forEach(flag -> index.tell(flag.words(), 2));
      }
    }
    for (RoutineFact fact : Fact.values(facts.routines())) {
      ReadyRoutine routine = fact.routine();
      index.entry(Hit.Kind.ROUTINE, routine.id());
      index.add(routine.title(), 10);
      fact.called().forEach(index::call);
      if (complaints.containsKey(routine.complaint())) {
        index.add(complaints.get(routine.complaint()), 3);
      }
    }
    Fact.values(facts.channels()).forEach(index::add);
    int before = index.entries.size();
    List<Point> points = Fact.values(facts.points());
    points.stream().filter(Point::press).forEach(index::add);
    int pressed = index.entries.size();
    points.stream().filter(p -> !p.press()).forEach(p -> index.add(p));
    return new Lexicon(
        List.copyOf(index.entries),
        before,
        pressed,
        index.text(),
        " " + String.join(" ", silent) + " ",
        nothing.stream()
            .flatMap(fact -> fact.figures().stream())
            .flatMap(figure -> index.typed(figure).stream())
            .map(typed -> String.join(" ", typed.parts()))
            .collect(Collectors.joining("|", "|", "|")));
  }

  private void entry(Hit.Kind kind, String id) {
    entries.add(kind + " " + id);
  }

  private void add(Complaint complaint, int weight) {
    add(complaint.id(), weight);
    add(complaint.title(), weight);
    complaint.words().forEach(word -> add(word, weight));
  }

  private void add(PageFact page) {
    entry(Hit.Kind.PAGE, page.address());
    add(page.page().title(), 10);
    page.words().forEach(word -> add(word, 9));
    page.whole().forEach(this::lead);
    page.red().forEach(this::warn);
  }

  private void add(Channel channel) {
    entry(Hit.Kind.CHANNEL, channel.id());
    add(channel.id(), CHANNEL);
    channel.prefixes().forEach(prefix -> add(prefix.letters(), 10));
    channel.called().forEach(name -> add(name, 10));
    add(channel.title(), CHANNEL);
    add(channel.name().pinyin(), CHANNEL);
    add(channel.name().hanzi(), 9);
    add(channel.name().simplified(), 9);
  }

  /** What it is and does in plain words; its names are looked up by themselves. */
  private void add(Point point) {
    entry(Hit.Kind.POINT, point.code());
    add(point.name().meaning(), 5);
    tell(said.say(point.area()), 4);
    point.uses().forEach(use -> tell(use.benefit(), use.weight()));
    tell(point.tradition(), 1);
  }

  /** What leads to the newest entry before any complaint; each word of it counts otherwise. */
  private void call(String name) {
    tell(name, WORD_OF_CALLED);
    for (Typed typed : typed(name)) {
      count(wholes, typed, typed.parts(), LEADING);
    }
  }

  /** What leads to the newest entry while nothing else is typed. */
  private void lead(String name) {
    typed(name).forEach(typed -> count(wholes, typed, typed.parts(), Ranking.ALONE));
  }

  /** Words of a red flag, which lead wherever they stand in a row. */
  private void warn(String name) {
    lead(name);
    for (Typed typed : typed(name)) {
      String row = String.join(" ", typed.parts());
      count(words, typed.parts().size() > 1 ? Ranking.ROW + row : row, Ranking.RED);
    }
  }

  /** A name of the newest entry: whole, it counts more than its words. */
  private void add(String name, int weight) {
    tell(name, weight);
    for (Typed typed : typed(name)) {
      count(wholes, typed, typed.parts(), weight);
      count(wholes, typed, telling(typed.parts()), weight);
    }
  }

  /** Words about the newest entry. */
  private void tell(String sentence, int weight) {
    for (Typed typed : typed(sentence)) {
      telling(typed.parts()).stream()
          .filter(word -> !ofTrials.contains(word))
          .forEach(word -> count(words, typed, List.of(word), weight));
    }
  }

  /**
   * A text as some keyboard has it.
   *
   * @param bare which of its words only lost their umlauts
   */
  private record Typed(List<String> parts, Set<String> bare) {}

  /** As it is written, which is compared without umlauts, and with them spelled out. */
  private List<Typed> typed(String text) {
    List<String> plain = parts(text);
    List<String> spelled = parts(Spelling.spelledOut(text));
    Set<String> bare = new TreeSet<>(plain);
    spelled.forEach(bare::remove);
    return bare.isEmpty()
        ? List.of(new Typed(plain, bare))
        : List.of(new Typed(plain, bare), new Typed(spelled, Set.of()));
  }

  private List<String> parts(String text) {
    return Spelling.parts(names.compared(Spelling.words(text)));
  }

  private List<String> telling(List<String> parts) {
    return parts.stream().filter(word -> !silent.contains(word)).toList();
  }

  private void count(
      Map<String, Map<Integer, Integer>> where, Typed typed, List<String> parts, int weight) {
    boolean bare = parts.stream().anyMatch(typed.bare()::contains);
    Map<String, Map<Integer, Integer>> bares = where == words ? bareWords : bareWholes;
    count(bare ? bares : where, String.join("", parts), weight);
  }

  private void count(Map<String, Map<Integer, Integer>> where, String word, int weight) {
    if (!word.isEmpty()) {
      where
          .computeIfAbsent(word, none -> new TreeMap<>())
          .merge(entries.size() - 1, weight, Math::max);
    }
  }

  /** A word that lost its umlauts is known where no other is written so. */
  private String text() {
    Set<String> written = new TreeSet<>(words.keySet());
    written.addAll(wholes.keySet());
    addOthers(words, bareWords, written);
    addOthers(wholes, bareWholes, written);
    Set<String> all = new TreeSet<>(words.keySet());
    all.addAll(wholes.keySet());
    return all.stream()
        .map(
            word ->
                word
                    + "="
                    + counted(words.getOrDefault(word, Map.of()), Ranking.WORD)
                    + counted(wholes.getOrDefault(word, Map.of()), Ranking.WHOLE))
        .collect(Collectors.joining("|", "|", "|"));
  }

  private static void addOthers(
      Map<String, Map<Integer, Integer>> to,
      Map<String, Map<Integer, Integer>> from,
      Set<String> known) {
    from.forEach(
        (word, weights) -> {
          if (!known.contains(word)) {
            to.put(word, weights);
          }
        });
  }

  private static String counted(Map<Integer, Integer> weights, char zero) {
    return weights.entrySet().stream()
        .map(entry -> entry.getKey() + "" + (char) (zero + entry.getValue()))
        .collect(Collectors.joining());
  }
}
