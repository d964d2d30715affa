package ashi.body;

/** Where one spot of skin is on the bodies that Ashi publishes, in millimetres. */
public record Positions(Vec average, Vec female, Vec male) {}
