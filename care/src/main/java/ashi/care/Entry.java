package ashi.care;

/** An event and when it happened. */
public record Entry(Moment at, Event event) {}
