package ashi.atlas;

/** A standing circumstance of a person that removes or softens points. */
public enum Caution {
  PREGNANCY("I am or may be pregnant"),
  SKIN("Broken, inflamed or very thin skin"),
  BLOOD_THINNERS("I take blood thinners or bruise easily"),
  CLOT("I have or had a blood clot, or varicose veins"),
  OSTEOPOROSIS("Osteoporosis or long-term steroids"),
  JOINT_REPLACEMENT("I have an artificial joint or an implant");

  private final String title;

  Caution(String title) {
    this.title = title;
  }

  /** The words a person ticks. */
  public String title() {
    return title;
  }
}
