package ashi.body.building.drawing;

import ashi.body.Figure;
import ashi.body.Spot;
import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.View;
import ashi.body.locating.Anchor;
import ashi.body.locating.ChannelLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws the channels as a sheet to lay over a figure: one group for each channel that is seen, with
 * its id, as wide and in the colour that the page says.
 */
public final class ChannelDrawing {
  private static final double WIDTH = 5;
  private static final double EDGE_ON = 0.08;
  private static final double FINE = 2;
  private static final double STEP = 2.5;
  private static final double SHORTEST = 8;

  /** How exact the lines are, in units: less on whole bodies, which are shown small. */
  private static final double CLOSE = 0.8;

  private static final double SMALL = 2;

  private final FigurePlan plan;
  private final Sight sight;
  private final Surface body;
  private final Map<String, PathData> paths = new LinkedHashMap<>();

  /**
   * @param lines of both sides
   */
  public ChannelDrawing(FigurePlan plan, Sight sight, Surface body, List<ChannelLine> lines) {
    this.plan = plan;
    this.sight = sight;
    this.body = body;
    for (ChannelLine line : lines) {
      draw(line);
    }
  }

  /** The figure it is for, with the channels that are seen. */
  public Figure figure() {
    return plan.figure().withChannels(List.copyOf(paths.keySet()));
  }

  /** The name of its file. */
  public String name() {
    return plan.figure().id() + ".channels.svg";
  }

  public String svg() {
    View view = plan.view();
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(Math.round(view.width()))
        .append(' ')
        .append(Math.round(view.height()))
        .append(
            "\"><g fill=\"none\" stroke=\"var(--channel,#3f6a96)\" stroke-width=\"var(--channel-width,")
        .append(Math.round(WIDTH))
        .append(")\" stroke-linecap=\"round\" stroke-linejoin=\"round\">");
    paths.forEach(
        (channel, path) ->
            svg.append("<path id=\"")
                .append(channel)
                .append("\" d=\"")
                .append(path)
                .append("\"/>"));
    return svg.append("</g></svg>\n").toString();
  }

  private void draw(ChannelLine line) {
    List<Spot> run = new ArrayList<>();
    List<Anchor> spots = line.spots();
    for (int i = 1; i < spots.size(); i++) {
      Vec from = spots.get(i - 1).on(body);
      Vec to = spots.get(i).on(body);
      Vec outward = spots.get(i - 1).normal(body).plus(spots.get(i).normal(body)).unit();
      boolean facing = outward.dot(plan.view().toViewer()) > EDGE_ON;
      int pieces = (int) Math.ceil(from.distance(to) / FINE);
      for (int piece = 0; piece < pieces; piece++) {
        Vec place = from.toward(to, piece / (double) pieces);
        if (facing && sight.sees(place)) {
          run.add(plan.view().spot(place));
        } else {
          add(line.channel(), run);
          run = new ArrayList<>();
        }
      }
    }
    add(line.channel(), run);
  }

  private void add(String channel, List<Spot> run) {
    Stroke stroke = new Stroke(run, false);
    if (run.size() > 1 && stroke.length() > SHORTEST) {
      paths
          .computeIfAbsent(channel, key -> PathData.whole())
          .add(
              new CurveFit(plan.wholeBody() ? SMALL : CLOSE)
                  .fit(stroke.resampled(STEP).smoothed(3)),
              false);
    }
  }
}
