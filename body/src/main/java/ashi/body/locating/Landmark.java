package ashi.body.locating;

/**
 * A place a person can see or feel.
 *
 * @param name as formulas write it, e.g. "lateral-malleolus"
 * @param anchor on the left side or the midline
 */
record Landmark(String name, Region region, Anchor anchor) {}
