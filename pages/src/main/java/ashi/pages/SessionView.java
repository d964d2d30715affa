package ashi.pages;

import ashi.care.Settings;

/**
 * What the session page needs besides its plan.
 *
 * @param address where it is found again
 * @param back where leaving leads
 * @param rating what is asked when it has ended
 */
public record SessionView(String address, String back, RatingView rating, Settings settings) {}
