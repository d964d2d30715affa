package ashi.atlas;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Immutable things in their order, each found by its id. Packed ones are read when first asked for:
 * a page needs a few of hundreds, and a phone that has just woken is slow.
 */
public final class Catalogue<T> extends AbstractList<T> implements RandomAccess {
  private final Map<String, Integer> places;
  private final IntFunction<T> reading;
  private final Object[] known;

  /**
   * @param places where each id stands
   * @param reading makes the thing at a place; it may be asked more than once, by several threads
   */
  Catalogue(Map<String, Integer> places, int size, IntFunction<T> reading) {
    this.places = places;
    this.reading = reading;
    known = new Object[size];
  }

  /** Of things that are there already; the first one with an id counts. */
  public static <T> Catalogue<T> of(List<T> things, Function<T, String> id) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < things.size(); i++) {
      places.putIfAbsent(id.apply(things.get(i)), i);
    }
    return new Catalogue<>(places, things.size(), things::get);
  }

  public Optional<T> find(String id) {
    Integer place = places.get(id);
    return place == null ? Optional.empty() : Optional.of(get(place));
  }

  /**
   * @throws NoSuchElementException when there is none with this id
   */
  public T named(String id) {
    return find(id).orElseThrow();
  }

  @Override
  @SuppressWarnings("unchecked")
  public T get(int place) {
    Object thing = known[place];
    if (thing == null) {
      thing = reading.apply(place);
      known[place] = thing;
    }
    return (T) thing;
  }

  @Override
  public int size() {
    return known.length;
  }
}
