package ashi.atlas.search;

import ashi.atlas.Atlas;
import ashi.atlas.Channel;
import ashi.atlas.Complaint;
import ashi.atlas.Point;
import ashi.atlas.ReadyRoutine;
import ashi.atlas.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ranks everything in the atlas by how well it fits the words typed. */
final class Ranking {
  private static final int MOST = 20;
  private static final int SAME = 8;
  private static final int BEGINS = 5;
  private static final int TYPO = 4;

  /** How much the name of a complaint counts, for the complaint itself. */
  private static final int COMPLAINT = 12;

  /** More than the points that are named after the same organ. */
  private static final int CHANNEL = 11;

  /** Words that say nothing about which point or complaint is meant. */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "a", "an", "and", "at", "for", "hurt", "hurting", "hurts", "i", "in", "is", "it", "my",
          "of", "on", "pain", "painful", "point", "points", "sore", "the", "to", "when", "with");

  private final Atlas atlas;
  private final String whole;
  private final List<String> typed;
  private final Map<String, List<Term>> complaintTerms = new HashMap<>();

  /**
   * @param words as {@link Spelling#words} gives them
   */
  Ranking(Atlas atlas, String words) {
    this.atlas = atlas;
    this.whole = Spelling.key(words);
    List<String> all = Spelling.parts(words);
    List<String> telling = all.stream().filter(w -> !EMPTY_WORDS.contains(w)).toList();
    this.typed = telling.isEmpty() ? all : telling;
    atlas.complaints().forEach(c -> complaintTerms.put(c.id(), names(c)));
  }

  /** A name something goes by, as words and as one, and how much it counts when typed. */
  private record Term(List<String> words, String whole, int weight) {
    Term(String name, int weight) {
      this(Spelling.parts(Spelling.words(name)), Spelling.key(name), weight);
    }

    Term weighing(int other) {
      return new Term(words, whole, other);
    }
  }

  private record Scored(Hit hit, int found, int score) {}

  /** Best first, at most twenty. */
  List<Hit> hits() {
    List<Scored> scored = new ArrayList<>();
    atlas.complaints().forEach(c -> scored.add(score(hit(c), complaintTerms.get(c.id()))));
    atlas.routines().forEach(r -> scored.add(score(hit(r), terms(r))));
    atlas.points().forEach(p -> scored.add(score(Hit.of(p), terms(p))));
    atlas.channels().forEach(c -> scored.add(score(Hit.of(c), terms(c))));
    int most = scored.stream().mapToInt(Scored::found).max().orElse(0);
    return scored.stream()
        .filter(s -> s.found() == most && s.score() > 0)
        .sorted(Comparator.comparingInt(Scored::score).reversed())
        .limit(MOST)
        .map(Scored::hit)
        .toList();
  }

  private Scored score(Hit hit, List<Term> terms) {
    int together = 0;
    for (Term term : terms) {
      together = Math.max(together, term.weight() * fit(whole, term.whole()));
    }
    int apart = 0;
    int found = 0;
    for (String word : typed) {
      int best = 0;
      for (Term term : terms) {
        for (String right : term.words()) {
          best = Math.max(best, term.weight() * fit(word, right));
        }
      }
      apart += best;
      found += best > 0 ? 1 : 0;
    }
    // A whole name counts as every word found, and more than the same words scattered.
    return together > 0
        ? new Scored(hit, typed.size(), Math.max(2 * together * typed.size(), apart))
        : new Scored(hit, found, apart);
  }

  /** 0 where a word is no way to type another. */
  private static int fit(String word, String right) {
    if (word.equals(right)) {
      return SAME;
    }
    if (word.length() >= 2 && right.startsWith(word)) {
      return BEGINS;
    }
    if (!word.isEmpty() && Spelling.isChinese(word.charAt(0))) {
      return right.contains(word) ? BEGINS : 0;
    }
    int forgiven = Typos.forgiven(word.length());
    if (forgiven == 0 || Math.abs(word.length() - right.length()) > forgiven) {
      return 0;
    }
    int distance = Typos.distance(word, right);
    return distance > forgiven ? 0 : TYPO - distance;
  }

  private List<Term> terms(Point point) {
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(point.code(), 10));
    terms.add(new Term(point.name().pinyin(), 10));
    terms.add(new Term(point.name().hanzi(), 10));
    terms.add(new Term(point.name().simplified(), 10));
    point.aliases().forEach(alias -> terms.add(new Term(alias, 9)));
    terms.add(new Term(point.name().meaning(), 5));
    terms.add(new Term(point.area().title(), 4));
    atlas.channel(point.channel()).ifPresent(c -> terms.add(new Term(c.title(), 2)));
    for (Use use : point.uses()) {
      add(terms, use.complaint(), 1 + use.weight());
    }
    return terms;
  }

  private List<Term> terms(ReadyRoutine routine) {
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(routine.title(), 10));
    add(terms, routine.complaint(), 3);
    return terms;
  }

  private static List<Term> terms(Channel channel) {
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(channel.id(), CHANNEL));
    channel.prefixes().forEach(prefix -> terms.add(new Term(prefix.letters(), 10)));
    channel.called().forEach(name -> terms.add(new Term(name, 10)));
    terms.add(new Term(channel.title(), CHANNEL));
    terms.add(new Term(channel.name().pinyin(), CHANNEL));
    terms.add(new Term(channel.name().hanzi(), 9));
    terms.add(new Term(channel.name().simplified(), 9));
    return terms;
  }

  private void add(List<Term> terms, String complaint, int weight) {
    for (Term term : complaintTerms.getOrDefault(complaint, List.of())) {
      terms.add(term.weighing(weight));
    }
  }

  private static List<Term> names(Complaint complaint) {
    List<Term> names = new ArrayList<>();
    names.add(new Term(complaint.id(), COMPLAINT));
    names.add(new Term(complaint.title(), COMPLAINT));
    complaint.words().forEach(word -> names.add(new Term(word, COMPLAINT)));
    return names;
  }

  private static Hit hit(Complaint complaint) {
    return new Hit(Hit.Kind.COMPLAINT, complaint.id(), complaint.title(), complaint.feels());
  }

  private static Hit hit(ReadyRoutine routine) {
    return new Hit(Hit.Kind.ROUTINE, routine.id(), routine.title(), routine.words());
  }
}
