package ashi.body.building.drawing;

import ashi.body.Vec;
import java.util.List;

/**
 * A line on the skin of the average adult, drawn wherever it is seen.
 *
 * @param name what it shows, e.g. "wrist crease"
 * @param home id of the figure it was drawn on
 * @param places along the skin, about a millimetre apart
 * @param colour name of its colour
 * @param width in view box units of a close-up
 * @param midline whether it lies on the middle of the body and has no partner on the other side
 * @param near whether it is drawn on close-ups
 * @param far whether it is drawn where the whole body is shown small
 */
public record Line(
    String name,
    String home,
    List<Vec> places,
    String colour,
    double width,
    boolean midline,
    boolean near,
    boolean far) {}
