package ashi.care;

import ashi.atlas.Letters;
import java.util.List;

/**
 * Points in the order they are pressed.
 *
 * @param id empty for one that was just chosen, else the ready routine's or own routine's
 */
public record Routine(String id, String title, List<Step> steps) {
  /** How long the name of an own routine may be, in letters. */
  public static final int LONGEST_TITLE = 60;

  /** How much of a name is kept while it is too long and the routine in the making. */
  public static final int LONGEST_DRAFTED_TITLE = 500;

  private static final String OWN = "own-";
  private static final int LONGEST_ID = 24;

  /** The id of an own routine that is begun now. */
  public static String ownId(Moment now) {
    return OWN + Long.toString(now.millis(), 36);
  }

  /**
   * The id of an own routine, as it may stand in an address. Another one than Ashi makes, from a
   * backup that was written elsewhere, always becomes the same one that Ashi might have made.
   */
  public static String ownId(String id) {
    return isOwnId(id) ? id : OWN + Integer.toString(id.hashCode() & Integer.MAX_VALUE, 36);
  }

  /** Whether Ashi may have made it, for an own routine. */
  public static boolean isOwnId(String id) {
    boolean plain = id.startsWith(OWN) && id.length() > OWN.length() && id.length() <= LONGEST_ID;
    for (int i = OWN.length(); plain && i < id.length(); i++) {
      char c = id.charAt(i);
      plain = (c >= 'a' && c <= 'z') || Letters.isDigit(c);
    }
    return plain;
  }
}
