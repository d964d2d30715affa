package ashi.pages.measuring;

import ashi.body.Span;
import java.util.List;
import java.util.Optional;

/**
 * A span that a person can measure on themselves, the most useful for people with back pain first.
 */
public enum SelfMeasure {
  SHOULDER_BLADE(
      Span.SHOULDER_BLADE,
      "Back",
      "Across the shoulder blades",
      "Inner edge of one shoulder blade",
      "inner edge of the other",
      true,
      List.of(
          "Sit up and let your arms hang. Someone else measures best.",
          "Feel the inner edge of each shoulder blade, where the bony ridge across it begins.",
          "Measure straight across the spine, from edge to edge.")),
  LOWER_LEG(
      Span.LOWER_LEG,
      "Lower leg",
      "Knee crease to ankle",
      "Knee crease",
      "outer ankle bone",
      false,
      List.of(
          "Bend your knee and feel the fold behind it: that is the knee crease. Stretch the leg"
              + " again.",
          "Feel the bump on the outside of your ankle, and its highest spot.",
          "Measure straight down the outside of the leg, from the height of the crease to the"
              + " bump.")),
  THIGH(
      Span.THIGH_SIDE,
      "Thigh and hip",
      "Hip bump to knee crease",
      "Bump at the side of the hip",
      "knee crease",
      false,
      List.of(
          "Stand with a hand on the side of your hip. Turn the foot in and out: a bony bump moves"
              + " under your hand.",
          "Feel the fold behind your knee: that is the knee crease.",
          "Measure straight down the side of the thigh, from the middle of the bump to the height"
              + " of the crease.")),
  FOREARM(
      Span.FOREARM,
      "Forearm and hand",
      "Elbow crease to wrist crease",
      "Elbow crease",
      "wrist crease",
      false,
      List.of(
          "Bend your elbow: the fold on the inside is the elbow crease. Bend your wrist: take the"
              + " fold next to the palm.",
          "Now hold the arm straight, palm up.",
          "Measure from the middle of one crease to the middle of the other.")),
  LOWER_BELLY(
      Span.LOWER_BELLY,
      "Lower belly",
      "Navel to pubic bone",
      "Navel",
      "top edge of the pubic bone",
      false,
      List.of(
          "Lie on your back.",
          "Slide your fingers down the middle of the belly until they meet bone: that is the top"
              + " edge of the pubic bone.",
          "Measure along the skin, from the middle of the navel to that edge.")),
  UPPER_BELLY(
      Span.UPPER_BELLY,
      "Upper belly",
      "Breastbone to navel",
      "Lower end of the breastbone",
      "navel",
      false,
      List.of(
          "Lie on your back.",
          "Follow the lowest ribs up to the middle. Where they meet, the breastbone ends.",
          "Measure along the skin from there to the middle of the navel.")),
  BREASTBONE(
      Span.BREASTBONE,
      "Chest",
      "Breastbone",
      "Notch above the breastbone",
      "its lower end",
      false,
      List.of(
          "Feel the notch at the bottom of your throat, between the collar bones.",
          "Follow the breastbone down to where the lowest ribs meet.",
          "Measure along the bone, from the notch to that end.")),
  HEAD(
      Span.HEAD,
      "Head",
      "Hairline to hairline",
      "Middle of the front hairline",
      "hairline at the back of the neck",
      false,
      List.of(
          "Feel the middle of your front hairline. If it has moved back, skip this one.",
          "Feel where the hair ends in the middle of the neck.",
          "Lay the tape over the top of the head, from one to the other.")),
  UPPER_ARM(
      Span.UPPER_ARM,
      "Upper arm",
      "Armpit fold to elbow crease",
      "Top of the front armpit fold",
      "elbow crease",
      false,
      List.of(
          "Let the arm hang. Feel where the fold in front of the armpit begins.",
          "Bend your elbow: the fold on the inside is the elbow crease. Stretch the arm again.",
          "Measure straight down, from the fold to the height of the crease.")),
  FOOT(
      Span.FOOT,
      "Foot",
      "Heel to big toe",
      "Back of the heel",
      "tip of the big toe",
      false,
      List.of(
          "Stand with your heel against a wall.",
          "Lay a book against the tip of your big toe.",
          "Measure along the floor, from the wall to the book."));

  private final Span span;
  private final String region;
  private final String title;
  private final String from;
  private final String to;
  private final boolean acrossBoth;
  private final List<String> steps;

  SelfMeasure(
      Span span,
      String region,
      String title,
      String from,
      String to,
      boolean acrossBoth,
      List<String> steps) {
    this.span = span;
    this.region = region;
    this.title = title;
    this.from = from;
    this.to = to;
    this.acrossBoth = acrossBoth;
    this.steps = steps;
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
  public String region() {
    return region;
  }

  /** E.g. "Knee crease to ankle". */
  public String title() {
    return title;
  }

  /** Where it starts, e.g. "Knee crease". */
  public String from() {
    return from;
  }

  /** Where it ends, for the middle of a sentence, e.g. "outer ankle bone". */
  public String to() {
    return to;
  }

  /** How to feel both ends and lay the tape, a sentence or two each. */
  public List<String> steps() {
    return steps;
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
