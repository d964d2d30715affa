package ashi.body.drawing;

import java.util.List;

/**
 * A band of shade.
 *
 * @param level where it is darker than this (0–1), the band lies
 * @param colour name of its colour
 * @param opacity half for the soft edge between two colours
 */
record Tone(float level, String colour, double opacity) {
  /** Each colour begins with a half-tone, so that no edge is hard. */
  static final List<Tone> BANDS =
      List.of(
          new Tone(0.80f, "shade-1", 0.5),
          new Tone(0.73f, "shade-1", 1),
          new Tone(0.65f, "shade-2", 0.5),
          new Tone(0.57f, "shade-2", 1),
          new Tone(0.48f, "shade-3", 0.5),
          new Tone(0.39f, "shade-3", 1));
}
