package ashi.body.locating;

/** What formulas can name. */
public record Anatomy(Landmarks landmarks, Courses courses, Spans spans) {

  /**
   * @param landmarks as in {@code landmarks.txt}
   * @param courses as in {@code courses.txt}
   * @param spans as in {@code spans.txt}
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  public static Anatomy read(String landmarks, String courses, String spans) {
    Landmarks places = Landmarks.read(landmarks);
    return new Anatomy(places, Courses.read(courses, places), Spans.read(spans, places));
  }
}
