package ashi.care;

/** A point that is pressed lightly only, and the sentence why. */
public record Softened(String code, String reason) {}
