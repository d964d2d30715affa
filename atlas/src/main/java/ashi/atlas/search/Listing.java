package ashi.atlas.search;

import ashi.atlas.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several points named one after the other, or one point named twice, as in "BL 23 Shenshu". */
final class Listing {
  /** No name or code has more words. */
  private static final int MOST_WORDS = 4;

  private final Search search;
  private final List<String> words;
  private final List<Finding> found = new ArrayList<>();
  private String letters = "";

  Listing(Search search, List<String> words) {
    this.search = search;
    this.words = words;
  }

  /** Empty when there is any word that names no point and does not only join them. */
  Optional<Finding> finding() {
    int at = 0;
    while (at < words.size()) {
      int next = next(at);
      if (next == at && !search.atlas().lexicon().isSilent(words.get(at))) {
        return Optional.empty();
      }
      at = Math.max(next, at + 1);
    }
    return found.size() < 2 ? Optional.empty() : Optional.of(together());
  }

  /** Takes the longest that is exactly something, and returns where it ends. */
  private int next(int from) {
    if (takeNumber(words.get(from))) {
      return from + 1;
    }
    for (int to = Math.min(words.size(), from + MOST_WORDS); to > from; to--) {
      List<String> part = words.subList(from, to);
      if (take(search.exact(part))) {
        Optional<TypedCode> code = TypedCode.read(search.key(part));
        letters = code.isPresent() && !code.get().last() ? code.get().letters() : "";
        return to;
      }
    }
    return from;
  }

  /** A number alone goes with the letters before it, as in "BL 23 + 40". */
  private boolean takeNumber(String number) {
    return !letters.isEmpty()
        && Letters.isDigit(number.charAt(0))
        && take(search.exact(List.of(letters + number)));
  }

  private boolean take(Optional<Finding> finding) {
    boolean exact =
        finding.isPresent() && !(finding.get() instanceof Finding.Ranked ranked && !ranked.sure());
    if (exact) {
      found.add(finding.get());
    }
    return exact;
  }

  private Finding together() {
    List<Hit> all = new ArrayList<>();
    List<Hit> common = new ArrayList<>();
    StringBuilder explanation = new StringBuilder();
    for (Finding each : found) {
      explanation.append(explanation.length() == 0 ? "" : " ").append(each.explanation());
      for (Hit hit : each.hits()) {
        if (!all.contains(hit)) {
          all.add(hit);
          if (isCommon(hit)) {
            common.add(hit);
          }
        }
      }
    }
    if (common.size() == 1) {
      for (Finding each : found) {
        if (each instanceof Finding.One) {
          return each;
        }
      }
      return search.named(Spelling.key(common.get(0).id())).orElseThrow();
    }
    String told = explanation.toString().trim();
    return new Finding.Ranked(
        all, told.isEmpty() ? search.words().say("search.named") : told, true);
  }

  /** Whether all that was named may be this point. */
  private boolean isCommon(Hit hit) {
    for (Finding each : found) {
      if (!each.hits().contains(hit)) {
        return false;
      }
    }
    return hit.kind() == Hit.Kind.POINT;
  }
}
