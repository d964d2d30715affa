package ashi.care;

import java.util.List;

/**
 * A routine after the safety filter.
 *
 * @param leftOut what was removed and why
 * @param softened what is pressed more lightly and why, one sentence each
 */
public record Plan(Routine routine, List<LeftOut> leftOut, List<String> softened) {}
