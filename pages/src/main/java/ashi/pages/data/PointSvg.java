package ashi.pages.data;

import ashi.atlas.Point;
import ashi.body.Drawn;
import ashi.body.Figure;
import ashi.body.Location;
import ashi.body.Unit;
import ashi.body.Yardstick;
import ashi.pages.figure.Drawing;
import ashi.pages.measuring.LengthFit;
import ashi.pages.web.Visit;
import java.util.function.UnaryOperator;

/**
 * A point's picture as a file that needs no other: the close-up that shows it best, with the point,
 * its landmark, its ruler and their words, on the average adult.
 */
final class PointSvg {
  private PointSvg() {}

  /**
   * @param figures the text of a figure's file, by its id
   */
  static String of(Visit visit, Point point, UnaryOperator<String> figures) {
    Location location = visit.places().location(point.code());
    Yardstick adults = visit.adults(Unit.MILLIMETRES);
    Drawn drawn = location.closeUp();
    Figure shown = visit.places().figure(drawn.figure());
    double spread = Drawing.spread(visit, shown, LengthFit.ofAdults(visit, location.sentence()));
    Drawing drawing = Drawing.of(shown, drawn, "", "", spread);
    String figure = plain(figures.apply(drawn.figure()));
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"")
        .append(drawing.viewBox())
        .append("\" role=\"img\" aria-labelledby=\"title desc\"><title id=\"title\">")
        .append(text(point.title() + " " + point.name().hanzi()))
        .append("</title><desc id=\"desc\">")
        .append(text(location.sentence().written(adults)))
        .append("</desc><metadata>")
        .append(
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                + " xmlns:cc=\"http://creativecommons.org/ns#\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<cc:Work rdf:about=\"\"><dc:creator>Ashi</dc:creator>")
        .append("<cc:license rdf:resource=\"")
        .append(Licence.LINK)
        .append("\"/></cc:Work></rdf:RDF></metadata>")
        .append(figure, figure.indexOf("<g "), figure.lastIndexOf("</svg>"));
    signs(svg, drawing);
    rulers(svg, drawing);
    marks(svg, drawing);
    labels(svg, drawing);
    return svg.append("</svg>\n").toString();
  }

  private static void signs(StringBuilder svg, Drawing drawing) {
    if (!drawing.leads().isEmpty()) {
      svg.append("<path fill=\"none\" stroke=\"#2a231d\" stroke-width=\"")
          .append(drawing.px(1.5))
          .append("\" stroke-dasharray=\"")
          .append(drawing.px(3))
          .append("\" d=\"")
          .append(drawing.leads())
          .append("\"/>");
    }
    for (Drawing.Circle bump : drawing.bumps()) {
      landmark(svg, bump, drawing.px(3), drawing.px(1.25));
    }
  }

  private static void rulers(StringBuilder svg, Drawing drawing) {
    for (Drawing.Measure ruler : drawing.rulers()) {
      stroke(svg, ruler.line(), "#f9e7da", drawing.px(6));
      stroke(svg, ruler.line() + ruler.ticks(), "#2a231d", drawing.px(2));
    }
  }

  private static void stroke(StringBuilder svg, String path, String colour, String width) {
    svg.append("<path fill=\"none\" stroke-linecap=\"round\" stroke=\"")
        .append(colour)
        .append("\" stroke-width=\"")
        .append(width)
        .append("\" d=\"")
        .append(path)
        .append("\"/>");
  }

  private static void marks(StringBuilder svg, Drawing drawing) {
    for (Drawing.Circle mark : drawing.landmarks()) {
      landmark(svg, mark, drawing.px(4.5), drawing.px(2));
    }
    for (Drawing.Place point : drawing.points()) {
      circle(svg, point.x(), point.y(), drawing.spread());
      svg.append(" fill=\"#c8321f33\"/>");
      circle(svg, point.x(), point.y(), drawing.px(12));
      svg.append(" fill=\"none\" stroke=\"#c8321f\" stroke-width=\"")
          .append(drawing.px(1.75))
          .append("\"/>");
      circle(svg, point.x(), point.y(), drawing.px(Drawing.DOT));
      svg.append(" fill=\"#c8321f\"/>");
    }
  }

  private static void landmark(StringBuilder svg, Drawing.Circle at, String radius, String width) {
    circle(svg, at.x(), at.y(), radius);
    svg.append(" fill=\"#fffdf8\" stroke=\"#2a231d\" stroke-width=\"").append(width).append("\"/>");
  }

  private static void circle(StringBuilder svg, String x, String y, String radius) {
    svg.append("<circle cx=\"").append(x).append("\" cy=\"").append(y);
    svg.append("\" r=\"").append(radius).append('"');
  }

  private static void labels(StringBuilder svg, Drawing drawing) {
    svg.append(
            "<g font-family=\"sans-serif\" font-weight=\"600\" text-anchor=\"middle\" font-size=\"")
        .append(drawing.px(17))
        .append("\" fill=\"#2a231d\" stroke=\"#fffdf8\" stroke-width=\"")
        .append(drawing.px(4))
        .append("\" stroke-linejoin=\"round\" paint-order=\"stroke\">");
    for (Drawing.Label label : drawing.labels()) {
      svg.append("<text>");
      for (Drawing.Line line : label.lines()) {
        svg.append("<tspan x=\"").append(label.x()).append("\" y=\"").append(line.y());
        svg.append("\">").append(text(line.words())).append("</tspan>");
      }
      svg.append("</text>");
    }
    svg.append("</g>");
  }

  /** With plain colours, since not every program that opens such a file knows custom properties. */
  private static String plain(String svg) {
    StringBuilder plain = new StringBuilder();
    int from = 0;
    for (int at = svg.indexOf("var("); at >= 0; at = svg.indexOf("var(", from)) {
      plain.append(svg, from, at).append(svg, svg.indexOf(',', at) + 1, svg.indexOf(')', at));
      from = svg.indexOf(')', at) + 1;
    }
    return plain.append(svg, from, svg.length()).toString();
  }

  private static String text(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
