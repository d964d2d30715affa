package ashi.browsertests;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two pictures by the mean colours of small blocks: edges drawn a little differently do
 * not count, whatever is missing, moved or of another colour does.
 */
final class Blocks {
  /** Width and height of a block, in pixels. */
  private static final int SIZE = 6;

  /** How far a mean may be off in red, green or blue, of 255. */
  private static final int TOLERANCE = 10;

  private Blocks() {}

  /** The blocks that differ; all of the second picture when the two are not of one size. */
  static List<Rectangle> differing(BufferedImage accepted, BufferedImage now) {
    Rectangle all = new Rectangle(now.getWidth(), now.getHeight());
    if (accepted.getWidth() != all.width || accepted.getHeight() != all.height) {
      return List.of(all);
    }
    List<Rectangle> differing = new ArrayList<>();
    for (int y = 0; y < all.height; y += SIZE) {
      for (int x = 0; x < all.width; x += SIZE) {
        Rectangle block = new Rectangle(x, y, SIZE, SIZE).intersection(all);
        if (isFar(mean(accepted, block), mean(now, block))) {
          differing.add(block);
        }
      }
    }
    return differing;
  }

  /** A picture, pale, with the blocks that differ framed in red. */
  static BufferedImage marked(BufferedImage picture, List<Rectangle> blocks) {
    BufferedImage marked =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = marked.createGraphics();
    pen.drawImage(picture, 0, 0, null);
    pen.setColor(new Color(255, 255, 255, 128));
    pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    pen.setColor(Color.RED);
    blocks.forEach(block -> pen.drawRect(block.x, block.y, block.width - 1, block.height - 1));
    pen.dispose();
    return marked;
  }

  private static boolean isFar(double[] one, double[] other) {
    for (int i = 0; i < one.length; i++) {
      if (Math.abs(one[i] - other[i]) > TOLERANCE) {
        return true;
      }
    }
    return false;
  }

  private static double[] mean(BufferedImage picture, Rectangle block) {
    double[] mean = new double[3];
    int pixels = block.width * block.height;
    for (int rgb :
        picture.getRGB(block.x, block.y, block.width, block.height, null, 0, block.width)) {
      Color color = new Color(rgb);
      mean[0] += (double) color.getRed() / pixels;
      mean[1] += (double) color.getGreen() / pixels;
      mean[2] += (double) color.getBlue() / pixels;
    }
    return mean;
  }
}
