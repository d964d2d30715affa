package ashi.atlas;

import java.util.List;

/**
 * A channel (meridian).
 *
 * @param id WHO prefix, e.g. "BL"
 * @param title e.g. "Bladder channel"
 * @param course its way over the body in words
 * @param uses what its points are used for by tradition
 * @param prefixes letters other books write for it, each once
 * @param called its names in the languages of those books, e.g. "Bladder", "Blase"
 * @param total how many points WHO counts on it
 */
public record Channel(
    String id,
    String title,
    Name name,
    String course,
    String uses,
    List<Prefix> prefixes,
    List<String> called,
    int total) {}
