package ashi.body.building.drawing;

import java.util.List;

/**
 * A band of shade.
 *
 * @param level where it is darker than this (0–1), the band lies
 * @param colour name of its colour
 * @param opacity half for the soft edge between two colours
 */
record Tone(float level, String colour, double opacity) {
  /** How much lower the levels are on the head, where bands would look like a map. */
  static final float SOFTER = 0.1f;

  /** Each colour begins with a half-tone, so that no edge is hard. */
  static final List<Tone> BANDS =
      List.of(
          new Tone(0.76f, "shade-1", 0.5),
          new Tone(0.68f, "shade-1", 1),
          new Tone(0.60f, "shade-2", 0.5),
          new Tone(0.51f, "shade-2", 1),
          new Tone(0.42f, "shade-3", 0.5),
          new Tone(0.33f, "shade-3", 1));
}
