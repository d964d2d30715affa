package ashi.atlas;

/**
 * A publication a claim rests on.
 *
 * @param name how texts refer to it, e.g. "Murphy 2019"
 * @param citation authors, title, where and when it was published
 * @param found how large it was and what it found, as far as a claim rests on it; may be empty
 * @param link its DOI or address; empty only for a book
 */
public record Source(String id, String name, String citation, String found, String link) {}
