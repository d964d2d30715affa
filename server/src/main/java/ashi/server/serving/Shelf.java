package ashi.server.serving;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpURI;
import org.jspecify.annotations.Nullable;

/**
 * Pages that were answered and compressed before. The server keeps no journal, so a page depends on
 * its address and the day alone. The pages asked for longest ago give way to others.
 */
final class Shelf {
  /** A page weighs about 10 KB compressed, 40 KB at most. */
  private static final int MOST_PAGES = 600;

  private static final int LARGEST_BYTES = 1 << 16;

  private final Map<String, KeptPage> pages = new LinkedHashMap<>(16, 0.75f, true);
  private long day;

  /** Under which a page is kept: the path and query that were asked for, still escaped. */
  static String address(HttpURI asked) {
    return asked.getPath() + '?' + Objects.requireNonNullElse(asked.getQuery(), "");
  }

  /**
   * The page at an address, if it is kept.
   *
   * @param day since 1970; on another day nothing is
   */
  @Nullable KeptPage known(String address, long day) {
    synchronized (pages) {
      if (day != this.day) {
        pages.clear();
        this.day = day;
      }
      return pages.get(address);
    }
  }

  /**
   * The page at an address.
   *
   * @param day since 1970; on another day every page is made anew
   * @param made makes the page; may throw, then nothing is kept
   */
  KeptPage page(String address, long day, Supplier<KeptPage> made) {
    KeptPage known = known(address, day);
    if (known != null) {
      return known;
    }
    KeptPage page = made.get();
    // What is not found, or huge, would only drive out what people read.
    if (page.status() == 200 && page.gzip().length <= LARGEST_BYTES) {
      synchronized (pages) {
        pages.put(address, page);
        if (pages.size() > MOST_PAGES) {
          pages.remove(pages.keySet().iterator().next());
        }
      }
    }
    return page;
  }
}
