package ashi.care;

/** What a person set; {@code look} follows the system when AUTO. */
public record Settings(boolean voice, boolean bells, boolean vibration, Look look) {

  public static final Settings DEFAULT = new Settings(true, true, true, Look.AUTO);

  /** Light, dark, bed (near-black, dim amber), or what the system says. */
  public enum Look {
    AUTO,
    LIGHT,
    DARK,
    BED
  }
}
