package ashi.care;

/**
 * A sign that calls for a professional, not for pressing. The list is that of public health
 * services (NHS and HSC pages on back pain and on deep vein thrombosis) in plain words.
 */
public enum RedFlag {
  LEGS("Pain, tingling, weakness or numbness in both legs", Urgency.EMERGENCY),
  SADDLE("Numbness or tingling around the genitals, bottom or buttocks", Urgency.EMERGENCY),
  BLADDER("Hard to pass urine, or no control over it", Urgency.EMERGENCY),
  BOWEL("No control over the bowels", Urgency.EMERGENCY),
  SEXUAL("Sex feels or works differently since the pain began", Urgency.EMERGENCY),
  CHEST("Chest pain", Urgency.EMERGENCY),
  ACCIDENT("It began after a serious accident", Urgency.EMERGENCY),
  WEAKNESS("Weakness that is severe or getting worse", Urgency.EMERGENCY),
  FEVER("A high temperature, or feeling hot and shivery", Urgency.SAME_DAY),
  WEIGHT("Losing weight without trying", Urgency.SAME_DAY),
  LUMP("A lump on the back, or its shape has changed", Urgency.SAME_DAY),
  NIGHT("Rest does not ease it, or it is worse at night", Urgency.SAME_DAY),
  STRAIN("Worse when you cough, sneeze or open your bowels", Urgency.SAME_DAY),
  SHOULDER_BLADES("The pain is between the shoulder blades", Urgency.SAME_DAY),
  FALL("A fall, even a small one, with osteoporosis or long-term steroids", Urgency.SAME_DAY),
  WALKING("Unsteady when walking", Urgency.SAME_DAY),
  CANCER("You have or had cancer", Urgency.SAME_DAY),
  PREGNANT("You are pregnant and this back pain is new", Urgency.SAME_DAY),
  CALF("One calf is hot, swollen and painful", Urgency.SAME_DAY);

  private final String title;
  private final Urgency urgency;

  RedFlag(String title, Urgency urgency) {
    this.title = title;
    this.urgency = urgency;
  }

  /** The words a person ticks. */
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
