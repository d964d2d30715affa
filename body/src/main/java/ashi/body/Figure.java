package ashi.body;

/**
 * A drawing of the body or a part of it, kept as {@code figures/<id>.svg} with a root element of id
 * {@code f}; its colours come from CSS custom properties.
 *
 * @param id e.g. "lower-back"
 * @param title e.g. "Lower back from behind"
 * @param width of the view box, which starts at 0 0
 * @param height of the view box
 */
public record Figure(String id, String title, double width, double height) {}
