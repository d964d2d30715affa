package ashi.atlas;

/**
 * A page of the app, or a part of one, that a search may lead to.
 *
 * @param address e.g. "/safety#pregnancy"
 * @param says what it tells, a short sentence
 */
public record Destination(String address, String title, String says) {
  /** Where it is told how to find the bones of the spine. */
  public static final String BONES = "/learn/finding#bones";

  /** Who listens when someone thinks of ending their life. */
  public static final String LISTENING = "/safety#listening";

  /** When to call an ambulance. */
  public static final String AMBULANCE = "/safety#now";

  public static final String PREGNANCY = "/safety#pregnancy";

  /** Whether it tells when not to press, or whom to call first. */
  public static boolean isSafety(String address) {
    return address.startsWith("/safety");
  }
}
