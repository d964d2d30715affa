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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Immutable things in their order, each found by its id. Packed ones are read when first asked for:
 * a page needs a few of hundreds, and a phone that has just woken is slow.
 */
public final class Catalogue<T> extends AbstractList<T> implements RandomAccess {
  private final Object[] known;
  private final Supplier<Index<T>> opening;
  private @Nullable Index<T> index;

  /**
   * @param places where each id stands
   * @param reading makes the thing at a place
   */
  record Index<T>(Map<String, Integer> places, IntFunction<T> reading) {}

  /**
   * @param opening makes the index when it is first needed; it and what it reads may be asked more
   *     than once, by several threads
   */
  Catalogue(int size, Supplier<Index<T>> opening) {
    known = new Object[size];
    this.opening = opening;
  }

  /** Of things that are there already; the first one with an id counts. */
  public static <T> Catalogue<T> of(List<T> things, Function<T, String> id) {
    return new Catalogue<>(
        things.size(),
        () -> {
          Map<String, Integer> places = new HashMap<>();
          for (int i = 0; i < things.size(); i++) {
            places.putIfAbsent(id.apply(things.get(i)), i);
          }
          return new Index<>(places, things::get);
        });
  }

  private Index<T> index() {
    Index<T> opened = index;
    if (opened == null) {
      opened = opening.get();
      index = opened;
    }
    return opened;
  }

  public Optional<T> find(String id) {
    return beside(id, 0);
  }

  /** What stands so many places after the one with this id, or before where it is negative. */
  public Optional<T> beside(String id, int away) {
    Integer place = index().places().get(id);
    return place == null || place + away < 0 || place + away >= size()
        ? Optional.empty()
        : Optional.of(get(place + away));
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
      thing = index().reading().apply(place);
      known[place] = thing;
    }
    return (T) thing;
  }

  @Override
  public int size() {
    return known.length;
  }
}
