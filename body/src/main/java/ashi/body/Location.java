package ashi.body;

import java.util.List;

/**
 * Where a point is, computed from its formula.
 *
 * @param code the point's
 * @param sentence for reading, e.g. "On the back, 1.5 cun (about 36 mm) out from the lower border
 *     of the second lumbar vertebra." when {@linkplain Told#written written} for the average adult
 * @param spoken for listening, under ten seconds, e.g. "About three and a half centimetres out from
 *     the spine, two bumps above the hip bones." when {@linkplain Told#spoken spoken}
 * @param alternative where others look for it, as a sentence; without parts where experts agree
 * @param positions of each of its spots on the left half or the midline; several for a group
 * @param closeUp the figure that shows it best
 * @param whole how the whole body shows it
 */
public record Location(
    String code,
    Told sentence,
    Told spoken,
    Told alternative,
    List<Positions> positions,
    Drawn closeUp,
    Drawn whole) {}
