package ashi.care;

import java.util.ArrayList;
import java.util.List;

/**
 * What is remembered of a person, oldest first.
 *
 * @param kept whether this host keeps events; a server does not
 */
public record Journal(List<Entry> entries, boolean kept) {

  /** Of a host that remembers nothing. */
  public static final Journal NONE = new Journal(List.of(), false);

  public Journal {
    entries = List.copyOf(entries);
  }

  /** This journal and one event more. */
  public Journal with(Moment at, Event event) {
    List<Entry> more = new ArrayList<>(entries);
    more.add(new Entry(at, event));
    return new Journal(more, kept);
  }
}
