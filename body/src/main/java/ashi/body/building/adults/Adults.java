package ashi.body.building.adults;

import ashi.body.Build;
import ashi.body.Trait;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the builds of adults come about: from independent causes, each standard normal but for the
 * first, sex, which is −1 or 1.
 *
 * <p>The spread of proportions at equal height, how they grow with height and how they go together
 * were worked out from the first 29 men in the public data of the 2012 Anthropometric Survey of
 * U.S. Army Personnel (ANSUR II, Natick/TR-15/007): limbs grow more than height does, the trunk and
 * the head less. Stature, build and what women differ in besides are assumed, near that survey's
 * means.
 */
public final class Adults {
  private static final double MEAN_HEIGHT = 1692;
  static final double HALF_SEX_DIFFERENCE = 63;
  static final double HEIGHT_DEVIATION = 67;

  static final int SEX = 0;
  static final int HEIGHT = 1;
  private static final int WEIGHT = 2;
  private static final int MUSCLE = 3;
  private static final int LIMBS = 4;
  private static final int FIRST_PROPORTION = 5;

  /**
   * What a proportion depends on.
   *
   * @param usual what it is on people of middle height, compared with the mesh
   * @param sex what is added for women, and taken off for men, because the mesh's sexes differ more
   *     than people's do
   * @param height what it is more for each deviation of height
   * @param limbs how much it shares with the length of the limbs
   */
  private record Dependence(Trait trait, double usual, double sex, double height, double limbs) {}

  private static final List<Dependence> PROPORTIONS =
      List.of(
          new Dependence(Trait.UPPER_ARM, 0, 1.4, 0.29, 0.6),
          new Dependence(Trait.FOREARM, 1.5, 1.8, 0.34, 0.65),
          new Dependence(Trait.THIGH, 1.0, -0.46, 0.22, 0.6),
          new Dependence(Trait.LOWER_LEG, -1.5, 2.4, 0.55, 0.7),
          new Dependence(Trait.BACK, 0, -0.2, -0.38, -0.5),
          new Dependence(Trait.BELLY, 0, -0.77, -0.24, 0),
          new Dependence(Trait.SHOULDERS, 2.0, -0.5, -0.14, 0),
          new Dependence(Trait.CHEST, 0, 0, -0.14, 0),
          new Dependence(Trait.NECK, 0, 0, -0.3, -0.3),
          new Dependence(Trait.HEAD, 0, 0.5, -0.95, 0),
          new Dependence(Trait.HAND, 1.8, 1.8, 0, 0.5),
          new Dependence(Trait.FOOT, 2.9, 1.7, -0.29, 0.5));

  private Adults() {}

  /** How many causes there are. */
  public static int causes() {
    return FIRST_PROPORTION + PROPORTIONS.size();
  }

  /** The body these causes lead to. */
  public static Build build(double[] causes) {
    double sex = causes[SEX];
    double height = MEAN_HEIGHT - HALF_SEX_DIFFERENCE * sex + HEIGHT_DEVIATION * causes[HEIGHT];
    Map<Trait, Double> traits = new EnumMap<>(Trait.class);
    traits.put(Trait.SEX, sex);
    traits.put(Trait.WEIGHT, 0.3 * causes[WEIGHT]);
    traits.put(Trait.MUSCLE, 0.25 * causes[MUSCLE]);
    double tallness = (height - MEAN_HEIGHT) / HEIGHT_DEVIATION;
    for (int i = 0; i < PROPORTIONS.size(); i++) {
      Dependence d = PROPORTIONS.get(i);
      double own = Math.sqrt(1 - d.limbs * d.limbs);
      traits.put(
          d.trait,
          d.usual
              + d.sex * sex
              + d.height * tallness
              + d.limbs * causes[LIMBS]
              + own * causes[FIRST_PROPORTION + i]);
    }
    return new Build(height, traits);
  }
}
