package ashi.atlas;

import ashi.words.Term;
import java.util.EnumSet;
import java.util.Set;

/** A standing circumstance of a person that removes or softens points. */
public enum Caution implements Term {
  PREGNANCY,
  SKIN,
  BLOOD_THINNERS,
  THROMBOSIS,
  VARICOSE_VEINS,
  OSTEOPOROSIS,
  PACEMAKER,
  HIP_JOINT,
  KNEE_JOINT,
  SHOULDER_JOINT,
  SPINE_IMPLANT;

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
