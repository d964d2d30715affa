package ashi.pages.web;

import com.eclipsesource.json.Json;
import java.util.List;

/** What a phone needs to know to put Ashi on its home screen. */
public final class Manifest {
  public static final List<Route> ROUTES =
      List.of(Route.get("/manifest.webmanifest", (visit, part) -> answer(visit)));

  private Manifest() {}

  /** In each language it is the same app, so it has the same id. */
  private static Answer answer(Visit visit) {
    String home = visit.words().language().home();
    String small = visit.asset("icon-192.png");
    String body =
        "{\n  \"id\": \"/\",\n  \"name\": "
            + text(visit.say("manifest.name"))
            + ",\n  \"short_name\": \"Ashi\",\n  \"description\": "
            + text(visit.say("manifest.description"))
            + ",\n  \"lang\": "
            + text(visit.words().language().tag())
            + ",\n  \"start_url\": "
            + text(home + "/")
            + """
        ,
          "scope": "/",
          "display": "standalone",
          "background_color": "#faf4ea",
          "theme_color": "#faf4ea",
          "categories": ["health", "lifestyle"],
          "icons": [
        """
            + icon(small, 192, "any")
            + ",\n"
            + icon(visit.asset("icon-512.png"), 512, "any")
            + ",\n"
            + icon(visit.asset("icon-maskable-512.png"), 512, "maskable")
            + "\n  ],\n  \"shortcuts\": [\n"
            + shortcut(visit.say("home.relief"), home + "/relief", small)
            + ",\n"
            + shortcut(visit.say("manifest.evening"), home + "/check?routine=evening", small)
            + "\n  ]\n}\n";
    return Answer.of(Response.text("application/manifest+json;charset=utf-8", body));
  }

  private static String text(String text) {
    return Json.value(text).toString();
  }

  private static String icon(String href, int size, String purpose) {
    return "    {\"src\": \""
        + href
        + "\", \"sizes\": \""
        + size
        + "x"
        + size
        + "\", \"type\": \"image/png\", \"purpose\": \""
        + purpose
        + "\"}";
  }

  private static String shortcut(String name, String url, String icon) {
    return "    {\"name\": "
        + text(name)
        + ", \"url\": "
        + text(url)
        + ", \"icons\": [{\"src\": \""
        + icon
        + "\", \"sizes\": \"192x192\"}]}";
  }
}
