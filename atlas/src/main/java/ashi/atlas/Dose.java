package ashi.atlas;

/**
 * How a point is pressed by default.
 *
 * @param seconds per round and side, 30 to 180
 * @param rounds 1 to 3
 * @param pressure 0 (touch) to 10 (most a person would bear)
 */
public record Dose(Technique technique, int seconds, int rounds, int pressure) {}
