package ashi.care.journal;

import ashi.atlas.Letters;

/**
 * How a session is spoken.
 *
 * @param few whether only what is to be done next is told, and nothing while a point is pressed
 * @param breath how the breath is led
 * @param phone whether the phone's own voice speaks, although a recorded one may be there
 * @param voice what the phone calls that voice; empty for the one it prefers, at most {@value
 *     #LONGEST_NAME} characters
 * @param rate how fast it speaks, in percent of its usual pace, {@value #SLOWEST} to {@value
 *     #FASTEST}
 */
public record Speech(boolean few, Leading breath, boolean phone, String voice, int rate) {
  public static final int LONGEST_NAME = 100;
  public static final int SLOWEST = 50;
  public static final int FASTEST = 150;

  /** A little slower than usual: people listen while they press. */
  public static final int CALM = 90;

  public static final Speech DEFAULT = new Speech(false, Leading.TONES, false, "", CALM);

  /** A voice's name as it may be kept: without control characters, and not too long. */
  public static String named(String name) {
    StringBuilder clean = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= ' ' && (c < '\u007f' || c > '\u009f')) {
        clean.append(c);
      }
    }
    return Letters.cut(clean.toString(), LONGEST_NAME);
  }

  /** What leads the breath while a point is pressed. */
  public enum Leading {
    TONES,
    WORDS,
    NONE
  }

  /** The same but for how much is said. */
  public Speech with(boolean fewWords) {
    return new Speech(fewWords, breath, phone, voice, rate);
  }
}
