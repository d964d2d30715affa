package ashi.pages;

import java.util.List;

/** What a phone needs to know to put Ashi on its home screen. */
final class Manifest {
  static final List<Route> ROUTES =
      List.of(Route.get("/manifest.webmanifest", (visit, part) -> answer(visit)));

  private Manifest() {}

  private static Answer answer(Visit visit) {
    String small = visit.asset("icon-192.png");
    String body =
        """
        {
          "id": "/",
          "name": "Ashi: where to press when your back hurts",
          "short_name": "Ashi",
          "description": "Shows where to press on your own body, and talks you through it.",
          "lang": "en",
          "start_url": "/",
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
            + shortcut("Relief now", "/relief", small)
            + ",\n"
            + shortcut("Evening", "/check?routine=evening", small)
            + "\n  ]\n}\n";
    return Answer.of(Response.text("application/manifest+json; charset=utf-8", body));
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
    return "    {\"name\": \""
        + name
        + "\", \"url\": \""
        + url
        + "\", \"icons\": [{\"src\": \""
        + icon
        + "\", \"sizes\": \"192x192\"}]}";
  }
}
