package ashi.atlas;

import java.util.List;

/**
 * A routine that is ready to run.
 *
 * @param id e.g. "relief"
 * @param words one sentence: whom it is for
 * @param complaint id of the complaint it serves
 * @param codes its points in order
 */
public record ReadyRoutine(
    String id,
    String title,
    String words,
    String complaint,
    Place place,
    int minutes,
    List<String> codes) {}
