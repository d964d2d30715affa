package ashi.pages;

import ashi.care.Settings;

/**
 * What the session page needs besides its plan.
 *
 * @param codes separated by spaces
 * @param address to run it again
 * @param back where leaving leads
 * @param before pain 0 to 10 as text; empty when not given
 */
public record SessionView(
    String codes,
    String complaint,
    String address,
    String back,
    String before,
    Settings settings) {}
