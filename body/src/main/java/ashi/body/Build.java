package ashi.body;

import java.util.EnumMap;
import java.util.Map;

/**
 * What one body is like, for {@link Bodies#body}.
 *
 * @param height from the sole to the top of the head, in millimetres
 * @param traits how it differs from the average adult; what is missing is 0, and what is beyond a
 *     trait's range is taken to its end
 */
public record Build(double height, Map<Trait, Double> traits) {
  public Build {
    Map<Trait, Double> within = new EnumMap<>(Trait.class);
    traits.forEach(
        (trait, amount) ->
            within.put(trait, Math.max(trait.least(), Math.min(trait.most(), amount))));
    traits = within;
  }

  public static Build of(double height) {
    return new Build(height, Map.of());
  }

  public double trait(Trait trait) {
    return traits.getOrDefault(trait, 0.0);
  }

  public Build with(Trait trait, double amount) {
    Map<Trait, Double> changed = new EnumMap<>(Trait.class);
    changed.putAll(traits);
    changed.put(trait, amount);
    return new Build(height, changed);
  }
}
