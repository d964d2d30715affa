package ashi.pages.asking;

import ashi.atlas.Area;
import ashi.atlas.Complaint;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Complaints of one part of the body, or of none. */
public record Kinds(String title, List<Complaint> complaints) {

  /** From head to foot, then arms, belly and mind; each list in the order it came. */
  static List<Kinds> of(List<Complaint> complaints, Words words) {
    List<Kinds> kinds = new ArrayList<>();
    for (String title :
        new String[] {
          "home.head", "home.back", "home.leg", "home.arm", "home.belly", "home.mind"
        }) {
      kinds.add(
          new Kinds(
              words.say(title), complaints.stream().filter(c -> title(c).equals(title)).toList()));
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

  /** The key of the title a complaint stands under. */
  private static String title(Complaint complaint) {
    if (complaint.areas().isEmpty()) {
      return "home.mind";
    }
    return switch (complaint.areas().iterator().next()) {
      case HEAD, NECK -> "home.head";
      case UPPER_BACK, LOWER_BACK -> "home.back";
      case HIP, THIGH, KNEE, CALF, FOOT -> "home.leg";
      case ARM, HAND -> "home.arm";
      case FRONT -> "home.belly";
    };
  }
}
