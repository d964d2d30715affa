package ashi.atlas;

/**
 * Letters that some books write for a channel instead of WHO's.
 *
 * @param letters e.g. "V" or "Dü"
 * @param books whose books they are, e.g. "French and Spanish"
 */
public record Prefix(String letters, String books) {}
