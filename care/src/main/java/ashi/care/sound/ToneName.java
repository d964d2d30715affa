package ashi.care.sound;

/** Sounds that are no words, by the names that {@link Clips} have them under. */
public final class ToneName {
  /** Pressing begins. */
  public static final String START = "*start";

  /** Ten seconds are left. */
  public static final String TEN_SECONDS = "*ten-seconds";

  /** Pressing ends. */
  public static final String END = "*end";

  public static final String BREATHE_IN = "*breathe-in";
  public static final String BREATHE_OUT = "*breathe-out";

  /** One frame without sound. */
  public static final String SILENCE = "*silence";

  private ToneName() {}
}
