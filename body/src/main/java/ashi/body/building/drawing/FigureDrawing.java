package ashi.body.building.drawing;

import ashi.body.Spot;
import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.View;
import java.util.ArrayList;
import java.util.List;

/** Draws one figure. */
final class FigureDrawing {
  private static final double CELLS_PER_UNIT = 1.25;

  /** Shade is soft: fewer cells do, and are drawn several times as fast. */
  private static final double SHADE_CELLS_PER_UNIT = 0.5;

  private static final double MARGIN = 12;
  private static final double FINE = 0.6;
  private static final double COARSE = 1.3;

  /** Whole bodies are shown small: their lines may be so many times less exact. */
  private static final double SMALL = 2.2;

  private static final double THUMBNAIL = 8;
  private static final double THUMBNAIL_LINE = 7;
  private static final List<Tone> THUMBNAIL_BANDS = List.of(new Tone(0.56f, "shade-2", 0.7));
  private static final double SMALLEST_BAND = 500;
  private static final double SMALLEST_SCALE = 0.6;
  private static final double ALIKE = 0.995;
  private static final double SHORTEST_PIECE = 16;

  private final FigurePlan plan;
  private final View view;
  private final FineSkin skin;
  private final DepthBuffer buffer;
  private final DepthBuffer shade;
  private final List<Line> lines;

  FigureDrawing(FigurePlan plan, FineSkin skin, List<Line> lines) {
    this.plan = plan;
    this.view = plan.view();
    this.skin = skin;
    this.lines = lines;
    this.buffer = new DepthBuffer(skin, view, CELLS_PER_UNIT, MARGIN);
    this.shade = new DepthBuffer(skin, view, SHADE_CELLS_PER_UNIT, MARGIN);
  }

  /** The skin of a part of the body, ready to be drawn. */
  static FineSkin skin(Part part, Surface surface) {
    Polygons shown = part.of(ClosedEyes.of(Polygons.of(surface)));
    return FineSkin.of(Occlusion.of(shown), part.isCutOpen());
  }

  String svg() {
    Grid mask = buffer.mask().blurred(0.9);
    SvgFigure svg = new SvgFigure(view);
    double small = plan.wholeBody() ? SMALL : 1;
    svg.area("skin", 1, area(buffer, mask, 0.5f, FINE * small));
    Grid soft = shade.mask().blurred(0.6);
    Grid light = Shading.of(skin, shade, plan.symmetric(), plan.wholeBody() ? 4 : 9);
    for (Tone tone : Tone.BANDS) {
      float level = tone.level() - (plan.head() ? Tone.SOFTER : 0);
      svg.area(
          tone.colour(),
          tone.opacity(),
          area(shade, Tracing.below(soft, light, level), 0, COARSE * small));
    }
    if (showsHead()) {
      Grid hair = hair();
      for (float depth : Hair.LAYERS) {
        svg.area(
            "hair",
            Hair.OPACITY,
            area(shade, Tracing.below(soft, hair, -depth), 0, COARSE * small));
      }
    }
    for (String colour : List.of("line-soft", "hair", "line")) {
      svg.area(colour, 1, authored(colour));
    }
    svg.area("line", 1, contours());
    svg.stroke("line", plan.wholeBody() ? 3.6 : 4.6, outline(mask, FINE * small));
    return svg.toString();
  }

  /** The same for where it is no taller than a thumb: few bands, and a fraction of the bytes. */
  public String thumbnail() {
    Grid mask = buffer.mask().blurred(0.9);
    SvgFigure svg = new SvgFigure(view);
    svg.area("skin", 1, area(buffer, mask, 0.5f, THUMBNAIL));
    Grid soft = shade.mask().blurred(0.6);
    Grid light = Shading.of(skin, shade, plan.symmetric(), 6.4);
    for (Tone tone : THUMBNAIL_BANDS) {
      svg.area(
          tone.colour(),
          tone.opacity(),
          area(shade, Tracing.below(soft, light, tone.level()), 0, THUMBNAIL));
    }
    svg.stroke("line", THUMBNAIL_LINE, outline(mask, THUMBNAIL));
    return svg.toString();
  }

  private PathData outline(Grid mask, double tolerance) {
    PathData outline = PathData.whole();
    for (Stroke ring : MarchingSquares.outlines(mask, 0.5f)) {
      for (Stroke run : clipped(Tracing.inUnits(buffer, ring).resampled(1.6).smoothed(5))) {
        if (run.length() > 20) {
          add(outline, tolerance, run, plan.symmetric());
        }
      }
    }
    return outline;
  }

  private PathData contours() {
    PathData path = PathData.tenths();
    double shortest = plan.wholeBody() ? 24 : 56;
    for (Stroke stroke : new InnerContours(skin, buffer, this::withoutContours).strokes(shortest)) {
      for (Stroke run : clipped(stroke)) {
        ink(path, run.resampled(3).smoothed(4), plan.wholeBody() ? 2.6 : 3.6, plan.symmetric());
      }
    }
    return path;
  }

  /** On the face, whose lines are drawn by hand, and where the arms are left out. */
  private boolean withoutContours(Vec place) {
    boolean face = place.y() > 1440 && place.z() > 40 && Math.abs(place.x()) < 66;
    return face || plan.part().isCut(place);
  }

  private PathData authored(String colour) {
    PathData path = PathData.tenths();
    for (Line line : lines) {
      boolean shown =
          plan.wholeBody()
              ? line.far()
              : line.near()
                  && (line.far()
                      || view.scale()
                          >= SMALLEST_SCALE * FigureSet.plan(line.home()).view().scale());
      if (!shown || !line.colour().equals(colour)) {
        continue;
      }
      double width = width(line);
      List<Stroke> runs = new ArrayList<>(seen(line, false));
      if (!line.midline()) {
        runs.addAll(seen(line, true));
      }
      for (Stroke seen : runs) {
        for (Stroke run : line.midline() ? List.of(seen) : clipped(seen)) {
          if (run.length() > 6) {
            ink(path, run.resampled(3).smoothed(2), width, plan.symmetric() && !line.midline());
          }
        }
      }
    }
    return path;
  }

  /** On the whole body a line keeps something of its proportion but does not vanish. */
  private double width(Line line) {
    double scaled = line.width() * view.scale() / FigureSet.plan(line.home()).view().scale();
    if (plan.wholeBody()) {
      return Math.max(2.2, 1.2 * scaled);
    }
    return line.colour().equals("hair") ? scaled : line.width();
  }

  /** The pieces of a line that nothing hides and that do not lie edge-on. */
  private List<Stroke> seen(Line line, boolean mirrored) {
    View home = FigureSet.plan(line.home()).view();
    boolean asDrawn =
        home.toViewer().dot(view.toViewer()) > ALIKE && (!mirrored || plan.symmetric());
    List<Stroke> pieces = new ArrayList<>();
    List<Spot> run = new ArrayList<>();
    for (Vec onLeft : line.places()) {
      Vec place = mirrored ? onLeft.mirrored() : onLeft;
      Spot spot = view.spot(place);
      if (asDrawn || buffer.shows(skin, place)) {
        run.add(spot);
      } else {
        pieces.add(new Stroke(run, false));
        run = new ArrayList<>();
      }
    }
    pieces.add(new Stroke(run, false));
    double shortest = pieces.size() == 1 ? 5 : SHORTEST_PIECE;
    return pieces.stream().filter(piece -> piece.length() > shortest).toList();
  }

  private void ink(PathData path, Stroke line, double width, boolean mirrored) {
    double middle = plan.symmetric() ? view.width() / 2 - 4 : Double.MAX_VALUE;
    Spot first = line.spots().get(0);
    Spot last = line.spots().get(line.spots().size() - 1);
    double taper = Math.min(40, line.length() * 0.4);
    add(
        path,
        0.4,
        Ink.shape(line, width, first.x() > middle ? 0 : taper, last.x() > middle ? 0 : taper),
        mirrored);
  }

  private void add(PathData path, double tolerance, Stroke stroke, boolean mirrored) {
    List<CurveFit.Cubic> curves = new CurveFit(tolerance).fit(stroke);
    path.add(curves, stroke.closed());
    if (mirrored) {
      path.addMirrored(curves, view.width() / 2, stroke.closed());
    }
  }

  private boolean showsHead() {
    return view.spot(Hair.NAPE).y() > 0;
  }

  /** Below zero where hair is seen. */
  private Grid hair() {
    Grid depth = Grid.filled(shade.width(), shade.height(), 0);
    for (int cell = 0; cell < depth.values().length; cell++) {
      if (shade.covered(cell)) {
        double x = shade.mix(cell, skin.quads(), skin.places(), 3, 0);
        double y = shade.mix(cell, skin.quads(), skin.places(), 3, 1);
        double z = shade.mix(cell, skin.quads(), skin.places(), 3, 2);
        depth.values()[cell] = (float) -Hair.depth(x, y, z);
      }
    }
    return Shading.spread(depth, shade.mask());
  }

  private PathData area(DepthBuffer cells, Grid grid, float level, double tolerance) {
    Grid shown = grid;
    if (plan.symmetric()) {
      int end = (int) Math.ceil(cells.column(view.width() / 2 + 3));
      shown = new Grid(grid.width(), grid.height(), grid.values().clone());
      for (int y = 0; y < grid.height(); y++) {
        for (int x = end; x < grid.width(); x++) {
          shown.values()[y * grid.width() + x] = Math.min(grid.at(x, y), level - 1);
        }
      }
    }
    PathData path = PathData.whole();
    for (Stroke ring : MarchingSquares.outlines(shown, level)) {
      Stroke spots = Tracing.inUnits(cells, ring);
      if (Math.abs(spots.area()) > SMALLEST_BAND) {
        add(path, tolerance, spots.smoothed(2), plan.symmetric());
      }
    }
    return path;
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
}
