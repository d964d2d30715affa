package ashi.body.locating;

/**
 * A place a person can see or feel.
 *
 * @param name as formulas write it, e.g. "lateral-malleolus"
 * @param words for a sentence, with its article, e.g. "the outer ankle bone"
 * @param label for a picture, e.g. "outer ankle bone"
 * @param anchor on the left side or the midline
 */
record Landmark(String name, Region region, String words, String label, Anchor anchor) {}
