package ashi.body.building.drawing;

import ashi.body.Spot;
import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.View;

/** What can be seen of the skin on a figure. */
public final class Sight {
  private static final double CELLS_PER_UNIT = 0.5;
  private static final double BIAS = 4;

  /** A place further than this before what is drawn lies on a part that is left out. */
  private static final double LEFT_OUT = 15;

  private final View view;
  private final DepthBuffer buffer;

  private Sight(View view, DepthBuffer buffer) {
    this.view = view;
    this.buffer = buffer;
  }

  public static Sight of(FigurePlan plan, Surface surface) {
    FineSkin skin = FineSkin.coarse(plan.part().of(Polygons.of(surface)));
    return new Sight(plan.view(), new DepthBuffer(skin, plan.view(), CELLS_PER_UNIT, 4));
  }

  public View view() {
    return view;
  }

  /** Whether a place on the skin is within the figure, is drawn, and nothing is in front of it. */
  public boolean sees(Vec place) {
    Spot spot = view.spot(place);
    if (!view.holds(spot)) {
      return false;
    }
    int column = (int) Math.floor(buffer.column(spot.x()));
    int row = (int) Math.floor(buffer.row(spot.y()));
    float nearest = buffer.nearness(column, row);
    double before = view.nearness(place) - nearest;
    return nearest != DepthBuffer.EMPTY && before > -BIAS && before < LEFT_OUT;
  }
}
