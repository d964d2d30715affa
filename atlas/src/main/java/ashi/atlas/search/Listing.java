package ashi.atlas.search;

import ashi.atlas.Letters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Several points named one after the other, or one point named twice, as in "BL 23 Shenshu". */
final class Listing {
  /** No name or code has more words. */
  private static final int MOST_WORDS = 4;

  private static final Set<String> JOINING =
      Set.of("and", "or", "with", "und", "oder", "mit", "et", "ou", "avec", "y", "con", "e");

  private final Search search;
  private final Phrase phrase;
  private final List<Finding> found = new ArrayList<>();
  private String letters = "";

  Listing(Search search, Phrase phrase) {
    this.search = search;
    this.phrase = phrase;
  }

  /** Empty when there is any word that names no point. */
  Optional<Finding> finding() {
    int at = 0;
    while (at < phrase.size()) {
      int next = next(at);
      if (next == at && !JOINING.contains(phrase.names().get(at))) {
        return Optional.empty();
      }
      at = Math.max(next, at + 1);
    }
    return found.size() < 2 ? Optional.empty() : Optional.of(together());
  }

  /** Takes the longest that is exactly something, and returns where it ends. */
  private int next(int from) {
    if (takeNumber(phrase.codes().get(from))) {
      return from + 1;
    }
    for (int to = Math.min(phrase.size(), from + MOST_WORDS); to > from; to--) {
      Phrase part = phrase.part(from, to);
      if (take(search.exact(part))) {
        letters = letters(TypedCode.key(part.codes()));
        return to;
      }
    }
    return from;
  }

  /** A number alone goes with the letters before it, as in "BL 23 + 40". */
  private boolean takeNumber(String number) {
    List<String> code = List.of(letters + number);
    return !letters.isEmpty()
        && Letters.isDigit(number.charAt(0))
        && take(search.exact(new Phrase(code, code)));
  }

  private boolean take(Optional<Finding> finding) {
    boolean exact =
        finding.isPresent() && !(finding.get() instanceof Finding.Ranked ranked && !ranked.sure());
    if (exact) {
      found.add(finding.get());
    }
    return exact;
  }

  private static String letters(String key) {
    int end = key.length();
    while (end > 0 && Letters.isDigit(key.charAt(end - 1))) {
      end--;
    }
    return end == key.length() ? "" : key.substring(0, end);
  }

  private Finding together() {
    Set<Hit> all = new LinkedHashSet<>();
    Set<Hit> common = new LinkedHashSet<>(found.get(0).hits());
    StringBuilder explanation = new StringBuilder();
    for (Finding each : found) {
      all.addAll(each.hits());
      common.retainAll(each.hits());
      explanation.append(explanation.length() == 0 ? "" : " ").append(each.explanation());
    }
    common.removeIf(hit -> hit.kind() != Hit.Kind.POINT);
    if (common.size() == 1) {
      Hit one = common.iterator().next();
      for (Finding each : found) {
        if (each instanceof Finding.One) {
          return each;
        }
      }
      return search
          .atlas()
          .point(one.id())
          .<Finding>map(point -> new Finding.One(point, "", List.of()))
          .orElse(found.get(0));
    }
    String told = explanation.toString().trim();
    return new Finding.Ranked(
        List.copyOf(all), told.isEmpty() ? "All that you named:" : told, true);
  }
}
