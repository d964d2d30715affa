package ashi.body.building.drawing;

import java.util.Map;

/**
 * Puts a figure together as SVG. Colours are custom properties with a fallback, so that the page
 * decides.
 */
final class SvgFigure {
  private static final Map<String, String> FALLBACK =
      Map.of(
          "skin", "#f9e7da",
          "shade-1", "#f4d9c8",
          "shade-2", "#ecc7b2",
          "shade-3", "#dfb09a",
          "line", "#5c3a2e",
          "line-soft", "#a8745f",
          "hair", "#7d4a2e");

  private final FigurePlan plan;
  private final StringBuilder body = new StringBuilder();

  SvgFigure(FigurePlan plan) {
    this.plan = plan;
  }

  /**
   * @param opacity from 0 (not there) to 1
   */
  void area(String colour, double opacity, PathData path) {
    String veil = opacity < 1 ? " fill-opacity=\"" + opacity + "\"" : "";
    layer("fill=\"" + colour(colour) + "\"" + veil, path);
  }

  void stroke(String colour, double width, PathData path) {
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
        + Math.round(plan.view().width())
        + " "
        + Math.round(plan.view().height())
        + "\"><g id=\"f\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
        + body
        + "</g></svg>\n";
  }
}
