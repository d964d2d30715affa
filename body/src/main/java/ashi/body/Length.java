package ashi.body;

/**
 * A length on the body.
 *
 * @param span that it is long or short with
 * @param millimetres on the average adult
 */
public record Length(Span span, double millimetres) implements Told.Part {}
