package ashi.care.session;

/**
 * What is on. All times in milliseconds.
 *
 * @param index of the cue
 * @param into it
 * @param left of it
 * @param totalLeft of the session
 */
public record Now(int index, int into, int left, int totalLeft) {}
