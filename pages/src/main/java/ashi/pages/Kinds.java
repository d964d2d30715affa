package ashi.pages;

import ashi.atlas.Area;
import ashi.atlas.Complaint;
import java.util.ArrayList;
import java.util.List;

/** Complaints of one part of the body, or of none. */
public record Kinds(String title, List<Complaint> complaints) {

  /** From head to foot, then arms, belly and mind; each list in the order it came. */
  static List<Kinds> of(List<Complaint> complaints) {
    List<Kinds> kinds = new ArrayList<>();
    for (String title :
        new String[] {
          "Head and neck", "Back", "Hip, leg and foot", "Arm and hand", "Belly", "Mind and sleep"
        }) {
      kinds.add(new Kinds(title, complaints.stream().filter(c -> title(c).equals(title)).toList()));
    }
    return kinds;
  }

  /** For a style sheet: the parts of the body a complaint is about, or that it is of none. */
  public static String places(Complaint complaint) {
    StringBuilder places = new StringBuilder(complaint.sided() ? "sided" : "");
    for (Area area : complaint.areas()) {
      places.append(" in-").append(area.name());
    }
    return complaint.areas().isEmpty() ? "in-none" : places.toString();
  }

  private static String title(Complaint complaint) {
    if (complaint.areas().isEmpty()) {
      return "Mind and sleep";
    }
    return switch (complaint.areas().iterator().next()) {
      case HEAD, NECK -> "Head and neck";
      case UPPER_BACK, LOWER_BACK -> "Back";
      case HIP, THIGH, KNEE, CALF, FOOT -> "Hip, leg and foot";
      case ARM, HAND -> "Arm and hand";
      case FRONT -> "Belly";
    };
  }
}
