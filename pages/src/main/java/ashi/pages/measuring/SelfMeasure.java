package ashi.pages.measuring;

import ashi.body.Span;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A span that a person can measure on themselves, the most useful for people with back pain first.
 */
public enum SelfMeasure {
  SHOULDER_BLADE(Span.SHOULDER_BLADE, true),
  LOWER_LEG(Span.LOWER_LEG, false),
  THIGH(Span.THIGH_SIDE, false),
  FOREARM(Span.FOREARM, false),
  LOWER_BELLY(Span.LOWER_BELLY, false),
  UPPER_BELLY(Span.UPPER_BELLY, false),
  BREASTBONE(Span.BREASTBONE, false),
  HEAD(Span.HEAD, false),
  UPPER_ARM(Span.UPPER_ARM, false),
  FOOT(Span.FOOT, false);

  /** Sentences that say how it is done. */
  private static final int STEPS = 3;

  private final Span span;
  private final boolean acrossBoth;

  SelfMeasure(Span span, boolean acrossBoth) {
    this.span = span;
    this.acrossBoth = acrossBoth;
  }

  /** The one for a span, by the id it has in addresses. */
  static Optional<SelfMeasure> named(String id) {
    for (SelfMeasure measure : values()) {
      if (measure.id().equals(id)) {
        return Optional.of(measure);
      }
    }
    return Optional.empty();
  }

  public String id() {
    return span.id();
  }

  public Span span() {
    return span;
  }

  /** The part of the body whose points it sharpens, e.g. "Lower leg". */
  public String region(Words words) {
    return said(words, "region");
  }

  /** E.g. "Knee crease to ankle". */
  public String title(Words words) {
    return said(words, "title");
  }

  /** Where it starts, e.g. "Knee crease". */
  public String from(Words words) {
    return said(words, "from");
  }

  /** Where it ends, for the middle of a sentence, e.g. "outer ankle bone". */
  public String to(Words words) {
    return said(words, "to");
  }

  /** How to feel both ends and lay the tape, a sentence or two each. */
  public List<String> steps(Words words) {
    List<String> steps = new ArrayList<>();
    for (int step = 1; step <= STEPS; step++) {
      steps.add(said(words, Integer.toString(step)));
    }
    return steps;
  }

  private String said(Words words, String what) {
    return words.say("measure." + name() + "." + what);
  }

  /** How often the span fits into what is measured: twice where it is measured on both sides. */
  public int times() {
    return acrossBoth ? 2 : 1;
  }

  /** The one after it. */
  Optional<SelfMeasure> next() {
    return ordinal() + 1 < values().length
        ? Optional.of(values()[ordinal() + 1])
        : Optional.empty();
  }

  /** The one before it. */
  Optional<SelfMeasure> before() {
    return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
  }
}
