package ashi.pages.odd;

import ashi.pages.Ashi;
import ashi.pages.Visitor;
import ashi.pages.web.Request.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the app's own pages say can be asked: the names of fields with their values, and what may
 * stand for the star of an address. Read off the pages, so that what is new is there too.
 */
final class Harvest {
  /** Addresses from which every kind of page is one step away. */
  private static final List<String> BEGINNINGS =
      List.of(
          "/points/BL23?as=b47",
          "/find?q=back",
          "/check?complaint=sciatica",
          "/check/flags?routine=relief",
          "/session/ended",
          "/map?on=part",
          "/map?on=part&x=162&y=150",
          "/map?on=part&wide=288&at.x=97&at.y=108",
          "/routines/new?from=relief&point=BL23",
          "/measure/forearm?after=foot",
          "/ruler?measure=foot",
          "/ruler?point=BL23");

  /** Fields that only a script or another program sends. */
  private static final Map<String, List<String>> OTHERS =
      Map.of(
          "/measure", List.of("known-height", "known-sex", "known-forearm"),
          "/tape", List.of("known-height", "known-sex", "known-forearm"),
          "/check", List.of("do", "flag", "dizzy"),
          "/session", List.of("hurt", "late", "checked"));

  private final Map<String, Set<String>> fields = new TreeMap<>();
  private final Map<String, Set<String>> byFirst = new TreeMap<>();
  private final Map<String, Set<String>> parts = new TreeMap<>();

  private Harvest() {}

  static Harvest ofTheApp() {
    Harvest harvest = new Harvest();
    Visitor visitor = Visitor.remembered().having(Visitor.NO_RED_FLAGS);
    visitor.post("/routines/new", "title=Mine&code=BL23&do=save");
    visitor.post("/check", "routine=relief");
    visitor.post("/session/ended", "id=k7&title=Mine&routine=relief&codes=BL23&pressed=60");
    Set<String> addresses = new LinkedHashSet<>(BEGINNINGS);
    Ashi.routes().stream()
        .filter(route -> route.method() == Method.GET && !route.pattern().contains("*"))
        .forEach(route -> addresses.add(route.pattern()));
    for (String address : addresses) {
      harvest.read(Jsoup.parse(visitor.get(address).body()));
      harvest.link(address);
    }
    harvest.read(Jsoup.parse(visitor.post("/check", "routine=relief&asked=flags").body()));
    harvest.read(Jsoup.parse(visitor.post("/check", "routine=relief&flag=cough").body()));
    harvest.read(Jsoup.parse(Visitor.forgotten().post("/measure", "cm=172&sex=MALE").body()));
    OTHERS.forEach((address, names) -> names.forEach(name -> harvest.field(address, name, "1")));
    return harvest;
  }

  List<String> names() {
    return List.copyOf(fields.keySet());
  }

  /** The names that forms and links give to addresses with the same first name as this one. */
  List<String> names(String address) {
    return List.copyOf(byFirst.getOrDefault(first(address), fields.keySet()));
  }

  /** Values that some page gives a field, such as those of its choices. */
  List<String> values(String name) {
    return List.copyOf(fields.getOrDefault(name, Set.of("")));
  }

  /** What may stand for the star of an address, such as "BL23" or "forearm". */
  List<String> parts(String pattern) {
    return List.copyOf(parts.getOrDefault(first(pattern), Set.of("none")));
  }

  private void read(Document page) {
    for (Element form : page.select("form")) {
      for (Element input : form.select("[name]")) {
        field(form.attr("action"), input.attr("name"), input.attr("value"));
        input
            .select("option")
            .forEach(
                option -> field(form.attr("action"), input.attr("name"), option.attr("value")));
      }
    }
    page.select("a[href^=/]").forEach(link -> link(link.attr("href").split("#")[0]));
  }

  private void link(String address) {
    String[] halves = address.split("\\?", 2);
    String[] parted = halves[0].split("/");
    if (parted.length > 2) {
      parts.computeIfAbsent(parted[1], any -> new TreeSet<>()).add(parted[2]);
    }
    if (halves.length == 2) {
      for (String pair : halves[1].split("&")) {
        String[] named = pair.split("=", 2);
        field(halves[0], named[0], URLDecoder.decode(named[1], StandardCharsets.UTF_8));
      }
    }
  }

  private static String first(String address) {
    String[] parted = address.split("[/?]");
    return parted.length > 1 ? parted[1] : "";
  }

  private void field(String address, String name, String value) {
    byFirst.computeIfAbsent(first(address), any -> new TreeSet<>()).add(name);
    fields.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(value);
  }
}
