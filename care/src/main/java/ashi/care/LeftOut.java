package ashi.care;

/** A point that would have fitted but is left out for safety, and the sentence that says why. */
public record LeftOut(String code, String reason) {}
