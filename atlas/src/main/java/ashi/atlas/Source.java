package ashi.atlas;

/**
 * A publication a claim rests on.
 *
 * @param name how texts refer to it, e.g. "Murphy 2019"
 * @param authors by their names
 * @param more the key of what is told of them besides, such as that there are others; may be empty
 * @param citation title, where and when it was published
 * @param found how large it was and what it found, as far as a claim rests on it; may be empty
 * @param link its DOI or address; empty only for a book
 */
public record Source(
    String id,
    String name,
    String authors,
    String more,
    String citation,
    String found,
    String link) {}
