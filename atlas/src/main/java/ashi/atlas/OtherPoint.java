package ashi.atlas;

/**
 * A point WHO counts that has no page here yet, so that a person who types it gets a true answer.
 *
 * @param code WHO code, e.g. "BL47"
 * @param pinyin with tone marks, e.g. "Húnmén"
 * @param hanzi traditional characters, e.g. "魂門"
 * @param simplified simplified characters, e.g. "魂门"
 * @param where roughly where it is, in plain words, e.g. "level with T9"; may be empty
 */
public record OtherPoint(
    String code, String pinyin, String hanzi, String simplified, String where) {}
