package ashi.atlas;

/** A publication a claim rests on; {@code link} is a DOI or address, empty when there is none. */
public record Source(String id, String citation, String link) {}
