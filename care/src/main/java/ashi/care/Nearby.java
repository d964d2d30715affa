package ashi.care;

import ashi.atlas.Place;
import ashi.atlas.Tool;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A wish that differs from another in one thing.
 *
 * @param change that thing within a sentence, e.g. "a ball"
 */
record Nearby(Wish wish, String change) {

  /** The wishes near to one, the smallest change first: a tool, more time, another place. */
  static List<Nearby> to(Wish wish) {
    List<Nearby> near = new ArrayList<>();
    for (Tool tool : new Tool[] {Tool.BALL, Tool.CANE, Tool.ROLLER, Tool.HELPER}) {
      Set<Tool> tools = EnumSet.of(tool);
      tools.addAll(wish.tools());
      if (!tools.equals(wish.tools())) {
        near.add(new Nearby(with(wish, wish.place(), wish.minutes(), tools), name(tool)));
      }
    }
    for (int minutes : new int[] {5, 10}) {
      if (minutes > wish.minutes()) {
        Wish longer = with(wish, wish.place(), minutes, wish.tools());
        near.add(new Nearby(longer, minutes + " minutes"));
      }
    }
    for (Place place : Place.values()) {
      if (place != wish.place()) {
        Wish elsewhere = with(wish, place, wish.minutes(), wish.tools());
        String name = Words.inSentence(place.title());
        near.add(new Nearby(elsewhere, "another place (" + name + ")"));
      }
    }
    return near;
  }

  private static Wish with(Wish wish, Place place, int minutes, Set<Tool> tools) {
    return new Wish(wish.complaint(), wish.where(), place, minutes, tools, wish.side());
  }

  private static String name(Tool tool) {
    String title = Words.inSentence(tool.title());
    return tool == Tool.HELPER ? title : "a " + title;
  }
}
