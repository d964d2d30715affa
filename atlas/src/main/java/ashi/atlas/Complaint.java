package ashi.atlas;

import java.util.List;
import java.util.Set;

/**
 * What a person complains of.
 *
 * @param id e.g. "sciatica"
 * @param title e.g. "Sciatica"
 * @param feels how it feels, in the person's words
 * @param areas the parts of the body it is about; empty for what is not in one place
 * @param flags the groups of red flags to ask about before pressing for it
 * @param sided whether it mostly hurts on one side, so that which side is asked
 * @param rated what is rated from 0 to 10 before and after, e.g. "tension"; empty for pain
 * @param known what is known of pressing for it, honestly
 * @param words other words a person may type
 */
public record Complaint(
    String id,
    String title,
    String feels,
    String known,
    Set<Area> areas,
    Set<FlagGroup> flags,
    boolean sided,
    String rated,
    List<String> words,
    List<String> sources) {}
