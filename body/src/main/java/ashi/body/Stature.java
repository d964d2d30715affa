package ashi.body;

/** How long the spans of one body are. */
@FunctionalInterface
public interface Stature {
  double millimetres(Span span);
}
