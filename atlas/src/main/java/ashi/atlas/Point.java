package ashi.atlas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A pressure point.
 *
 * @param code WHO code, e.g. "BL23" or "EX-B7"
 * @param channel id of its {@link Channel}, or "EX" for extra points
 * @param aliases older and foreign numberings and names, as a person may type them
 * @param paired whether there is one on each side
 * @param area the part of the body it is on
 * @param formula where it is, in the location language
 * @param alternative the formula of the other place, where experts differ; may be empty
 * @param differs where experts differ: the other place, and which one Ashi uses; may be empty
 * @param find how to find it by touch, in plain words; empty where it is not for pressing
 * @param how how to press it, in plain words; empty where it is not for pressing
 * @param reach for each position, what can press it; a position without an entry is not possible
 * @param tradition what else it is pressed for by tradition, e.g. "a blocked nose"; may be empty
 * @param cautions circumstances in which it is left out
 * @param soften circumstances in which it is pressed lightly only
 * @param note what a careful reader should know, such as numbering traps; where it is not for
 *     pressing, why; may be empty
 * @param press false where lay people should not press
 */
public record Point(
    String code,
    String channel,
    Name name,
    List<String> aliases,
    boolean paired,
    Area area,
    String formula,
    String alternative,
    String differs,
    String find,
    String how,
    Dose dose,
    Map<Position, Set<Tool>> reach,
    List<Use> uses,
    String tradition,
    Set<Caution> cautions,
    Set<Caution> soften,
    String note,
    boolean press) {
  /** Id of the source that every {@code tradition} rests on. */
  public static final String TRADITION_SOURCE = "textbook";

  /** What it is used for in a complaint of this id. */
  public Optional<Use> use(String complaint) {
    return uses.stream().filter(use -> use.complaint().equals(complaint)).findFirst();
  }

  /** Code and name, as a heading has them, e.g. "BL23 Shènshū". */
  public String title() {
    return code + " " + name.pinyin();
  }
}
