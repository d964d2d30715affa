package ashi.care.sound;

import ashi.care.session.Phase;

/**
 * What a person wants to hear, in the words of the address. Constants of their own would weigh more
 * in the worker.
 */
public final class Wanted {
  /** Only where to press next, and when to change; else every step is told. */
  public static final String FEW_WORDS = "few";

  /** Nothing is said. */
  public static final String BELLS = "bells";

  /** The breath is led by words, not by tones. */
  public static final String WORDS = "words";

  /** The breath is not led. */
  public static final String NONE = "none";

  private final String talk;
  private final String breath;
  private final boolean fading;

  /**
   * @param talk how much is said
   * @param breath how the breath is led while a point is pressed
   * @param fading whether it grows quieter towards the end, for falling asleep
   */
  public Wanted(String talk, String breath, boolean fading) {
    this.talk = talk;
    this.breath = breath;
    this.fading = fading;
  }

  /** Whether every step is told. */
  boolean leads() {
    return !talk.equals(FEW_WORDS) && !talk.equals(BELLS);
  }

  boolean tells(Phase phase) {
    boolean pressing = phase == Phase.EASE_IN || phase == Phase.PRESS || phase == Phase.EASE_OUT;
    return pressing ? leads() : !talk.equals(BELLS);
  }

  boolean leadsBreath() {
    return !breath.equals(NONE);
  }

  boolean saysBreath() {
    return breath.equals(WORDS);
  }

  boolean fades() {
    return fading;
  }
}
