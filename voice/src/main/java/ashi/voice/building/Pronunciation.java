package ashi.voice.building;

import ashi.atlas.Atlas;
import ashi.atlas.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How phrases are given to the synthesiser: codes letter by letter, and a lexicon of its own. */
final class Pronunciation {
  private static final Pattern CODE = Pattern.compile("\\b([a-z]{2}) ?(\\d+)\\b");

  /** Words that the synthesiser would say wrongly. */
  private static final Map<String, String> LEXICON =
      Map.of(
          "centimetre", "s eh1 n t ax0 m iy1 t er0",
          "centimetres", "s eh1 n t ax0 m iy1 t er0 z",
          "millimetre", "m ih1 l ax0 m iy1 t er0",
          "millimetres", "m ih1 l ax0 m iy1 t er0 z",
          "buttock", "b ah1 t ax0 k",
          "buttocks", "b ah1 t ax0 k s",
          "sacrum", "s ey1 k r ax0 m",
          "pubic", "p y uw1 b ih0 k",
          "toenail", "t ow1 n ey1 l",
          "acupressure", "ae1 k y ax0 p r eh1 sh er0");

  private final Map<String, String> prefixes = new HashMap<>();

  Pronunciation(Atlas atlas) {
    for (Point point : atlas.points()) {
      String prefix = point.code().replaceAll("\\d+$", "").toLowerCase(Locale.ROOT);
      prefixes.put(prefix, spelled(prefix));
    }
  }

  /** E.g. "B L." of "bl", and "extra, H N." of "ex-hn". */
  private static String spelled(String prefix) {
    String spelled = prefix.startsWith("ex-") ? "extra, " : "";
    for (char letter :
        prefix.substring(spelled.isEmpty() ? 0 : 3).toUpperCase(Locale.ROOT).toCharArray()) {
      spelled += letter + " ";
    }
    return spelled.trim();
  }

  /** The text that is spoken for a phrase. */
  String text(String words) {
    if (prefixes.containsKey(words)) {
      return prefixes.get(words);
    }
    return CODE.matcher(words)
        .replaceAll(
            code ->
                prefixes.containsKey(code.group(1))
                    ? prefixes.get(code.group(1)) + " " + code.group(2)
                    : code.group());
  }

  /** The lines of the lexicon that a phrase needs. */
  List<String> lexicon(String words) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, String> entry : new TreeMap<>(LEXICON).entrySet()) {
      if (words.matches(".*\\b" + entry.getKey() + "\\b.*")) {
        lines.add(entry.getKey() + " : " + entry.getValue());
      }
    }
    return lines;
  }
}
