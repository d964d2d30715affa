package ashi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.pages.web.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Follows every link and every searching form from the start page on. */
class EveryLinkTest {
  private static final Map<String, Document> PAGES = new LinkedHashMap<>();
  private static final Set<String> BROKEN = new LinkedHashSet<>();

  @BeforeAll
  static void walk() {
    Visitor visitor = Visitor.remembered().having(Visitor.NO_RED_FLAGS);
    Deque<String> ahead = new ArrayDeque<>(List.of("/"));
    while (!ahead.isEmpty()) {
      String address = ahead.remove();
      if (PAGES.containsKey(address)) {
        continue;
      }
      Response response = visitor.get(address);
      if (response.status() == 303) {
        ahead.add(response.location());
      } else if (response.status() != 200) {
        BROKEN.add(response.status() + " " + address);
      } else if (response.type().startsWith("text/html")) {
        Document page = Jsoup.parse(response.body());
        PAGES.put(address, page);
        ahead.addAll(waysOn(page));
      }
    }
  }

  @Test
  void leadsToAPage() {
    assertThat(BROKEN).isEmpty();
  }

  @Test
  void toAPlaceOnAPageFindsThatPlace() {
    assertThat(PAGES.values())
        .flatExtracting(page -> page.select("a[href*=#]:not([href^=http])"))
        .allSatisfy(
            link -> {
              String href = link.attr("href");
              int hash = href.indexOf('#');
              Document page = hash == 0 ? link.ownerDocument() : PAGES.get(href.substring(0, hash));
              assertThat(page.getElementById(href.substring(hash + 1))).as(href).isNotNull();
            });
  }

  @Test
  void leadsToAllThatTheAtlasKnows() {
    Visitor.ATLAS.points().forEach(p -> assertThat(PAGES).containsKey("/points/" + p.code()));
    Visitor.ATLAS.channels().forEach(c -> assertThat(PAGES).containsKey("/channels/" + c.id()));
    Visitor.ATLAS.complaints().forEach(c -> assertThat(PAGES).containsKey("/complaints/" + c.id()));
  }

  @Test
  void leadsToPagesWithATitleADescriptionAndOneHeading() {
    assertThat(PAGES)
        .allSatisfy(
            (address, page) -> {
              assertThat(page.title()).as(address).endsWith("Ashi");
              assertThat(page.select("meta[name=description]").attr("content"))
                  .as(address)
                  .isNotEmpty();
              assertThat(page.select("h1")).as(address).hasSize(1);
            });
  }

  private static List<String> waysOn(Document page) {
    List<String> ways = new ArrayList<>();
    for (Element link : page.select("a[href^=/]")) {
      ways.add(link.attr("href").split("#")[0]);
    }
    for (Element form : page.select("form[method=get]")) {
      String fields = Forms.filled(form);
      ways.add(form.attr("action") + (fields.isEmpty() ? "" : "?" + fields));
    }
    return ways;
  }
}
