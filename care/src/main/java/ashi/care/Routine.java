package ashi.care;

import java.util.List;

/**
 * Points in the order they are pressed.
 *
 * @param id empty for one that was just chosen, else the ready routine's or own routine's
 */
public record Routine(String id, String title, List<Step> steps) {}
