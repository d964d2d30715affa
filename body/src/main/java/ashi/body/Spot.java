package ashi.body;

/** A place on a figure, in the units of its view box. */
public record Spot(double x, double y) {}
