package ashi.pages;

import ashi.atlas.Atlas;
import ashi.atlas.AtlasText;
import ashi.body.Places;
import ashi.care.Journal;
import ashi.care.Moment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The app with the real atlas, asked by address as a browser with an empty journal would. */
public final class Browsing {
  public static final Atlas ATLAS = AtlasText.read(text("/ashi/atlas/atlas.txt"));

  private static final Ashi ASHI =
      new Ashi(ATLAS, new Places(List.of(), List.of()), new Assets("1", new OnTheClasspath()));

  private Browsing() {}

  /**
   * @param address a path, with query where there is one
   */
  public static Response get(String address) {
    int question = address.indexOf('?');
    String path = question < 0 ? address : address.substring(0, question);
    String query = question < 0 ? "" : address.substring(question + 1);
    Request request = Request.read(Request.Method.GET, path, query, "", new Moment(0, 0));
    return ASHI.answer(request, Journal.NONE).response();
  }

  /** The page at an address. */
  public static Document page(String address) {
    return Jsoup.parse(get(address).body());
  }

  private static String text(String name) {
    try (InputStream in = Browsing.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Knows the files that really are there, and the scripts that a module above this one brings. */
  private static final class OnTheClasspath extends AbstractMap<String, String> {
    private static final Set<String> SCRIPTS = Set.of("page.js", "player.js");

    @Override
    public String get(Object name) {
      boolean there =
          SCRIPTS.contains(name) || Browsing.class.getResource("/assets/" + name) != null;
      return there ? "/assets/" + name : null;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
      return Set.of();
    }
  }
}
