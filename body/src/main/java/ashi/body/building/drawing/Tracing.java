package ashi.body.building.drawing;

/** From cells to the lines and areas that are drawn. */
public final class Tracing {
  private Tracing() {}

  /** Above zero within the outline where it is darker than a level. */
  public static Grid below(Grid mask, Grid tone, float level) {
    Grid out = Grid.filled(mask.width(), mask.height(), 0);
    for (int i = 0; i < out.values().length; i++) {
      out.values()[i] = Math.min((mask.values()[i] - 0.5f) / 8, level - tone.values()[i]);
    }
    return out;
  }

  /** A line through cells, in view box units. */
  public static Stroke inUnits(DepthBuffer cells, Stroke stroke) {
    return new Stroke(
        stroke.spots().stream().map(s -> cells.spot(s.x(), s.y())).toList(), stroke.closed());
  }
}
