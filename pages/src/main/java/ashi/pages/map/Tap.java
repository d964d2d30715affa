package ashi.pages.map;

import ashi.atlas.Decimal;
import ashi.body.Chart;
import ashi.body.Spot;
import ashi.body.Vec;
import ashi.pages.figure.Drawing;
import ashi.pages.web.Address;
import ashi.pages.web.Request;
import java.util.Optional;

/**
 * Where a person tapped a figure.
 *
 * @param place on the skin of the average body
 * @param mirrored whether it is shown on the other side than the one that was tapped
 */
record Tap(Chart chart, Vec place, boolean mirrored) {
  /** How much better the other side must be shown to be worth turning to. */
  private static final double SURELY = 0.05;

  /**
   * The tap in a request: {@code x} and {@code y} in units of the figure, or, from a browser
   * without scripts, {@code at.x} and {@code at.y} in pixels of a figure {@code wide} pixels wide.
   */
  static Optional<Tap> in(Request request, Chart chart) {
    double units = chart.view().width() / number(request.field("wide"), 1);
    double x = number(request.field("x"), number(request.field("at.x"), 0) * units);
    double y = number(request.field("y"), number(request.field("at.y"), 0) * units);
    Spot spot = new Spot(x, y);
    // A keyboard presses the figure at its very corner.
    boolean pointed = x > 0 && y > 0 && chart.view().holds(spot);
    return pointed
        ? Optional.of(new Tap(chart, chart.place(spot), request.field("side").equals("other")))
        : Optional.empty();
  }

  /** The same place on another figure, which may show the other side of the body only. */
  Tap on(Chart other) {
    boolean turned = other.shows(place.mirrored()) > other.shows(place) + SURELY;
    return new Tap(other, turned ? place.mirrored() : place, mirrored != turned);
  }

  /** How well another figure shows it; not at all below 0. */
  double shownBy(Chart other) {
    return Math.max(other.shows(place), other.shows(place.mirrored()));
  }

  Spot spot() {
    return chart.view().spot(place);
  }

  String address() {
    Address address =
        new Address("/map")
            .with("on", chart.figure())
            .with("x", Drawing.number(spot().x()))
            .with("y", Drawing.number(spot().y()));
    return (mirrored ? address.with("side", "other") : address).toString();
  }

  private static double number(String text, double otherwise) {
    try {
      double number = text.isEmpty() ? otherwise : Decimal.parse(text);
      return Math.abs(number) < 1e6 ? number : otherwise;
    } catch (NumberFormatException typed) {
      return otherwise;
    }
  }
}
