package ashi.body.building.drawing;

import ashi.body.Figure;
import ashi.body.View;

/**
 * What a figure is to show.
 *
 * @param figure its name and size
 * @param view how it looks at the average adult
 * @param part how much of the body it shows
 * @param symmetric whether its two halves mirror each other
 * @param wholeBody whether it shows the whole body, small
 */
public record FigurePlan(
    Figure figure, View view, Part part, boolean symmetric, boolean wholeBody) {

  boolean head() {
    return figure.id().startsWith("head");
  }
}
