package ashi.pages.measuring;

import ashi.pages.figure.Drawing;
import ashi.pages.web.Visit;
import org.jspecify.annotations.Nullable;

/** The figure on which a span's two ends and the tape between them are marked. */
final class SpanPicture {
  private SpanPicture() {}

  /** Null where it has not been drawn. */
  static @Nullable Drawing of(Visit visit, SelfMeasure measure) {
    return visit.places().shownSpans().stream()
        .filter(shown -> shown.span() == measure.span())
        .findFirst()
        .map(shown -> Drawing.of(visit, shown.drawn()))
        .orElse(null);
  }
}
