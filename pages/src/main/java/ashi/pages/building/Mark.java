package ashi.pages.building;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/**
 * Ashi's mark: the curve of a back and, beside its hollow, the spot that answers, with two rings
 * going out from it. All in a square of 64.
 */
final class Mark {
  private static final Color PAPER = new Color(0xfaf4ea);
  private static final Color INK = new Color(0x2a231d);
  private static final Color PRESS = new Color(0xc8321f);
  private static final double CENTRE_X = 37;
  private static final double CENTRE_Y = 34;
  private static final double[][] BACK = {
    {18, 6}, {15, 18, 27, 23, 26.5, 34}, {26, 44, 17, 48, 20, 58}
  };

  private Mark() {}

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
        <g class="r"><circle cx="37" cy="34" r="18" stroke-width="2.5" opacity=".4"/>\
        <circle cx="37" cy="34" r="11.5" stroke-width="2.5" opacity=".7"/></g></g>\
        <circle class="p" cx="37" cy="34" r="5.5"/></svg>
        """
        .formatted(path);
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
    place.translate(-34, -32);
    g.transform(place);
    g.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(INK);
    g.draw(back());
    g.setStroke(new BasicStroke(2.5f));
    g.setColor(mixed(0.4));
    g.draw(circle(18));
    g.setColor(mixed(0.7));
    g.draw(circle(11.5));
    g.setColor(PRESS);
    g.fill(circle(5.5));
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

  private static Ellipse2D circle(double radius) {
    return new Ellipse2D.Double(CENTRE_X - radius, CENTRE_Y - radius, 2 * radius, 2 * radius);
  }

  private static Color mixed(double share) {
    return new Color(
        (int) Math.round(PRESS.getRed() * share + PAPER.getRed() * (1 - share)),
        (int) Math.round(PRESS.getGreen() * share + PAPER.getGreen() * (1 - share)),
        (int) Math.round(PRESS.getBlue() * share + PAPER.getBlue() * (1 - share)));
  }
}
