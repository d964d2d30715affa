package ashi.care;

/** A point that is left out, for safety or because it cannot be reached, and the sentence why. */
public record LeftOut(String code, String reason) {}
