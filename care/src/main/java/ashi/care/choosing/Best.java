package ashi.care.choosing;

import java.util.List;

/** The best set of points that was found, in the order to press them. */
record Best(List<Candidate> candidates, int score) {}
