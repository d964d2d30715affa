package ashi.server.serving;

/** The port to serve on: --port, else the environment's PORT, else 8080. */
public final class Port {
  static final int USUAL = 8080;
  public static final int HIGHEST = 65535;

  private Port() {}

  /**
   * The chosen port; 0 leaves the choice to the system.
   *
   * @param environment value of PORT; null or empty when there is none
   * @throws IllegalArgumentException in plain words, when an argument makes no sense
   */
  public static int chosen(String[] arguments, String environment) {
    if (arguments.length == 0) {
      return environment == null || environment.isEmpty() ? USUAL : number("PORT", environment);
    }
    if (arguments.length == 1 && arguments[0].startsWith("--port=")) {
      return number("--port", arguments[0].substring("--port=".length()));
    }
    if (arguments.length == 2 && arguments[0].equals("--port")) {
      return number("--port", arguments[1]);
    }
    throw new IllegalArgumentException(
        "I know only --port NUMBER, not: " + String.join(" ", arguments));
  }

  private static int number(String name, String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= HIGHEST) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // said below
    }
    throw new IllegalArgumentException(
        name + " must be a number from 0 to " + HIGHEST + ", not: " + text);
  }
}
