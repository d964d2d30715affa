package ashi.care.choosing;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Complaint;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Tool;
import ashi.care.Reach;
import ashi.care.Wish;
import ashi.care.safety.Caveat;
import ashi.care.safety.Contact;
import ashi.care.safety.Rested;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that could be pressed for a complaint, as wished and as the cautions allow. */
final class Candidates {
  private final Wish wish;
  private final int points;
  private final Contact contact;
  private final List<Candidate> ranked = new ArrayList<>();

  Candidates(Atlas atlas, Complaint complaint, Wish wish, Set<Caution> cautions, Rested rested) {
    this.wish = wish;
    this.points = atlas.points().size();
    this.contact = new Contact(atlas, cautions, rested);
    if (!wish.where().isEmpty()) {
      addAll(atlas, complaint, wish.where(), true, cautions, rested);
    }
    if (!mustBeThere()) {
      ranked.clear();
      addAll(atlas, complaint, complaint.areas(), false, cautions, rested);
    }
    ranked.sort(Candidate.BY_RANK);
  }

  Wish wish() {
    return wish;
  }

  /** Whether a point where it hurts can be pressed in this time: then one must be. */
  boolean mustBeThere() {
    return ranked.stream().anyMatch(c -> c.purpose().there() && c.fitsAlone(wish.minutes()));
  }

  /**
   * Every way to press every point in these positions, by rank, without the ways that are neither
   * better nor quicker than another with the same tool for the same point.
   */
  List<Candidate> in(Set<Position> positions) {
    int tools = Tool.values().length;
    int[] quickest = new int[points * tools];
    Arrays.fill(quickest, Integer.MAX_VALUE);
    List<Candidate> candidates = new ArrayList<>();
    for (Candidate candidate : ranked) {
      Slot slot = candidate.slot();
      int way = candidate.order() * tools + slot.tool().ordinal();
      if (positions.contains(slot.position()) && slot.passes() < quickest[way]) {
        quickest[way] = slot.passes();
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  private void addAll(
      Atlas atlas,
      Complaint complaint,
      Set<Area> sore,
      boolean told,
      Set<Caution> cautions,
      Rested rested) {
    for (int i = 0; i < points; i++) {
      Point point = atlas.points().get(i);
      Optional<Purpose> purpose = Purpose.of(point, complaint, sore, told);
      Caveat caveat = Caveat.of(point, cautions);
      boolean rests = rested.hurts(point) || rested.isNotToday(point);
      if (purpose.isPresent() && caveat != Caveat.OUT && !rests) {
        addWays(point, i, purpose.get(), caveat == Caveat.LIGHT, rested);
      }
    }
  }

  private void addWays(Point point, int order, Purpose purpose, boolean light, Rested rested) {
    boolean last = rested.comesLast(point);
    Set<Tool> safe = contact.safe(point, wish.tools());
    for (Position position : wish.place().positions()) {
      for (Tool tool : Reach.tools(point, position, safe, light)) {
        if (!rested.isBeyond(point, position, tool)) {
          Candidate way = Candidate.of(point, order, purpose, wish.side(), position, tool, light);
          ranked.add(last ? way.last() : way);
        }
      }
    }
  }
}
