package ashi.care.journal;

import ashi.body.Unit;

/**
 * What a person set; {@code look} follows the system when AUTO.
 *
 * @param voice whether a session is spoken
 * @param unit what lengths are told in
 */
public record Settings(
    boolean voice, boolean bells, boolean vibration, Look look, Unit unit, Speech speech) {

  public static final Settings DEFAULT =
      new Settings(true, true, true, Look.AUTO, Unit.MILLIMETRES, Speech.DEFAULT);

  /** The same but for the unit. */
  public Settings with(Unit other) {
    return new Settings(voice, bells, vibration, look, other, speech);
  }

  /** The same but for how it is spoken. */
  public Settings with(Speech other) {
    return new Settings(voice, bells, vibration, look, unit, other);
  }

  /** Light, dark, bed (near-black, dim amber), or what the system says. */
  public enum Look {
    AUTO,
    LIGHT,
    DARK,
    BED
  }
}
