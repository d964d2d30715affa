package ashi.pages.routines;

import ashi.atlas.Letters;
import ashi.atlas.Point;
import ashi.atlas.Technique;
import ashi.care.Reach;
import ashi.care.Routine;
import ashi.care.Side;
import ashi.care.Step;
import ashi.pages.web.Request;
import ashi.pages.web.Ticked;
import ashi.pages.web.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an own routine out of its form. */
final class OwnRoutineForm {
  /** More than any page of ours sends. */
  private static final int MOST_READ = 60;

  private OwnRoutineForm() {}

  /** As the form says it is; a step with a point that cannot be pressed is left out, and told. */
  static OwnRoutine.Changed read(Visit visit, String id) {
    Request request = visit.request();
    List<String> codes = request.all("code");
    List<Step> steps = new ArrayList<>();
    String unknown = "";
    for (int i = 0; i < Math.min(codes.size(), MOST_READ); i++) {
      Optional<Point> point = OwnRoutine.pressable(visit, codes.get(i));
      if (point.isPresent()) {
        steps.add(step(request, i, point.get()));
      } else {
        unknown = codes.get(i);
      }
    }
    String title = request.field("title").strip();
    OwnRoutine routine =
        new OwnRoutine(id, Letters.cut(title, Routine.LONGEST_DRAFTED_TITLE), steps);
    return unknown.isEmpty()
        ? routine.unsaid()
        : routine.refusing(visit.say("own.left-out", unknown));
  }

  private static Step step(Request request, int index, Point point) {
    OwnRoutine.Reached usual = OwnRoutine.Reached.of(point).get(0);
    OwnRoutine.Reached reached =
        OwnRoutine.Reached.of(point).stream()
            .filter(way -> way.value().equals(nth(request, "way", index)))
            .findFirst()
            .orElse(usual);
    return new Step(
        point.code(),
        reached.position(),
        reached.tool(),
        point.paired()
            ? Ticked.one(Side.values(), nth(request, "side", index)).orElse(Side.BOTH)
            : Side.BOTH,
        Reach.technique(
            Ticked.one(Technique.values(), nth(request, "technique", index))
                .orElse(point.dose().technique()),
            reached.tool()),
        Ticked.number(
            nth(request, "seconds", index),
            Step.LEAST_SECONDS,
            Step.MOST_SECONDS,
            point.dose().seconds()),
        Ticked.number(nth(request, "rounds", index), 1, Step.MOST_ROUNDS, point.dose().rounds()),
        point.dose().pressure(),
        "");
  }

  private static String nth(Request request, String name, int index) {
    List<String> all = request.all(name);
    return index < all.size() ? all.get(index) : "";
  }
}
