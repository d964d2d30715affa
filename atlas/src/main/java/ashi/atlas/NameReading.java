package ashi.atlas;

/**
 * How a point's characters are read elsewhere.
 *
 * @param code of the point
 * @param hangul Korean, e.g. "신유"
 * @param romaja Korean in Latin letters, e.g. "Sinyu"
 * @param kana Japanese, e.g. "じんゆ"
 * @param romaji Japanese in Latin letters, e.g. "Jin'yu"
 * @param vietnamese e.g. "Thận du"
 */
public record NameReading(
    String code, String hangul, String romaja, String kana, String romaji, String vietnamese) {}
