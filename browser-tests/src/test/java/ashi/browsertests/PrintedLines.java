package ashi.browsertests;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines of a printed page, in millimetres on the paper. */
final class PrintedLines extends PDFGraphicsStreamEngine {
  private static final double MILLIMETRES_A_POINT = 25.4 / 72;

  private final List<Line> lines = new ArrayList<>();
  private Point2D start = new Point2D.Double();
  private Point2D at = new Point2D.Double();

  /** From one place on the paper to another, in millimetres; y grows upwards. */
  record Line(double x1, double y1, double x2, double y2) {
    double length() {
      return Math.hypot(x2 - x1, y2 - y1);
    }

    boolean isLevel() {
      return Math.abs(y2 - y1) < 0.01;
    }

    boolean isUpright() {
      return Math.abs(x2 - x1) < 0.01;
    }
  }

  private PrintedLines(PDPage page) {
    super(page);
  }

  /** The lines of each page of a PDF. */
  static List<List<Line>> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<List<Line>> pages = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        PrintedLines printed = new PrintedLines(page);
        printed.processPage(page);
        pages.add(printed.lines);
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void moveTo(float x, float y) {
    start = new Point2D.Double(x, y);
    at = start;
  }

  @Override
  public void lineTo(float x, float y) {
    Point2D to = new Point2D.Double(x, y);
    lines.add(
        new Line(
            at.getX() * MILLIMETRES_A_POINT,
            at.getY() * MILLIMETRES_A_POINT,
            to.getX() * MILLIMETRES_A_POINT,
            to.getY() * MILLIMETRES_A_POINT));
    at = to;
  }

  @Override
  public void closePath() {
    lineTo((float) start.getX(), (float) start.getY());
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    for (Point2D corner : List.of(p1, p2, p3)) {
      lineTo((float) corner.getX(), (float) corner.getY());
    }
    closePath();
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    at = new Point2D.Double(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return at;
  }

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void endPath() {}

  @Override
  public void strokePath() {}

  @Override
  public void fillPath(int windingRule) {}

  @Override
  public void fillAndStrokePath(int windingRule) {}

  @Override
  public void shadingFill(COSName name) {}
}
