package ashi.pages.web;

/** A form field that is not shown. */
public record Field(String name, String value) {}
