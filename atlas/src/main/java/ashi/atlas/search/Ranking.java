package ashi.atlas.search;

import ashi.atlas.Atlas;
import ashi.atlas.Destination;
import ashi.atlas.Lexicon;
import ashi.atlas.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Ranks everything in the atlas by how well it fits the words typed. */
public final class Ranking {
  /** A word that counts 1 is told by the letter after this one. */
  public static final char WORD = 'A' - 1;

  /** The same of a whole name. */
  public static final char WHOLE = 'a' - 1;

  /** Before several words of a red flag, which lead wherever they stand in a row. */
  public static final char ROW = '!';

  /** How much a word of a red flag counts, among others: more than the name of a complaint. */
  public static final int RED = 20;

  /** How much it counts, whole, among others: more than the name of a complaint. */
  public static final int ALONE = 15;

  /** How many letters may be missing at the end of what warns; a word may begin by chance so. */
  private static final int CUT_SHORT = 2;

  private static final int MOST = 20;

  /** How much a point's name counts. */
  private static final int NAME = 10;

  /** More than any score. */
  private static final int PRESSED = 1 << 20;

  private static final int LEADS = 2 * PRESSED;

  private final Atlas atlas;
  private final Lexicon lexicon;

  /** Letters that a plural may end with. */
  private final String endings;

  /** The words typed that tell something, then as one all that was typed, and those. */
  private final List<String> typed;

  private final int words;

  /** All that was typed, with a space around each word, without umlauts and with them. */
  private final String row;

  private final int[][] scores;

  /** How well the best word of an entry fits each word typed. */
  private final int[][] fits;

  private final String[] found;

  /** The place of each point among the entries, by its code. */
  private final Map<String, Integer> entries = new HashMap<>();

  /** The first entry that is a point. */
  private final int points;

  /** Which entries go by a name like what was typed. */
  private final boolean[] named;

  /** Which entries go by the words of a red flag. */
  private final boolean[] red;

  /** Whether all that was typed is a figure of speech: then no word of it warns. */
  private final boolean figurative;

  private boolean urgent;

  /**
   * @param plain as {@link Spelling#parts} gives them
   * @param spelled the same words with their umlauts as {@link Spelling#spelledOut}
   */
  Ranking(Search search, List<String> plain, List<String> spelled) {
    this.atlas = search.atlas();
    this.endings = search.words().say("search.endings");
    this.lexicon = atlas.lexicon();
    List<String> all = new ArrayList<>();
    List<String> telling = new ArrayList<>();
    List<String> plainly = new ArrayList<>();
    List<String> tellingPlainly = new ArrayList<>();
    int figure = 0;
    for (int i = 0; i < plain.size(); i++) {
      String word = lexicon.leads(spelled.get(i)) ? spelled.get(i) : plain.get(i);
      boolean silent = lexicon.isSilent(plain.get(i));
      figure = Math.max(figure, lexicon.afterFigure(plain, i));
      add(word, silent, all, telling);
      if (i >= figure) {
        add(word, silent, plainly, tellingPlainly);
      }
    }
    this.figurative = figure > 0 && tellingPlainly.isEmpty();
    List<String> parts = figurative ? all : plainly;
    List<String> some = figurative ? telling : tellingPlainly;
    this.typed = new ArrayList<>(some.isEmpty() ? parts : some);
    this.words = typed.size();
    this.row = ' ' + String.join(" ", plain) + " | " + String.join(" ", all) + ' ';
    String together = String.join("", typed);
    typed.add(String.join("", parts));
    typed.add(together);
    int size = lexicon.entries().size();
    this.scores = new int[words + 1][size];
    this.fits = new int[words + 1][size];
    this.found = new String[size];
    Arrays.fill(found, "");
    this.points = lexicon.points();
    for (int entry = points; entry < size; entry++) {
      entries.put(id(entry), entry);
    }
    this.named = new boolean[size];
    this.red = new boolean[size];
  }

  private static void add(String word, boolean silent, List<String> all, List<String> telling) {
    all.add(word);
    if (!silent) {
      telling.add(word);
    }
  }

  /** Best first, at most twenty, points that are not for pressing last. */
  Finding.Ranked finding() {
    look(lexicon.words(), false);
    look(atlas.names().index(), true);
    dropTypos();
    List<Integer> best = best(found.length, 1);
    if (!best.isEmpty() && (urgent || !named[best.get(0)])) {
      addPlain(best);
    }
    best.sort((one, other) -> order(other) - order(one));
    boolean sure = !best.isEmpty() && (urgent || sure(best.get(0)));
    int same = sure ? words(best.get(0), Fit.SAME) : 0;
    if (urgent) {
      best.removeIf(entry -> words(entry, Fit.SAME) < same);
    } else if (sure && same == words) {
      boolean complaint = is(Hit.Kind.COMPLAINT, best.get(0));
      best.removeIf(
          entry ->
              words(entry, Fit.BEGINS) < words && (complaint || !is(Hit.Kind.COMPLAINT, entry)));
    }
    if (best.stream().anyMatch(this::isHelpFirst) || (!sure && isHelp(best))) {
      best.removeIf(entry -> entry >= points || is(Hit.Kind.CHANNEL, entry));
    }
    List<Hit> hits = new ArrayList<>();
    for (int entry : best.subList(0, Math.min(MOST, best.size()))) {
      String kindAndId = lexicon.entries().get(entry);
      Hit.Kind kind = Hit.Kind.valueOf(kindAndId.substring(0, kindAndId.indexOf(' ')));
      hits.add(new Hit(kind, id(entry), found[entry]));
    }
    return new Finding.Ranked(hits, "", sure);
  }

  /**
   * A word that is known is no typo of another, nor the beginning of one that leads to a page:
   * "back" means no backup. Nothing is beside the words of a red flag.
   */
  private void dropTypos() {
    for (int i = 0; i <= words; i++) {
      boolean known = urgent;
      for (int fit : fits[i]) {
        known |= fit == Fit.SAME;
      }
      for (int entry = 0; known && entry < found.length; entry++) {
        int least = is(Hit.Kind.PAGE, entry) ? Fit.SAME : Fit.BEGINS;
        if (fits[i][entry] > 0 && fits[i][entry] < least) {
          fits[i][entry] = 0;
          scores[i][entry] = 0;
          found[entry] = "";
        }
      }
    }
  }

  /**
   * Complaints and pages that count at least half as much as the best of them: other things with
   * more of the words do not hide what a person in pain says in many.
   */
  private void addPlain(List<Integer> best) {
    int most = 1;
    for (int entry = 0; entry < points; entry++) {
      most = Math.max(most, score(entry));
    }
    for (int entry = 0; entry < points; entry++) {
      boolean near = score(entry) * 2 >= most && words(entry, Fit.BEGINS) > 0;
      if ((near || red[entry]) && !best.contains(entry)) {
        best.add(entry);
      }
    }
  }

  /** A point goes by all the words; of what is told in plain words, most are enough. */
  private boolean sure(int entry) {
    int fitting = words(entry, Fit.BEGINS);
    return fitting == words || (entry < points && fitting * 2 > words);
  }

  private boolean is(Hit.Kind kind, int entry) {
    return lexicon.entries().get(entry).startsWith(kind.name());
  }

  /** Whether the best that comes near is help, with a word mistyped. */
  private boolean isHelp(List<Integer> best) {
    String first = best.isEmpty() ? "" : id(best.get(0));
    return first.equals(Destination.AMBULANCE) || first.equals(Destination.LISTENING);
  }

  /** Whether help comes before anything is pressed: then no point stands beside it. */
  private boolean isHelpFirst(int entry) {
    return red[entry] && !id(entry).equals(Destination.PREGNANCY);
  }

  private String id(int entry) {
    String kindAndId = lexicon.entries().get(entry);
    return kindAndId.substring(kindAndId.indexOf(' ') + 1);
  }

  /** The entries before one that most of the words fit at least so well. */
  private List<Integer> best(int before, int fit) {
    List<Integer> best = new ArrayList<>();
    int most = 1;
    for (int entry = 0; entry < before; entry++) {
      int fitting = words(entry, fit);
      if (fitting > most) {
        most = fitting;
        best.clear();
      }
      if (fitting == most) {
        best.add(entry);
      }
    }
    return best;
  }

  /** Goes once through all words, or all names of points. */
  private void look(String all, boolean names) {
    int at = 1;
    while (at < all.length()) {
      int end = all.indexOf('=', at);
      int next = all.indexOf('|', end);
      char first = all.charAt(at);
      boolean compared =
          first != Names.VERTEBRA
              && first != Names.MEANING
              && first != Names.CHANNEL
              && first != ROW;
      if (first == ROW) {
        row(' ' + all.substring(at + 1, end) + ' ', all, end + 1, next);
      }
      for (int i = 0; compared && i < typed.size(); i++) {
        int fit = Fit.of(typed.get(i), all, at, end, endings);
        if (fit > 0 && names) {
          name(i, fit, all.substring(at, end));
        } else if (fit > 0) {
          count(i, fit, all.substring(at, end), all, end + 1, next);
        }
      }
      at = next + 1;
    }
  }

  /** Counts a name for the points that go by it. */
  private void name(int i, int fit, String word) {
    for (String code : atlas.names().codes(word)) {
      int entry = Objects.requireNonNull(entries.get(code));
      named[entry] = true;
      count(i, entry, (i < words ? 1 : 2) * NAME, fit, word);
    }
  }

  /** Counts words of a red flag for each of them, if they were typed in a row. */
  private void row(String several, String all, int from, int to) {
    if (!row.contains(several)) {
      return;
    }
    for (int i = 0; i <= words; i++) {
      if (i == words || several.contains(' ' + typed.get(i) + ' ')) {
        count(i, Fit.SAME, "", all, from, to);
      }
    }
  }

  /**
   * Whether a word typed stands for one that warns.
   *
   * @param word that warns; empty where several were typed as they are
   */
  private boolean warns(int i, int fit, String word) {
    boolean cut = fit == Fit.BEGINS && word.length() - typed.get(i).length() > CUT_SHORT;
    return !cut && (!figurative || word.isEmpty());
  }

  /** Counts a word for all that it leads to; whole, the most with nothing beside it. */
  private void count(int i, int fit, String word, String all, int from, int to) {
    int entry = 0;
    for (int at = from; at < to; at++) {
      char letter = all.charAt(at);
      if (letter <= '9') {
        entry = entry * 10 + letter - '0';
      } else {
        boolean whole = letter > WHOLE;
        boolean alone = letter == WHOLE + ALONE;
        boolean warning = alone || letter == WORD + RED;
        if (warning && ((alone && i < words) || !warns(i, fit, word))) {
          entry = 0;
          continue;
        }
        if (warning && fit == Fit.SAME) {
          red[entry] = true;
          urgent = true;
        }
        if (i < words) {
          count(i, entry, letter - (whole ? WHOLE : WORD), fit, whole ? found[entry] : word);
        } else if (whole) {
          count(i, entry, (letter - WHOLE) * (i == words ? 4 : 3) / 2, fit, found[entry]);
        }
        entry = 0;
      }
    }
  }

  private void count(int of, int entry, int weight, int fit, String word) {
    int i = Math.min(of, words);
    if (weight * fit > scores[i][entry]) {
      scores[i][entry] = weight * fit;
      found[entry] = fit == Fit.SAME || fits[i][entry] == Fit.SAME ? "" : word;
    }
    fits[i][entry] = Math.max(fits[i][entry], fit);
  }

  /** How many of the words typed fit an entry at least so well; a whole name counts as all. */
  private int words(int entry, int fit) {
    int fitting = 0;
    for (int i = 0; i < words; i++) {
      fitting += fits[i][entry] >= fit ? 1 : 0;
    }
    return fits[words][entry] >= fit ? words : fitting;
  }

  private int order(int entry) {
    return score(entry)
        + (entry < lexicon.pressed() || named[entry] ? PRESSED : 0)
        + (red[entry] ? LEADS : 0);
  }

  private int score(int entry) {
    int apart = 0;
    for (int i = 0; i < words; i++) {
      apart += scores[i][entry];
    }
    return Math.max(scores[words][entry] * words, apart);
  }
}
