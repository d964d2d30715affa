package ashi.atlas;

import ashi.words.Term;
import java.util.EnumSet;
import java.util.Set;

/** A standing circumstance of a person that removes or softens points. */
public enum Caution implements Term {
  PREGNANCY("I am or may be pregnant", "pregnancy"),
  SKIN("Broken, sore or very thin skin, also from steroids", "sore or thin skin"),
  BLOOD_THINNERS("I take blood thinners or bruise easily", "blood thinners"),
  THROMBOSIS("A blood clot in a leg or lung (thrombosis), now or being treated", "a blood clot"),
  VARICOSE_VEINS("Varicose veins", "varicose veins"),
  OSTEOPOROSIS("Osteoporosis or long-term steroids", "fragile bones"),
  PACEMAKER("A pacemaker, a port or another device in the chest", "a device in the chest"),
  HIP_JOINT("An artificial hip", "an artificial hip"),
  KNEE_JOINT("An artificial knee", "an artificial knee"),
  SHOULDER_JOINT("An artificial shoulder", "an artificial shoulder"),
  SPINE_IMPLANT("Screws, a cage, a disc or a stimulator in the spine", "an implant of the spine");

  private final String title;
  private final String noun;

  Caution(String title, String noun) {
    this.title = title;
    this.noun = noun;
  }

  /** The words a person ticks. */
  public String title() {
    return title;
  }

  /** The same in a few words within a sentence, e.g. "blood thinners". */
  public String noun() {
    return noun;
  }

  /**
   * What a name stands for, as journals and addresses hold it. A name of earlier versions stands
   * for all that it may have meant.
   *
   * @param name in any case
   * @return empty when there has never been such a name
   */
  public static Set<Caution> named(String name) {
    Set<Caution> named = EnumSet.noneOf(Caution.class);
    if (Letters.same(name, "CLOT")) {
      named.addAll(EnumSet.of(THROMBOSIS, VARICOSE_VEINS));
    } else if (Letters.same(name, "JOINT_REPLACEMENT")) {
      named.addAll(EnumSet.range(PACEMAKER, SPINE_IMPLANT));
    }
    for (Caution caution : values()) {
      if (Letters.same(caution.name(), name)) {
        named.add(caution);
      }
    }
    return named;
  }

  @Override
  public String key() {
    return "term.caution." + name();
  }
}
