package ashi.atlas;

import java.util.List;

/**
 * What to do about a red flag.
 *
 * @param urgency of the flags it is for
 * @param headline the one thing to do, one sentence
 * @param steps what else to do and to tell
 * @param meanwhile what eases until someone is there: a position, breathing, warmth where it is
 *     safe; may be empty
 * @param also one sentence for when something more urgent leads; may be empty
 */
public record Help(
    String id,
    Urgency urgency,
    String headline,
    List<String> steps,
    List<String> meanwhile,
    String also,
    List<String> sources) {}
