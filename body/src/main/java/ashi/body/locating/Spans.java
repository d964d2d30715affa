package ashi.body.locating;

import ashi.body.Span;
import ashi.body.Surface;
import ashi.body.Vec;
import ashi.body.locating.Rows.Row;
import ashi.body.locating.Stretch.Along;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the spans lie, read from {@code spans.txt}: span, the landmarks at its ends, how the way
 * runs (axis, height, skin or across). A span may be counted in several ways; the first line says
 * how a person measures it.
 */
public final class Spans {
  private final Landmarks landmarks;
  private final List<Stretch> stretches;

  private Spans(Landmarks landmarks, List<Stretch> stretches) {
    this.landmarks = landmarks;
    this.stretches = stretches;
  }

  /**
   * @throws IllegalArgumentException naming the line that cannot be read, or a span without a line
   */
  static Spans read(String text, Landmarks landmarks) {
    List<Stretch> stretches = new ArrayList<>();
    for (Row row : Rows.read(text, 3)) {
      String id = row.parts().get(0);
      Span span =
          Span.find(id).orElseThrow(() -> row.problem("There is no span called " + id + "."));
      String ends = row.parts().get(1);
      int arrow = ends.indexOf("->");
      if (arrow < 0) {
        throw row.problem("The ends are written like wrist-crease -> elbow-crease.");
      }
      String from = ends.substring(0, arrow).trim();
      String to = ends.substring(arrow + 2).trim();
      if (landmarks.find(to).isEmpty()
          || (landmarks.find(from).isEmpty()
              && !from.equals(Stretch.MIDLINE)
              && !from.equals(Stretch.GROUND))) {
        throw row.problem("One of these ends is not a landmark.");
      }
      stretches.add(new Stretch(span, from, to, along(row)));
    }
    for (Span span : Span.values()) {
      if (stretches.stream().noneMatch(s -> s.span() == span)) {
        throw new IllegalArgumentException("No line says where the span " + span.id() + " lies.");
      }
    }
    return new Spans(landmarks, List.copyOf(stretches));
  }

  private static Along along(Row row) {
    for (Along along : Along.values()) {
      if (along.name().toLowerCase(Locale.ROOT).equals(row.parts().get(2))) {
        return along;
      }
    }
    throw row.problem("The way runs by axis, height, skin or across.");
  }

  /** The stretch between two landmarks, in either order. */
  Optional<Stretch> between(String one, String other) {
    return stretches.stream().filter(s -> s.joins(one, other)).findFirst();
  }

  /** How long each span is on a body, in millimetres, as a person measures it. */
  public Map<Span, Double> lengths(Surface body) {
    Map<Span, Double> lengths = new EnumMap<>(Span.class);
    for (Stretch stretch : stretches) {
      if (!lengths.containsKey(stretch.span())) {
        lengths.put(stretch.span(), length(stretch, body));
      }
    }
    return lengths;
  }

  private double length(Stretch stretch, Surface body) {
    Anchor to = anchor(stretch.to());
    Vec end = to.on(body);
    if (stretch.from().equals(Stretch.GROUND)) {
      return end.y();
    }
    if (stretch.from().equals(Stretch.MIDLINE)) {
      return end.x();
    }
    boolean bothSides = stretch.from().equals(stretch.to());
    Anchor from = bothSides ? to.mirrored(body.mesh()) : anchor(stretch.from());
    Vec start = from.on(body);
    Vec way = end.minus(start);
    return switch (stretch.along()) {
      case ACROSS -> Math.abs(way.x());
      case AXIS -> way.length();
      case HEIGHT -> Math.abs(way.y());
      case SKIN -> bothSides ? round(body, from, to) : Skin.between(body, from, to).length();
    };
  }

  /**
   * The marks of whole cun along a span, from end to end, as a tape lies on a body. What is
   * measured from the midline goes from one side to the other.
   */
  public List<Vec> marks(Span span, Surface body) {
    Stretch stretch = stretches.stream().filter(s -> s.span() == span).findFirst().orElseThrow();
    Anchor to = anchor(stretch.to());
    Vec end = to.on(body);
    boolean acrossBoth =
        stretch.from().equals(stretch.to()) || stretch.from().equals(Stretch.MIDLINE);
    Vec start =
        acrossBoth
            ? end.mirrored()
            : stretch.from().equals(Stretch.GROUND)
                ? new Vec(end.x(), 0, end.z())
                : anchor(stretch.from()).on(body);
    int cuns = stretch.from().equals(Stretch.MIDLINE) ? 2 * span.cun() : span.cun();
    Trail trail =
        stretch.along() == Along.SKIN && !acrossBoth
            ? Skin.between(body, anchor(stretch.from()), to)
            : null;
    List<Vec> marks = new ArrayList<>();
    for (int i = 0; i <= cuns; i++) {
      double share = (double) i / cuns;
      marks.add(
          trail == null ? start.toward(end, share) : trail.after(share * trail.length()).place());
    }
    return marks;
  }

  /** From side to side, level round the body, the shorter way. */
  private static double round(Surface body, Anchor from, Anchor to) {
    return Section.through(body, from, Vec.UP).between(from.on(body), to.on(body)).length();
  }

  private Anchor anchor(String name) {
    return landmarks.anchor(name).orElseThrow();
  }
}
