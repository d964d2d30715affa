package ashi.server.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashi.pages.web.Response;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShelfTest {
  private final Shelf shelf = new Shelf();
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void aPageIsMadeOnce() {
    KeptPage first = shelf.page("/a?", 1, () -> page(200, "a"));

    assertThat(shelf.page("/a?", 1, () -> page(200, "other"))).isSameAs(first);
    assertThat(made).hasValue(1);
  }

  @Test
  void everyAddressHasItsOwn() {
    KeptPage first = shelf.page("/find?q=a", 1, () -> page(200, "a"));

    assertThat(shelf.page("/find?q=b", 1, () -> page(200, "b")).tag()).isNotEqualTo(first.tag());
  }

  @Test
  void anotherDayHasItsOwnToo() {
    shelf.page("/a?", 1, () -> page(200, "Saturday"));
    shelf.page("/a?", 2, () -> page(200, "Sunday"));

    assertThat(made).hasValue(2);
  }

  @Test
  void whatIsNotFoundIsNotKept() {
    shelf.page("/a?", 1, () -> page(404, "no"));
    shelf.page("/a?", 1, () -> page(404, "no"));

    assertThat(made).hasValue(2);
  }

  @Test
  void whatCannotBeMadeIsTriedAgain() {
    assertThatThrownBy(
            () ->
                shelf.page(
                    "/a?",
                    1,
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");
    shelf.page("/a?", 1, () -> page(200, "a"));

    assertThat(made).hasValue(1);
  }

  @Test
  void thePageAskedForLongestAgoGivesWay() {
    shelf.page("/liked?", 1, () -> page(200, "liked"));
    for (int i = 0; i < 2000; i++) {
      String address = "/" + i + "?";
      shelf.page(address, 1, () -> page(200, address));
      shelf.page("/liked?", 1, () -> page(200, "liked"));
    }
    assertThat(made).hasValue(2001);
    shelf.page("/0?", 1, () -> page(200, "/0?"));

    assertThat(made).hasValue(2002);
  }

  private KeptPage page(int status, String body) {
    made.incrementAndGet();
    return KeptPage.shared(Response.plain(status, body));
  }
}
