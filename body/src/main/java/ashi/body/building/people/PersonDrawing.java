package ashi.body.building.people;

import ashi.body.Spot;
import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.View;
import ashi.body.building.drawing.CurveFit;
import ashi.body.building.drawing.DepthBuffer;
import ashi.body.building.drawing.FineSkin;
import ashi.body.building.drawing.Grid;
import ashi.body.building.drawing.Hair;
import ashi.body.building.drawing.Ink;
import ashi.body.building.drawing.InnerContours;
import ashi.body.building.drawing.Line;
import ashi.body.building.drawing.MarchingSquares;
import ashi.body.building.drawing.Occlusion;
import ashi.body.building.drawing.PathData;
import ashi.body.building.drawing.Polygons;
import ashi.body.building.drawing.Shading;
import ashi.body.building.drawing.Stroke;
import ashi.body.building.drawing.SvgFigure;
import ashi.body.building.drawing.Tracing;
import ashi.body.building.posing.Motion;
import ashi.body.building.posing.Rig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Draws one person. */
final class PersonDrawing {
  private static final double CELLS_PER_UNIT = 2;
  private static final double SHADE_CELLS_PER_UNIT = 0.8;
  private static final double MARGIN = 12;
  private static final double FINE = 1;
  private static final double COARSE = 2.4;
  private static final double SMALLEST_BAND = 320;
  private static final double OUTLINE = 3.2;
  private static final double CONTOUR = 2.6;
  private static final double HEM = 2.2;
  private static final double SHORTEST_CONTOUR = 16;
  private static final double SHADE_BLUR = 5;

  /** What is higher casts no shadow, in millimetres. */
  private static final double CASTING = 140;

  /** How many fine quads a coarse one becomes. */
  private static final int REFINED = 16;

  /** Where it is darker than this, skin or cloth has this colour. */
  private record Band(float level, String colour, double opacity) {}

  private static final List<Band> ON_SKIN =
      List.of(
          new Band(0.74f, "shade-1", 0.6),
          new Band(0.62f, "shade-1", 1),
          new Band(0.5f, "shade-2", 0.7),
          new Band(0.38f, "shade-2", 1));
  private static final List<Band> ON_CLOTH =
      List.of(new Band(0.66f, "shadow", 0.06), new Band(0.46f, "shadow", 0.09));

  private final View view;
  private final FineSkin skin;
  private final DepthBuffer buffer;
  private final DepthBuffer shade;
  private final float[] resting;
  private final int bodyQuads;
  private final List<Boolean> flats;
  private final List<String> colours = new ArrayList<>();
  private final List<float[]> depths = new ArrayList<>();
  private final Motion head;
  private final List<Line> face;

  /**
   * @param resting the body before it was posed
   * @param posed the same, posed
   * @param head how the head moved
   * @param face lines on the resting head
   */
  PersonDrawing(
      View view,
      Rig rig,
      Surface resting,
      Surface posed,
      List<Garment> garments,
      List<Thing> things,
      Motion head,
      List<Line> face) {
    this.view = view;
    this.head = head;
    this.face = face;
    List<float[]> coarse = garments.stream().map(g -> g.depths(rig, resting)).toList();
    Surface worn = Garment.worn(posed, garments, coarse);
    Polygons all = Polygons.of(worn);
    Polygons rest = Polygons.of(resting);
    for (Thing thing : things) {
      all = all.and(thing.shape());
      rest = rest.and(thing.shape());
    }
    this.skin = FineSkin.of(inLight(Occlusion.of(all), resting.mesh().vertices()), false);
    this.resting = refined(rest).values();
    for (int g = 0; g < garments.size(); g++) {
      colours.add(garments.get(g).colour());
      depths.add(spread(rest, 0, coarse.get(g)));
    }
    this.bodyQuads = 4 * REFINED * resting.mesh().quadCount();
    this.flats = things.stream().map(Thing::flat).toList();
    int first = resting.mesh().vertices();
    for (Thing thing : things) {
      float[] within = new float[thing.shape().vertices()];
      Arrays.fill(within, 100);
      colours.add(thing.colour());
      depths.add(spread(rest, first, within));
      first += within.length;
    }
    this.buffer = new DepthBuffer(skin, view, CELLS_PER_UNIT, MARGIN);
    this.shade = new DepthBuffer(skin, view, SHADE_CELLS_PER_UNIT, MARGIN);
  }

  /** Things have too few corners to be shaded by what is near them. */
  private static Polygons inLight(Polygons all, int first) {
    for (int i = first; i < all.vertices(); i++) {
      all.values()[Polygons.STRIDE * i + 3] = 1;
    }
    return all;
  }

  /** How far the fine vertices lie within what these coarse ones, from the first on, do. */
  private static float[] spread(Polygons rest, int first, float[] depth) {
    float[] values = rest.values().clone();
    for (int i = 0; i < rest.vertices(); i++) {
      boolean own = i >= first && i < first + depth.length;
      values[Polygons.STRIDE * i + 3] = own ? depth[i - first] : -100;
    }
    return fourth(refined(new Polygons(values, rest.faces())));
  }

  private static Polygons refined(Polygons polygons) {
    return polygons.refined().refined();
  }

  private static float[] fourth(Polygons polygons) {
    float[] fourth = new float[polygons.vertices()];
    for (int i = 0; i < fourth.length; i++) {
      fourth[i] = polygons.values()[Polygons.STRIDE * i + 3];
    }
    return fourth;
  }

  /** Adds the person to a picture, over what is already there. */
  void draw(SvgFigure svg) {
    Grid mask = buffer.mask().blurred(0.9);
    svg.area("shadow", 0.1, area(shade, shadow(skin.quads()), 0.4f, COARSE));
    svg.area("skin", 1, area(buffer, mask, 0.5f, FINE));
    Grid soft = shade.mask().blurred(0.6);
    Grid light = Shading.of(skin, shade, false, SHADE_BLUR);
    List<Grid> worn = depths.stream().map(depth -> grid(shade, depth)).toList();
    Grid bare = bare(worn);
    for (Band band : ON_SKIN) {
      svg.area(
          band.colour,
          band.opacity,
          area(shade, Tracing.below(both(soft, bare), light, band.level), 0, COARSE));
    }
    Grid hair = hair();
    for (float depth : Hair.LAYERS) {
      svg.area("hair", 0.2, area(shade, Tracing.below(soft, hair, -depth), 0, COARSE));
    }
    for (int g = 0; g < colours.size(); g++) {
      Grid fine = grid(buffer, depths.get(g));
      svg.area(colours.get(g), 1, area(buffer, both(mask, scaled(fine)), 0.5f, FINE));
      Grid above = worn.get(g);
      for (int over = g + 1; over < colours.size(); over++) {
        above = less(above, worn.get(over));
      }
      if (isFlat(g)) {
        Grid cast = shadow(Arrays.copyOf(skin.quads(), bodyQuads));
        svg.area("shadow", 0.12, area(shade, both(cast, scaled(above)), 0.5f, COARSE));
        continue;
      }
      for (Band band : ON_CLOTH) {
        svg.area(
            band.colour,
            band.opacity,
            area(shade, Tracing.below(both(soft, scaled(above)), light, band.level), 0, COARSE));
      }
    }
    svg.area("line", 1, face());
    for (int g = 0; g < colours.size(); g++) {
      svg.stroke("line", HEM, hem(grid(buffer, depths.get(g)), g));
    }
    svg.area("line", 1, contours());
    svg.stroke("line", OUTLINE, outline(mask));
  }

  /** On the ground below what of this skin is near it. */
  private Grid shadow(int[] quads) {
    float[] places = skin.places();
    float[] flat = places.clone();
    for (int i = 1; i < flat.length; i += 3) {
      flat[i] = Math.min(0, flat[i]);
    }
    IntStream.Builder low = IntStream.builder();
    for (int q = 0; q < quads.length; q += 4) {
      if (places[3 * quads[q] + 1] < CASTING) {
        IntStream.range(q, q + 4).forEach(i -> low.add(quads[i]));
      }
    }
    FineSkin below =
        new FineSkin(flat, skin.normals(), skin.relief(), skin.open(), low.build().toArray());
    return new DepthBuffer(below, view, SHADE_CELLS_PER_UNIT, MARGIN).mask().blurred(4);
  }

  private boolean isFlat(int layer) {
    int thing = layer - (colours.size() - flats.size());
    return thing >= 0 && flats.get(thing);
  }

  /** From a depth in millimetres to a mask: 0.5 at the edge. */
  private static Grid scaled(Grid depth) {
    float[] values = new float[depth.values().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(0, Math.min(1, 0.5f + depth.values()[i] / 16));
    }
    return new Grid(depth.width(), depth.height(), values);
  }

  private static Grid both(Grid one, Grid other) {
    float[] values = one.values().clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.min(values[i], other.values()[i]);
    }
    return new Grid(one.width(), one.height(), values);
  }

  private static Grid less(Grid one, Grid other) {
    float[] values = one.values().clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.min(values[i], -other.values()[i]);
    }
    return new Grid(one.width(), one.height(), values);
  }

  private static Grid bare(List<Grid> worn) {
    Grid bare = Grid.filled(worn.get(0).width(), worn.get(0).height(), 100);
    for (Grid garment : worn) {
      bare = less(bare, garment);
    }
    return scaled(bare);
  }

  private Grid grid(DepthBuffer cells, float[] depth) {
    Grid grid = Grid.filled(cells.width(), cells.height(), -100);
    for (int cell = 0; cell < grid.values().length; cell++) {
      if (cells.covered(cell)) {
        grid.values()[cell] = cells.mix(cell, skin.quads(), depth, 1, 0);
      }
    }
    return Shading.spread(grid, cells.mask());
  }

  /** Below zero where hair is seen. */
  private Grid hair() {
    Grid depth = Grid.filled(shade.width(), shade.height(), 0);
    for (int cell = 0; cell < depth.values().length; cell++) {
      if (shade.covered(cell)) {
        double x = shade.mix(cell, skin.quads(), resting, Polygons.STRIDE, 0);
        double y = shade.mix(cell, skin.quads(), resting, Polygons.STRIDE, 1);
        double z = shade.mix(cell, skin.quads(), resting, Polygons.STRIDE, 2);
        depth.values()[cell] = (float) -Hair.depth(x, y, z);
      }
    }
    return Shading.spread(depth, shade.mask());
  }

  private PathData outline(Grid mask) {
    PathData outline = PathData.whole();
    for (Stroke ring : MarchingSquares.outlines(mask, 0.5f)) {
      Stroke spots = Tracing.inUnits(buffer, ring).resampled(1.2).smoothed(4);
      if (spots.length() > 20) {
        add(outline, FINE, spots);
      }
    }
    return outline;
  }

  private PathData contours() {
    PathData path = PathData.tenths();
    for (Stroke stroke : new InnerContours(skin, buffer, this::isFace).strokes(SHORTEST_CONTOUR)) {
      ink(path, stroke.resampled(2.4).smoothed(3), CONTOUR);
    }
    return path;
  }

  /** Whose lines are drawn by hand. */
  private boolean isFace(Vec place) {
    Vec rest = head.inverse().apply(place);
    return rest.y() > 1440 && rest.z() > 40 && Math.abs(rest.x()) < 66;
  }

  /** The edge of a garment, not where it is hidden or goes round the body. */
  private PathData hem(Grid depth, int garment) {
    PathData path = PathData.whole();
    for (Stroke ring : MarchingSquares.outlines(depth, 0)) {
      List<Spot> run = new ArrayList<>();
      List<Spot> spots = new ArrayList<>(ring.spots());
      int first = 0;
      while (first < spots.size() && isHem(depth, spots.get(first), garment)) {
        first++;
      }
      for (int k = 0; k <= spots.size(); k++) {
        Spot spot = spots.get((first + k) % spots.size());
        if (k < spots.size() && isHem(depth, spot, garment)) {
          run.add(spot);
        } else if (!run.isEmpty()) {
          Stroke stroke = Tracing.inUnits(buffer, new Stroke(run, false));
          if (run.size() > 4 && stroke.length() > 10) {
            add(path, FINE, stroke.resampled(1.6).smoothed(4));
          }
          run = new ArrayList<>();
        }
      }
    }
    return path;
  }

  private boolean isHem(Grid depth, Spot cell, int garment) {
    int column = (int) Math.round(cell.x());
    int row = (int) Math.round(cell.y());
    float least = Float.MAX_VALUE;
    float most = -Float.MAX_VALUE;
    for (int y = row - 1; y <= row + 1; y++) {
      for (int x = column - 1; x <= column + 1; x++) {
        if (buffer.nearness(x, y) == DepthBuffer.EMPTY) {
          return false;
        }
        least = Math.min(least, depth.at(x, y));
        most = Math.max(most, depth.at(x, y));
        for (int over = garment + 1; over < colours.size(); over++) {
          if (buffer.mix(y * buffer.width() + x, skin.quads(), depths.get(over), 1, 0) > 0) {
            return false;
          }
        }
      }
    }
    return most - least < 30;
  }

  private PathData face() {
    PathData path = PathData.tenths();
    for (Line line : face) {
      for (boolean mirrored :
          line.midline() ? new boolean[] {false} : new boolean[] {false, true}) {
        List<Spot> run = new ArrayList<>();
        for (Vec onLeft : line.places()) {
          Vec place = head.apply(mirrored ? onLeft.mirrored() : onLeft);
          if (buffer.shows(skin, place)) {
            run.add(view.spot(place));
          }
        }
        Stroke stroke = new Stroke(run, false);
        if (run.size() > 2 && stroke.length() > 5) {
          ink(path, stroke.resampled(2).smoothed(2), line.colour().equals("hair") ? 4 : 2.6);
        }
      }
    }
    return path;
  }

  private static void ink(PathData path, Stroke line, double width) {
    double taper = Math.min(24, line.length() * 0.4);
    add(path, 0.4, Ink.shape(line, width, taper, taper));
  }

  private static void add(PathData path, double tolerance, Stroke stroke) {
    path.add(new CurveFit(tolerance).fit(stroke), stroke.closed());
  }

  private PathData area(DepthBuffer cells, Grid grid, float level, double tolerance) {
    PathData path = PathData.whole();
    for (Stroke ring : MarchingSquares.outlines(grid, level)) {
      Stroke spots = Tracing.inUnits(cells, ring);
      if (Math.abs(spots.area()) > SMALLEST_BAND) {
        add(path, tolerance, spots.smoothed(2));
      }
    }
    return path;
  }
}
