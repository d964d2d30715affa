package ashi.care;

import ashi.atlas.Caution;
import ashi.atlas.Point;
import ashi.atlas.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a person's cautions mean for a point: pressed as usual, lightly, or not at all. */
enum Caveat {
  NONE,
  LIGHT,
  OUT;

  static Caveat of(Point point, Set<Caution> cautions) {
    if (!point.press() || !shared(point.cautions(), cautions).isEmpty()) {
      return OUT;
    }
    return shared(point.soften(), cautions).isEmpty() ? NONE : LIGHT;
  }

  /** Whether any of the cautions takes out or softens a point, be it one to press or not. */
  static boolean concerns(Point point, Set<Caution> cautions) {
    return !shared(point.cautions(), cautions).isEmpty()
        || !shared(point.soften(), cautions).isEmpty();
  }

  /** Why a point is out, one sentence. */
  static String whyOut(Point point, Set<Caution> cautions) {
    return point.press()
        ? name(point)
            + " is left out: "
            + join(shared(point.cautions(), cautions), Caveat::reasonOut)
            + "."
        : name(point) + " is left out: it is not a point to press without training.";
  }

  /** Why a point is pressed lightly, one sentence. */
  static String whyLight(Point point, Set<Caution> cautions) {
    return name(point)
        + " is held gently and for a shorter time: "
        + join(shared(point.soften(), cautions), Caveat::reasonLight)
        + ".";
  }

  /** Why a point that needs light pressure is out where only this tool reaches it. */
  static String whyTooHard(Point point, Tool tool) {
    return name(point)
        + " is left out: with your cautions it needs light pressure, and "
        + Reach.with(tool)
        + " your weight would rest on it.";
  }

  /** Why a point is out where only this tool reaches it, which presses more than the point. */
  static String whyTooWide(Point point, Tool tool) {
    return name(point)
        + " is left out: "
        + Reach.with(tool)
        + " you would also press what should be spared beside it.";
  }

  /** Why a point that nothing reaches is out. */
  static String whyUnreached(Point point) {
    return name(point) + " is left out: there is no good way to reach it.";
  }

  /** Why a step beyond the longest routine is out. */
  static String whyTooMany(Point point) {
    return name(point)
        + " and what follows it are left out: a routine holds "
        + Step.MOST
        + " points at most.";
  }

  static String name(Point point) {
    return point.code() + " " + point.name().pinyin();
  }

  /** In the order of the cautions, whatever set they came in. */
  private static List<Caution> shared(Set<Caution> ofPoint, Set<Caution> ofPerson) {
    List<Caution> shared = new ArrayList<>();
    for (Caution caution : Caution.values()) {
      if (ofPoint.contains(caution) && ofPerson.contains(caution)) {
        shared.add(caution);
      }
    }
    return shared;
  }

  private static String join(List<Caution> cautions, Function<Caution, String> reason) {
    StringBuilder text = new StringBuilder();
    for (Caution caution : cautions) {
      text.append(text.length() == 0 ? "" : ", and ").append(reason.apply(caution));
    }
    return text.toString();
  }

  private static String reasonOut(Caution caution) {
    return switch (caution) {
      case PREGNANCY -> "by tradition it is not pressed in pregnancy";
      case SKIN -> "broken, sore or thin skin should not be pressed here";
      case BLOOD_THINNERS -> "with blood thinners, pressing here can bruise badly";
      case THROMBOSIS ->
          "with a blood clot nothing is pressed on either leg, as Ashi does not ask which";
      case VARICOSE_VEINS -> "a vein that may be varicose runs below it";
      case OSTEOPOROSIS -> "fragile bones should not be pressed here";
      case PACEMAKER -> "a device in the chest may lie below it";
      case HIP_JOINT -> "it is over an artificial hip";
      case KNEE_JOINT -> "it is over an artificial knee";
      case SHOULDER_JOINT -> "it is over an artificial shoulder";
      case SPINE_IMPLANT -> "an implant of the spine may lie below it";
    };
  }

  private static String reasonLight(Caution caution) {
    return switch (caution) {
      case PREGNANCY -> "to be careful in pregnancy";
      case SKIN -> "broken, sore or thin skin should not be pressed hard";
      case BLOOD_THINNERS -> "with blood thinners, hard pressure bruises easily";
      case THROMBOSIS -> "what is taken against a clot makes bruises easily";
      case VARICOSE_VEINS -> "to be careful with varicose veins";
      case OSTEOPOROSIS -> "fragile bones should not bear hard pressure";
      case PACEMAKER -> "to be careful near a device in the chest";
      case HIP_JOINT -> "to be careful near an artificial hip";
      case KNEE_JOINT -> "to be careful near an artificial knee";
      case SHOULDER_JOINT -> "to be careful near an artificial shoulder";
      case SPINE_IMPLANT -> "to be careful near an implant of the spine";
    };
  }
}
