package ashi.body.locating;

import java.util.List;

/**
 * A line over the skin, in words, and the landmarks it runs through.
 *
 * @param term as formulas write it, e.g. "back of the leg"
 * @param phrase as a sentence says it, e.g. "on the back of the leg"
 * @param landmarks two or more, in order
 */
record Course(String term, String phrase, List<Landmark> landmarks) {}
