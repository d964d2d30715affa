package ashi.atlas.building;

import ashi.atlas.Area;
import ashi.atlas.Caution;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one standing circumstance means for the points.
 *
 * @param out codes of the points that are not pressed, or the words of parts of the body
 * @param light codes of the points that are pressed lightly, words of parts, or {@value #ALL}
 */
record CautionFact(Caution caution, List<String> out, List<String> light) {
  /** Every point that is pressed and not out. */
  private static final String ALL = "all";

  /** Between the first and the last code of a run, as in BL31..BL34. */
  private static final String RUN = "..";

  static CautionFact read(YamlFact entry) {
    return new CautionFact(
        entry.choice("caution", Caution.class), codes(entry, "out"), codes(entry, "light"));
  }

  boolean leavesOut(String code, Area area) {
    return out.contains(code) || out.contains(YamlFact.word(area));
  }

  boolean softens(String code, Area area) {
    return light.contains(code)
        || ((light.contains(ALL) || light.contains(YamlFact.word(area))) && !leavesOut(code, area));
  }

  /** Codes that are named and must be points. */
  static List<String> named(List<String> codes) {
    List<String> parts = Stream.of(Area.values()).map(YamlFact::word).toList();
    return codes.stream().filter(code -> !code.equals(ALL) && !parts.contains(code)).toList();
  }

  private static List<String> codes(YamlFact entry, String key) {
    List<String> codes = new ArrayList<>();
    for (String text : entry.texts(key)) {
      int run = text.indexOf(RUN);
      if (run < 0) {
        codes.add(text);
      } else {
        codes.addAll(run(entry, key, text.substring(0, run), text.substring(run + RUN.length())));
      }
    }
    return List.copyOf(codes);
  }

  private static List<String> run(YamlFact entry, String key, String first, String last) {
    int digits = first.replaceAll("[0-9]+$", "").length();
    String prefix = first.substring(0, digits);
    List<String> codes = new ArrayList<>();
    try {
      int to = Integer.parseInt(last.startsWith(prefix) ? last.substring(digits) : "");
      for (int number = Integer.parseInt(first.substring(digits)); number <= to; number++) {
        codes.add(prefix + number);
      }
    } catch (NumberFormatException notARun) {
      codes.clear();
    }
    if (codes.isEmpty()) {
      entry.problem(
          key, "'" + first + RUN + last + "' is no run of codes. Write it as in BL31..BL34.");
    }
    return codes;
  }
}
