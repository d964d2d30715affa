package ashi.care;

/** A sign that calls for a professional, not for pressing. */
public enum RedFlag {
  LEGS("Pain, tingling, weakness or numbness in both legs", Urgency.EMERGENCY);

  private final String title;
  private final Urgency urgency;

  RedFlag(String title, Urgency urgency) {
    this.title = title;
    this.urgency = urgency;
  }

  public String title() {
    return title;
  }

  public Urgency urgency() {
    return urgency;
  }

  /** How soon help is needed. */
  public enum Urgency {
    EMERGENCY,
    SAME_DAY
  }
}
