package ashi.care.choosing;

import ashi.atlas.Place;
import ashi.atlas.Tool;
import ashi.care.Wish;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Wishes that differ from another in one thing. */
final class Variants {
  private Variants() {}

  /** The wishes near to one, the smallest change first: a tool, more time, another place. */
  static List<Wish> to(Wish wish) {
    List<Wish> near = new ArrayList<>();
    for (Tool tool : Tool.values()) {
      if (isOffered(tool) && !wish.tools().contains(tool)) {
        Set<Tool> tools = EnumSet.of(tool);
        tools.addAll(wish.tools());
        near.add(with(wish, wish.place(), wish.minutes(), tools));
      }
    }
    for (int minutes : new int[] {5, 10}) {
      if (minutes > wish.minutes()) {
        near.add(with(wish, wish.place(), minutes, wish.tools()));
      }
    }
    for (Place place : Place.values()) {
      if (place != wish.place()) {
        near.add(with(wish, place, wish.minutes(), wish.tools()));
      }
    }
    return near;
  }

  /** Hands are always there, and a mat presses more than the point. */
  private static boolean isOffered(Tool tool) {
    return switch (tool) {
      case BALL, CANE, ROLLER, HELPER -> true;
      case HANDS, MAT -> false;
    };
  }

  /** That one thing within a sentence, e.g. "a ball". */
  static String change(Wish wish, Wish near, Words words) {
    if (near.place() != wish.place()) {
      return words.say("plan.change.place", near.place().name());
    }
    return near.minutes() == wish.minutes()
        ? words.say("plan.change.tool", added(wish, near).name())
        : words.say("plan.change.minutes", near.minutes());
  }

  private static Tool added(Wish wish, Wish near) {
    Set<Tool> added = EnumSet.copyOf(near.tools());
    added.removeAll(wish.tools());
    return added.iterator().next();
  }

  private static Wish with(Wish wish, Place place, int minutes, Set<Tool> tools) {
    return new Wish(wish.complaint(), wish.where(), place, minutes, tools, wish.side());
  }
}
