package ashi.body.building.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which targets make an adult, exactly as MakeHuman blends them: each macro target by the product
 * of the shares its name speaks of.
 *
 * @param female 1 for a woman, 0 for a man
 * @param muscle −1 to 1
 * @param weight −1 to 1
 * @param flatChest how much of the target for a small bust is taken, of the female share
 * @param others further targets and how much of each
 */
record Recipe(
    double female, double muscle, double weight, double flatChest, Map<String, Double> others) {
  static final Recipe AVERAGE = new Recipe(0.5, 0, 0, 1, Map.of());
  static final Recipe WOMAN = new Recipe(1, 0, 0, 0, Map.of());
  static final Recipe MAN = new Recipe(0, 0, 0, 0, Map.of());

  private static final List<String> ORIGINS = List.of("african", "asian", "caucasian");

  Recipe muscle(double amount) {
    return new Recipe(female, amount, weight, flatChest, others);
  }

  Recipe weight(double amount) {
    return new Recipe(female, muscle, amount, flatChest, others);
  }

  /** Adds a target whose opposite is another one: the opposite where the amount is negative. */
  Recipe plus(Opposites targets, double amount) {
    Map<String, Double> more = new HashMap<>(others);
    for (String target : amount < 0 ? targets.less() : targets.more()) {
      more.merge(target, Math.abs(amount), Double::sum);
    }
    return new Recipe(female, muscle, weight, flatChest, more);
  }

  /** Every vertex of the body, not yet posed, in millimetres. */
  double[] vertices(MakeHumanPackage source) throws IOException {
    double[] vertices = source.vertices();
    for (Share sex : List.of(new Share("female", female), new Share("male", 1 - female))) {
      for (String origin : ORIGINS) {
        source.add(
            "macrodetails/" + origin + "-" + sex.name + "-young",
            sex.amount / ORIGINS.size(),
            vertices);
      }
      for (Share bulk : shares("muscle", muscle)) {
        for (Share mass : shares("weight", weight)) {
          source.add(
              "macrodetails/universal-" + sex.name + "-young-" + bulk.name + "-" + mass.name,
              sex.amount * bulk.amount * mass.amount,
              vertices);
        }
      }
    }
    source.add(
        "breast/female-young-averagemuscle-averageweight-mincup-averagefirmness",
        female * flatChest,
        vertices);
    for (Map.Entry<String, Double> other : others.entrySet()) {
      source.add(other.getKey(), other.getValue(), vertices);
    }
    return vertices;
  }

  private static List<Share> shares(String what, double amount) {
    List<Share> shares = new ArrayList<>();
    shares.add(new Share("average" + what, 1 - Math.abs(amount)));
    shares.add(new Share((amount < 0 ? "min" : "max") + what, Math.abs(amount)));
    return shares;
  }

  private record Share(String name, double amount) {}

  /** Targets that make a part larger, and their opposites. */
  record Opposites(List<String> more, List<String> less) {
    static Opposites of(String stem, String more, String less) {
      return new Opposites(List.of(stem + more), List.of(stem + less));
    }

    Opposites and(Opposites other) {
      List<String> allMore = new ArrayList<>(more);
      allMore.addAll(other.more);
      List<String> allLess = new ArrayList<>(less);
      allLess.addAll(other.less);
      return new Opposites(allMore, allLess);
    }
  }
}
