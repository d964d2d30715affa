package ashi.care.safety;

import ashi.atlas.Caution;
import ashi.atlas.Point;
import ashi.atlas.Tool;
import ashi.care.Reach;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a person's cautions mean for a point: pressed as usual, lightly, or not at all. */
public enum Caveat {
  NONE,
  LIGHT,
  OUT;

  public static Caveat of(Point point, Set<Caution> cautions) {
    if (!point.press() || !shared(point.cautions(), cautions).isEmpty()) {
      return OUT;
    }
    return shared(point.soften(), cautions).isEmpty() ? NONE : LIGHT;
  }

  /** Whether any of the cautions takes out or softens a point, be it one to press or not. */
  static boolean concerns(Point point, Set<Caution> cautions) {
    return !shared(point.cautions(), cautions).isEmpty()
        || !shared(point.soften(), cautions).isEmpty();
  }

  /** Why a point is out, one sentence. */
  public static String whyOut(Point point, Set<Caution> cautions, Words words) {
    return point.press()
        ? words.say(
            "safety.out", point.title(), reasons("safety.out.", point.cautions(), cautions, words))
        : words.say("safety.untrained", point.title());
  }

  /** Why a point is pressed lightly, one sentence. */
  public static String whyLight(Point point, Set<Caution> cautions, Words words) {
    return words.say(
        "safety.light", point.title(), reasons("safety.light.", point.soften(), cautions, words));
  }

  /** Why a point that needs light pressure is out where only this tool reaches it. */
  public static String whyTooHard(Point point, Tool tool, Words words) {
    return words.say("safety.hard", point.title(), Reach.with(tool, words));
  }

  /** Why a point is out where only this tool reaches it, which presses more than the point. */
  public static String whyTooWide(Point point, Tool tool, Words words) {
    return words.say("safety.wide", point.title(), Reach.with(tool, words));
  }

  /** In the order of the cautions, whatever set they came in. */
  private static List<Caution> shared(Set<Caution> ofPoint, Set<Caution> ofPerson) {
    List<Caution> shared = new ArrayList<>();
    for (Caution caution : Caution.values()) {
      if (ofPoint.contains(caution) && ofPerson.contains(caution)) {
        shared.add(caution);
      }
    }
    return shared;
  }

  private static String reasons(
      String key, Set<Caution> ofPoint, Set<Caution> ofPerson, Words words) {
    String reasons = "";
    for (Caution caution : shared(ofPoint, ofPerson)) {
      String reason = words.say(key + caution.name());
      reasons = reasons.isEmpty() ? reason : words.say("safety.and", reasons, reason);
    }
    return reasons;
  }
}
