package ashi.body.building.importing;

import ashi.body.Trait;
import ashi.body.building.importing.Recipe.Opposites;
import java.util.List;

/**
 * How a trait is made from MakeHuman's targets.
 *
 * @param amount how much of the targets makes one standard deviation among adults of the same
 *     height and sex (see PROVENANCE.md)
 */
record Proportion(Trait trait, Opposites targets, double amount) {
  static final List<Proportion> ALL =
      List.of(
          new Proportion(Trait.UPPER_ARM, measure("upperarmlenght"), 0.145),
          new Proportion(Trait.FOREARM, measure("lowerarmlenght"), 0.155),
          new Proportion(Trait.THIGH, measure("upperlegheight"), 0.16),
          new Proportion(Trait.LOWER_LEG, measure("lowerlegheight"), 0.167),
          new Proportion(Trait.BACK, measure("napetowaist"), 0.26),
          new Proportion(Trait.BELLY, measure("waisttohip"), 0.25),
          new Proportion(Trait.SHOULDERS, measure("shoulder"), 0.3),
          new Proportion(
              Trait.CHEST, Opposites.of("torso/torso-scale-horiz-", "incr", "decr"), 0.12),
          new Proportion(Trait.NECK, measure("neckheight"), 0.3),
          new Proportion(
              Trait.HEAD,
              Opposites.of("head/head-scale-horiz-", "more", "less")
                  .and(Opposites.of("head/head-scale-vert-", "more", "less"))
                  .and(Opposites.of("head/head-scale-depth-", "more", "less"))
                  .and(Opposites.of("head/head-scale-depth-", "more", "less")),
              0.18),
          new Proportion(Trait.HAND, bothSides("hand-scale-"), 0.155),
          new Proportion(Trait.FOOT, bothSides("foot-scale-"), 0.11));

  private static Opposites measure(String what) {
    return Opposites.of("measure/measure-" + what + "-", "increase", "decrease");
  }

  private static Opposites bothSides(String what) {
    return Opposites.of("armslegs/l-" + what, "incr", "decr")
        .and(Opposites.of("armslegs/r-" + what, "incr", "decr"));
  }
}
