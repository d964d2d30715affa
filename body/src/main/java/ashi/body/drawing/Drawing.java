package ashi.body.drawing;

import ashi.body.Spot;
import ashi.body.Surface;
import ashi.body.View;
import java.util.ArrayList;
import java.util.List;

/** Draws one figure. */
final class Drawing {
  private static final double CELLS_PER_UNIT = 1.25;
  private static final double MARGIN = 12;
  private static final double OVERLAP = 3;
  private static final double FINE = 0.7;
  private static final double COARSE = 1.3;
  private static final double SMALLEST_BAND = 500;

  private final Plan plan;
  private final View view;
  private final Skin skin;
  private final DepthBuffer buffer;

  Drawing(Plan plan, Skin skin) {
    this.plan = plan;
    this.view = plan.view();
    this.skin = skin;
    this.buffer = new DepthBuffer(skin, view, CELLS_PER_UNIT, MARGIN);
  }

  String svg() {
    Grid mask = buffer.mask().blurred(0.9);
    SvgFigure svg = new SvgFigure(plan);
    svg.area("skin", 1, area(mask, 0.5f, FINE));
    Grid tone = Shading.of(skin, buffer, plan.symmetric(), plan.wholeBody() ? 5 : 11);
    for (Tone shade : Tone.BANDS) {
      svg.area(shade.colour(), shade.opacity(), area(band(mask, tone, shade.level()), 0, COARSE));
    }
    PathData contours = new PathData();
    for (Stroke stroke : new InnerContours(skin, buffer).strokes(plan.wholeBody() ? 14 : 22)) {
      for (Stroke run : clipped(stroke)) {
        double width = plan.wholeBody() ? 2.6 : 3.4;
        add(contours, 0.5, Ink.shape(run.resampled(3).smoothed(4), width, 30));
      }
    }
    svg.area("line", 1, contours);
    PathData outline = new PathData();
    for (Stroke ring : MarchingSquares.outlines(mask, 0.5f)) {
      for (Stroke run : clipped(inUnits(ring).smoothed(2))) {
        if (run.length() > 20) {
          add(outline, FINE, run);
        }
      }
    }
    svg.stroke("line", plan.wholeBody() ? 3.6 : 4.6, outline);
    return svg.toString();
  }

  private void add(PathData path, double tolerance, Stroke stroke) {
    List<CurveFit.Cubic> curves = new CurveFit(tolerance).fit(stroke);
    path.add(curves, stroke.closed());
    if (plan.symmetric()) {
      path.addMirrored(curves, view.width() / 2, stroke.closed());
    }
  }

  /** Where it is darker than a level, within the outline. */
  private static Grid band(Grid mask, Grid tone, float level) {
    Grid out = Grid.filled(mask.width(), mask.height(), 0);
    for (int i = 0; i < out.values().length; i++) {
      out.values()[i] = Math.min((mask.values()[i] - 0.5f) / 8, level - tone.values()[i]);
    }
    return out;
  }

  private PathData area(Grid grid, float level, double tolerance) {
    Grid shown = grid;
    if (plan.symmetric()) {
      int end = (int) Math.ceil(buffer.column(view.width() / 2 + OVERLAP));
      shown = new Grid(grid.width(), grid.height(), grid.values().clone());
      for (int y = 0; y < grid.height(); y++) {
        for (int x = end; x < grid.width(); x++) {
          shown.values()[y * grid.width() + x] = Math.min(grid.at(x, y), level - 1);
        }
      }
    }
    PathData path = new PathData();
    for (Stroke ring : MarchingSquares.outlines(shown, level)) {
      Stroke spots = inUnits(ring);
      if (Math.abs(spots.area()) > SMALLEST_BAND) {
        add(path, tolerance, spots.smoothed(2));
      }
    }
    return path;
  }

  private Stroke inUnits(Stroke stroke) {
    return new Stroke(
        stroke.spots().stream().map(s -> buffer.spot(s.x(), s.y())).toList(), stroke.closed());
  }

  /** The pieces of a line that lie within what is drawn: the view box, or its left half. */
  private List<Stroke> clipped(Stroke stroke) {
    double slack = MARGIN - 2;
    double right = plan.symmetric() ? view.width() / 2 + 0.5 : view.width() + slack;
    List<Spot> spots = stroke.spots();
    int n = spots.size();
    boolean[] in = new boolean[n];
    int out = -1;
    for (int i = 0; i < n; i++) {
      Spot s = spots.get(i);
      in[i] = s.x() > -slack && s.x() < right && s.y() > -slack && s.y() < view.height() + slack;
      if (!in[i]) {
        out = i;
      }
    }
    if (out < 0) {
      return List.of(stroke);
    }
    List<Stroke> pieces = new ArrayList<>();
    List<Spot> run = new ArrayList<>();
    int first = stroke.closed() ? out : 0;
    for (int k = 0; k < n; k++) {
      int i = (first + k) % n;
      if (in[i]) {
        run.add(spots.get(i));
      } else if (!run.isEmpty()) {
        pieces.add(new Stroke(run, false));
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      pieces.add(new Stroke(run, false));
    }
    return pieces.stream().filter(piece -> piece.spots().size() > 2).toList();
  }

  static Skin skin(Part part, Surface surface) {
    return Skin.of(Occlusion.of(part.of(Polygons.of(surface))));
  }
}
