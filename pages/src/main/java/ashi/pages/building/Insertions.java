package ashi.pages.building;

import ashi.atlas.Caution;
import ashi.atlas.Evidence;
import ashi.atlas.Source;
import ashi.atlas.Technique;
import ashi.pages.templates.JtecallsGenerated;
import ashi.pages.templates.JteiconGenerated;
import ashi.pages.templates.building.JteciteGenerated;
import ashi.pages.templates.building.JteflagsGenerated;
import ashi.pages.templates.building.JtelistGenerated;
import ashi.pages.templates.building.JtesketchGenerated;
import ashi.pages.templates.building.JtesourcesGenerated;
import ashi.pages.web.Html;
import ashi.pages.web.Visit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands in braces in a page to read: pictures, and words that are kept elsewhere so that they
 * are the same everywhere.
 */
final class Insertions {
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}|[{}]");

  private final Visit visit;

  /**
   * @param visit for the atlas, and the assets that pictures are taken from
   */
  Insertions(Visit visit) {
    this.visit = visit;
  }

  /**
   * The text with everything in braces filled in.
   *
   * @throws IllegalArgumentException when it is not known what braces mean
   */
  String fill(String text) {
    return BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(html(found.group(1))));
  }

  private String html(String braces) {
    String[] words = braces == null ? new String[0] : braces.split(" ");
    if (words.length == 1) {
      return switch (words[0]) {
        case "flags" ->
            Html.of(out -> JteflagsGenerated.render(out, null, visit, new FlagList(visit.atlas())));
        case "cautions" -> list(Stream.of(Caution.values()).map(visit::say));
        case "sources" ->
            Html.of(out -> JtesourcesGenerated.render(out, null, visit, visit.atlas().sources()));
        case "version" -> visit.assets().version();
        default -> throw unknown(braces);
      };
    }
    if (words.length != 2) {
      throw unknown(braces);
    }
    String name = words[1];
    return switch (words[0]) {
      case "icon" -> Html.of(out -> JteiconGenerated.render(out, null, visit, name));
      case "sketch" -> sketch(value(Sketch.class, name), false);
      case "ornament" -> sketch(value(Sketch.class, name), true);
      case "technique" -> visit.say(value(Technique.class, name));
      case "evidence" -> visit.say(value(Evidence.class, name));
      case "calls" -> Html.of(out -> JtecallsGenerated.render(out, null, visit, name));
      case "cite" -> cite(name);
      default -> throw unknown(braces);
    };
  }

  private String sketch(Sketch sketch, boolean decorative) {
    return Html.of(out -> JtesketchGenerated.render(out, null, visit, sketch, decorative));
  }

  /** Leads to the source in the list of all. */
  private String cite(String id) {
    Source source =
        visit
            .atlas()
            .source(id)
            .orElseThrow(() -> new IllegalArgumentException("There is no source " + id + "."));
    return Html.of(out -> JteciteGenerated.render(out, null, source)).strip();
  }

  private static String list(Stream<String> items) {
    List<String> all = items.toList();
    return Html.of(out -> JtelistGenerated.render(out, null, all));
  }

  /** The value that is called so, "same-day" for SAME_DAY. */
  private static <E extends Enum<E>> E value(Class<E> kind, String name) {
    return Enum.valueOf(kind, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static IllegalArgumentException unknown(String braces) {
    return new IllegalArgumentException("Not known what {" + braces + "} means.");
  }
}
