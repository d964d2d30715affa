package ashi.pages.building;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/**
 * Ashi's mark: the curve of a back and, beside its hollow, the spot that answers, with two ripples
 * going out from it. All in a square of 64.
 */
final class AppMark {
  private static final Color PAPER = new Color(0xfaf4ea);
  private static final Color INK = new Color(0x2a231d);
  private static final Color PRESS = new Color(0xc8321f);
  private static final double CENTRE_X = 38;
  private static final double CENTRE_Y = 34;
  private static final double[][] BACK = {
    {21, 5}, {37, 12, 37, 23, 27.5, 33.5}, {20.5, 41.5, 37, 46, 34.5, 59}
  };

  private static final double NEAR = 13;
  private static final double FAR = 20.5;

  /** Half the opening of the rings, in degrees. */
  private static final double HALF_OPEN = 58;

  private AppMark() {}

  /** On its own, for light and dark tabs alike. */
  static String svg() {
    StringBuilder path = new StringBuilder();
    path.append('M').append(BACK[0][0]).append(' ').append(BACK[0][1]);
    for (int i = 1; i < BACK.length; i++) {
      path.append('C');
      for (int k = 0; k < 6; k++) {
        path.append(k == 0 ? "" : " ").append(BACK[i][k]);
      }
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">\
        <style>.b{stroke:#2a231d}.p{fill:#c8321f}.r{stroke:#c8321f}\
        @media (prefers-color-scheme:dark){.b{stroke:#f1e8dc}.p{fill:#ff7a5e}.r{stroke:#ff7a5e}}</style>\
        <g fill="none" stroke-linecap="round"><path class="b" stroke-width="5" d="%s"/>\
        <g class="r" stroke-width="3.5"><path d="%s" opacity=".75"/>\
        <path d="%s" opacity=".45"/></g></g>\
        <circle class="p" cx="38" cy="34" r="6"/></svg>
        """
        .formatted(path, arc(NEAR), arc(FAR));
  }

  /**
   * On paper, as an icon.
   *
   * @param share how much of the square the mark fills; launchers may cut off what is outside the
   *     middle 80 per cent
   */
  static BufferedImage icon(int size, double share) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(PAPER);
    g.fillRect(0, 0, size, size);
    AffineTransform place = new AffineTransform();
    place.translate(size / 2.0, size / 2.0);
    place.scale(size * share / 64, size * share / 64);
    place.translate(-40, -32);
    g.transform(place);
    g.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(INK);
    g.draw(back());
    g.setStroke(new BasicStroke(3.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(mixed(0.75));
    g.draw(ring(NEAR));
    g.setColor(mixed(0.45));
    g.draw(ring(FAR));
    g.setColor(PRESS);
    g.fill(new Ellipse2D.Double(CENTRE_X - 6, CENTRE_Y - 6, 12, 12));
    g.dispose();
    return image;
  }

  private static Path2D back() {
    Path2D path = new Path2D.Double();
    path.moveTo(BACK[0][0], BACK[0][1]);
    for (int i = 1; i < BACK.length; i++) {
      double[] c = BACK[i];
      path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
    }
    return path;
  }

  /** The part of a ring that faces away from the back. */
  private static Arc2D ring(double radius) {
    return new Arc2D.Double(
        CENTRE_X - radius,
        CENTRE_Y - radius,
        2 * radius,
        2 * radius,
        -HALF_OPEN,
        2 * HALF_OPEN,
        Arc2D.OPEN);
  }

  private static String arc(double radius) {
    double x = CENTRE_X + radius * Math.cos(Math.toRadians(HALF_OPEN));
    double dy = radius * Math.sin(Math.toRadians(HALF_OPEN));
    return "M%.2f %.2fA%s %s 0 0 1 %.2f %.2f"
        .formatted(x, CENTRE_Y - dy, radius, radius, x, CENTRE_Y + dy);
  }

  private static Color mixed(double share) {
    return new Color(
        (int) Math.round(PRESS.getRed() * share + PAPER.getRed() * (1 - share)),
        (int) Math.round(PRESS.getGreen() * share + PAPER.getGreen() * (1 - share)),
        (int) Math.round(PRESS.getBlue() * share + PAPER.getBlue() * (1 - share)));
  }
}
