package ashi.atlas.building;

import ashi.atlas.Name;
import java.util.Locale;

/** Reads what a point or channel is called. */
final class NameFact {
  private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";

  private NameFact() {}

  static Name read(YamlFact entry) {
    return new Name(
        pinyin(entry),
        characters(entry, "hanzi"),
        characters(entry, "simplified"),
        entry.text("meaning"));
  }

  /** With at least one tone mark: a name without any was typed in haste. */
  static String pinyin(YamlFact entry) {
    String pinyin = entry.text("pinyin");
    boolean toned =
        pinyin.toLowerCase(Locale.ROOT).chars().anyMatch(letter -> TONED.indexOf(letter) >= 0);
    if (!pinyin.isEmpty() && !toned) {
      entry.problem("pinyin", "'" + pinyin + "' has no tone marks. Write them, as in Shènshū.");
    }
    return pinyin;
  }

  static String characters(YamlFact entry, String key) {
    String characters = entry.text(key);
    boolean chinese = characters.codePoints().allMatch(Character::isIdeographic);
    if (!characters.isEmpty() && !chinese) {
      entry.problem(key, "'" + characters + "' is not Chinese. Write the characters, as in 腎俞.");
    }
    return characters;
  }
}
