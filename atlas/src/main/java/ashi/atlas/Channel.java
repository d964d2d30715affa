package ashi.atlas;

import java.util.List;

/**
 * A channel (meridian).
 *
 * @param id WHO prefix, e.g. "BL"
 * @param title e.g. "Bladder channel"
 * @param course its way over the body in words
 * @param uses what its points are used for by tradition
 * @param aliases other prefixes in use, e.g. "UB", "B", "V"
 * @param total how many points WHO counts on it
 */
public record Channel(
    String id,
    String title,
    Name name,
    String course,
    String uses,
    List<String> aliases,
    int total) {}
