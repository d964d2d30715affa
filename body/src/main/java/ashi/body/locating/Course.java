package ashi.body.locating;

import java.util.List;

/**
 * A line over the skin, through landmarks.
 *
 * @param term as formulas write it, e.g. "back of the leg"
 * @param landmarks two or more, in order
 */
record Course(String term, List<Landmark> landmarks) {}
