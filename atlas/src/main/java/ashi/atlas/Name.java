package ashi.atlas;

/**
 * What a point or channel is called.
 *
 * @param pinyin with tone marks, e.g. "Shènshū"
 * @param hanzi traditional characters, e.g. "腎俞"
 * @param simplified simplified characters, e.g. "肾俞"
 * @param meaning plain English, e.g. "Kidney transport"
 */
public record Name(String pinyin, String hanzi, String simplified, String meaning) {}
