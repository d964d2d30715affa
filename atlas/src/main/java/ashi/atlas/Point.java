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
 * @param find how to find it by touch, in plain words
 * @param how how to press it, in plain words
 * @param reach for each position, what can press it; a position without an entry is not possible
 * @param cautions circumstances in which it is left out
 * @param soften circumstances in which it is pressed lightly only
 * @param note what a careful reader should know: where experts differ, numbering traps; may be
 *     empty
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
    String find,
    String how,
    Dose dose,
    Map<Position, Set<Tool>> reach,
    List<Use> uses,
    Set<Caution> cautions,
    Set<Caution> soften,
    String note,
    boolean press) {

  /** What it is used for in a complaint of this id. */
  public Optional<Use> use(String complaint) {
    return uses.stream().filter(use -> use.complaint().equals(complaint)).findFirst();
  }
}
