package ashi.care.text;

import ashi.atlas.Area;
import ashi.atlas.Place;
import ashi.atlas.Split;
import ashi.atlas.Tool;
import ashi.care.Side;
import ashi.care.Wish;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the first entries of sessions say of the wish: the address at which it could be asked for
 * again, such as {@code /check?routine=relief&place=BED&minutes=5&side=BOTH&tool=HANDS}. No other
 * address is taken for one, and what it leaves open is as usual.
 */
final class OldAddress {
  private static final String PATH = "/check?";

  private final List<String> fields;

  private OldAddress(List<String> fields) {
    this.fields = fields;
  }

  static OldAddress read(String address) {
    return new OldAddress(
        address.startsWith(PATH)
            ? Split.at('&', address.substring(PATH.length()))
            : List.<String>of());
  }

  /** Empty when the points were chosen. */
  String routine() {
    List<String> routines = all("routine");
    return routines.isEmpty() ? "" : routines.get(0);
  }

  Wish wish(String complaint) {
    Set<Tool> tools = EnumSet.of(Tool.HANDS);
    tools.addAll(known("tool", Tool.values()));
    return new Wish(
        complaint,
        Set.copyOf(known("where", Area.values())),
        first("place", Place.values(), Place.BED),
        minutes(),
        tools,
        first("side", Side.values(), Side.BOTH));
  }

  private int minutes() {
    for (int minutes : new int[] {3, 5, 15, 20}) {
      if (all("minutes").contains(Integer.toString(minutes))) {
        return minutes;
      }
    }
    return 10;
  }

  private <E extends Enum<E>> E first(String name, E[] all, E usual) {
    List<E> known = known(name, all);
    return known.isEmpty() ? usual : known.get(0);
  }

  private <E extends Enum<E>> List<E> known(String name, E[] all) {
    List<String> values = all(name);
    List<E> known = new ArrayList<>();
    for (E one : all) {
      if (values.contains(one.name())) {
        known.add(one);
      }
    }
    return known;
  }

  /** Ids and names of constants need no decoding. */
  private List<String> all(String name) {
    List<String> values = new ArrayList<>();
    for (String field : fields) {
      if (field.startsWith(name + "=")) {
        values.add(field.substring(name.length() + 1));
      }
    }
    return values;
  }
}
