package ashi.server.serving;

import ashi.server.serving.Ear.Heard;
import java.util.ArrayList;
import java.util.List;

/** Follows a session with eyes closed: what to do, from when, on which side, as it is told. */
final class Follower {
  /**
   * What is to be done for a while.
   *
   * @param at when it begins, in milliseconds
   * @param phase such as "FIND"
   * @param side LEFT, RIGHT, or BOTH where no side is told
   * @param told all the words until the next
   */
  record Stretch(int at, String phase, String side, String told) {}

  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Integer> halves = new ArrayList<>();
  private final List<Integer> lastTens = new ArrayList<>();
  private int tenRang = -1;
  private String side = "BOTH";

  private Follower(List<Heard> all) {
    all.forEach(this::hear);
  }

  static Follower of(List<Heard> all) {
    return new Follower(all);
  }

  List<Stretch> stretches() {
    return stretches;
  }

  /** When half of a press was said to be over. */
  List<Integer> halves() {
    return halves;
  }

  /** When a press was rung and said to have ten seconds left. */
  List<Integer> lastTens() {
    return lastTens;
  }

  private void hear(Heard heard) {
    String words = heard.words();
    switch (words) {
      case "*start" -> begin(heard.at(), "PRESS");
      case "*end" -> begin(heard.at(), "EASE_OUT");
      case "*ten-seconds" -> tenRang = heard.at();
      case "*breathe-in", "*breathe-out" -> {}
      case "half-way" -> halves.add(heard.at());
      case "ten seconds" -> lastTens.add(tenRang);
      case "when it answers", "ease in again" -> begin(heard, "EASE_IN");
      case "rest" -> turnTo(heard, "REST", "BOTH");
      case "let go" -> turnTo(heard, "CLOSE", "BOTH");
      case "now the left side" -> turnTo(heard, "OTHER_SIDE", "LEFT");
      case "now the right side" -> turnTo(heard, "OTHER_SIDE", "RIGHT");
      default -> {
        if (isFinding(words) && !now().equals("FIND")) {
          begin(heard.at(), "FIND");
        }
        if (words.contains("find the point")) {
          side = sideIn(words);
        }
        tell(words);
      }
    }
  }

  /** Settling down comes before the first point, or in a rest before the next. */
  private boolean isFinding(String words) {
    return stretches.isEmpty()
        || now().equals("REST")
            && (words.startsWith("find the point") || words.startsWith("with a"));
  }

  private static String sideIn(String words) {
    return words.endsWith("on the left side")
        ? "LEFT"
        : words.endsWith("on the right side") ? "RIGHT" : "BOTH";
  }

  private String now() {
    return stretches.isEmpty() ? "" : stretches.get(stretches.size() - 1).phase();
  }

  private void turnTo(Heard heard, String phase, String side) {
    this.side = side;
    begin(heard, phase);
  }

  private void begin(Heard heard, String phase) {
    begin(heard.at(), phase);
    tell(heard.words());
  }

  private void begin(int at, String phase) {
    stretches.add(new Stretch(at, phase, side, ""));
  }

  private void tell(String words) {
    Stretch last = stretches.remove(stretches.size() - 1);
    stretches.add(new Stretch(last.at(), last.phase(), side, (last.told() + " " + words).trim()));
  }
}
