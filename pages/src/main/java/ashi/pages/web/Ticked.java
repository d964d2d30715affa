package ashi.pages.web;

import ashi.atlas.Caution;
import ashi.atlas.Letters;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what was ticked in a form: names of constants, in any case; anything else is passed over.
 */
public final class Ticked {
  /** The field of a form that names a caution its page shows as ticked. */
  public static final String KNOWN = "known";

  private Ticked() {}

  public static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
    for (E constant : all) {
      if (Letters.same(constant.name(), name)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** In the order of the constants, so that the same ticks give the same address. */
  public static <E extends Enum<E>> Set<E> many(E[] all, List<String> names) {
    Set<E> ticked = new LinkedHashSet<>();
    for (E constant : all) {
      if (names.stream().anyMatch(name -> Letters.same(constant.name(), name))) {
        ticked.add(constant);
      }
    }
    return ticked;
  }

  /** Cautions, also by the names of earlier versions. */
  public static Set<Caution> cautions(Request request) {
    return cautions(request, "caution");
  }

  /**
   * The cautions that stand once a form was sent: those ticked, and those known that its page did
   * not show as ticked. It may be older than they are, or written where nothing is remembered.
   */
  public static Set<Caution> cautions(Request request, Set<Caution> known) {
    Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    cautions.addAll(known);
    cautions.removeAll(cautions(request, KNOWN));
    cautions.addAll(cautions(request));
    return cautions;
  }

  private static Set<Caution> cautions(Request request, String field) {
    Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    for (String name : request.all(field)) {
      cautions.addAll(Caution.named(name));
    }
    return cautions;
  }

  /** A whole number within bounds, or the usual one when it is anything else. */
  public static int number(String text, int least, int most, int usual) {
    try {
      int number = Integer.parseInt(text);
      return number < least || number > most ? usual : number;
    } catch (NumberFormatException e) {
      return usual;
    }
  }

  /** A time, in milliseconds since 1970; -1 when it is anything else. */
  public static long millis(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
