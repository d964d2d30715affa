package ashi.body.building.drawing;

import ashi.body.View;
import java.util.Map;

/**
 * Puts a figure together as SVG. Colours are custom properties with a fallback, so that the page
 * decides.
 */
public final class SvgFigure {
  private static final Map<String, String> FALLBACK =
      Map.ofEntries(
          Map.entry("skin", "#f9e7da"),
          Map.entry("shade-1", "#f4d9c8"),
          Map.entry("shade-2", "#ecc7b2"),
          Map.entry("shade-3", "#dfb09a"),
          Map.entry("line", "#5c3a2e"),
          Map.entry("line-soft", "#a8745f"),
          Map.entry("hair", "#7d4a2e"),
          Map.entry("cloth", "#b9c9bd"),
          Map.entry("cloth-light", "#fffdf8"),
          Map.entry("tool", "#d9a58f"),
          Map.entry("mat", "#e4dccf"),
          Map.entry("shadow", "#000"));

  private final View view;
  private final StringBuilder body = new StringBuilder();

  public SvgFigure(View view) {
    this.view = view;
  }

  /**
   * @param opacity from 0 (not there) to 1
   */
  public void area(String colour, double opacity, PathData path) {
    String veil = opacity < 1 ? " fill-opacity=\"" + opacity + "\"" : "";
    layer("fill=\"" + colour(colour) + "\"" + veil, path);
  }

  public void stroke(String colour, double width, PathData path) {
    layer("stroke=\"" + colour(colour) + "\" stroke-width=\"" + width + "\"", path);
  }

  private void layer(String look, PathData path) {
    if (!path.isEmpty()) {
      body.append("<path ").append(look).append(" d=\"").append(path).append("\"/>");
    }
  }

  private static String colour(String name) {
    String property = name.startsWith("shade") ? "skin-" + name : name;
    return "var(--" + property + "," + FALLBACK.get(name) + ")";
  }

  @Override
  public String toString() {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + Math.round(view.width())
        + " "
        + Math.round(view.height())
        + "\"><g id=\"f\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
        + body
        + "</g></svg>\n";
  }
}
