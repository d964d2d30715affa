package ashi.body;

/**
 * How a figure shows a span that is to be measured.
 *
 * @param drawn both ends as landmarks, and the way between them as a ruler
 */
public record ShownSpan(Span span, Drawn drawn) {}
