package ashi.voice.building;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.ReadyRoutine;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.body.Span;
import ashi.body.Unit;
import ashi.body.Yardstick;
import ashi.body.person.Estimate;
import ashi.body.person.Person;
import ashi.body.person.Sex;
import ashi.care.Routine;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.Wish;
import ashi.care.choosing.Choice;
import ashi.care.choosing.Chooser;
import ashi.care.choosing.Routines;
import ashi.care.session.Cue;
import ashi.care.session.Phase;
import ashi.care.session.Rehearsal;
import ashi.care.session.Timeline;
import ashi.care.sound.Frame;
import ashi.care.sound.Scoring;
import ashi.care.sound.Sounding;
import ashi.care.sound.Track;
import ashi.care.sound.Wanted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Everything that a session says is there as clips. What is missing, "./ashi voice" makes. */
class SaidTest {
  private static final int[] MINUTES = {3, 5, 10, 15, 20};

  private final Rehearsal rehearsal = rehearsal(Yardstick.average(Unit.MILLIMETRES, Built.WORDS));
  private final Set<String> missing = new TreeSet<>();

  @Test
  void everyReadyRoutineIsSaid() {
    Routines routines = new Routines(Built.ATLAS, Built.WORDS);
    for (ReadyRoutine ready : Built.ATLAS.routines()) {
      for (Place place : Place.values()) {
        for (int minutes : MINUTES) {
          for (Side side : Side.values()) {
            for (Set<Tool> tools : toolSets()) {
              say(
                  rehearsal,
                  routines.ready(ready, place, minutes, side, tools, Set.of()).routine());
            }
          }
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void everyChosenRoutineIsSaid() {
    Chooser chooser = new Chooser(Built.ATLAS, Built.WORDS);
    Built.ATLAS
        .complaints()
        .forEach(
            complaint -> {
              for (Place place : Place.values()) {
                for (Set<Tool> tools : toolSets()) {
                  Wish wish = new Wish(complaint.id(), Set.of(), place, 20, tools, Side.BOTH);
                  if (chooser.choose(wish, Set.of()) instanceof Choice.Chosen chosen) {
                    say(rehearsal, chosen.plan().routine());
                  }
                }
              }
            });

    assertThat(missing).isEmpty();
  }

  @Test
  void everyPointIsSaidInEveryWayItIsPressed() {
    for (Point point : Built.ATLAS.points()) {
      if (point.press()) {
        point
            .reach()
            .forEach(
                (position, tools) -> {
                  for (Tool tool : tools) {
                    for (Technique technique : Technique.values()) {
                      say(rehearsal, routine(step(point, position, tool, Side.RIGHT, technique)));
                    }
                    say(rehearsal, routine(step(point, position, tool, Side.BOTH, Technique.HOLD)));
                  }
                });
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void everybodysLengthsAreSaid() {
    for (Unit unit : Unit.values()) {
      for (int height = 1_000; height <= 2_300; height += 25) {
        for (double build : new double[] {0.8, 1, 1.2}) {
          Person person = Person.tall(height);
          Estimate usual = Estimate.of(person, Built.POPULATION);
          if (build != 1) {
            for (Span span : Span.values()) {
              person = person.with(span, usual.millimetres(span) * build);
            }
          }
          Estimate own = Estimate.of(person.with(Sex.FEMALE), Built.POPULATION);
          sayWays(new Yardstick(Built.PLACES.average(), own::millimetres, unit, Built.WORDS));
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void wordsHaveRoomInTheirCue() {
    List<String> late = new ArrayList<>();
    for (Point point : Built.ATLAS.points()) {
      if (point.press()) {
        point
            .reach()
            .forEach(
                (position, tools) -> {
                  for (Tool tool : tools) {
                    Step step = step(point, position, tool, Side.BOTH, point.dose().technique());
                    Timeline timeline = rehearsal.of(routine(step, step));
                    Track track =
                        Scoring.of(
                            timeline, Built.CLIPS, Built.WORDS, new Wanted("lead", "tones", false));
                    late.addAll(late(timeline, track));
                  }
                });
      }
    }

    assertThat(late).isEmpty();
  }

  /** The list and the packs are those that the sessions of today need, no more and no less. */
  @Test
  void theClipsAreThoseOfTheScript() throws Exception {
    Map<String, String> made = new TreeMap<>();
    new ClipFolder(Path.of("src/main/voice/en"))
        .list()
        .forEach(
            clip -> {
              if (!Tones.isTone(clip.words())) {
                made.put(clip.words(), clip.pack());
              }
            });

    assertThat(made).isEqualTo(Script.of(Built.ATLAS, Built.PLACES, Built.POPULATION, Built.WORDS));
  }

  /** The cues before those that do not begin with a sound: what was said went on for too long. */
  private static List<String> late(Timeline timeline, Track track) {
    Set<Integer> heard = new TreeSet<>();
    for (Sounding sounding : track.soundings()) {
      heard.add((sounding.from() + Frame.LEAD) * Frame.MILLIS);
    }
    List<String> late = new ArrayList<>();
    for (int i = 1; i < timeline.cues().size(); i++) {
      if (!heard.contains(Frame.at(timeline.cues().get(i).at()) * Frame.MILLIS)) {
        late.add(timeline.cues().get(i - 1).say());
      }
    }
    return late;
  }

  private void sayWays(Yardstick yardstick) {
    Built.PLACES
        .locations()
        .forEach(
            location -> {
              if (Built.ATLAS.point(location.code()).orElseThrow().press()) {
                say(location.spoken().spoken(yardstick));
              }
            });
  }

  private void say(Rehearsal rehearsal, Routine routine) {
    if (!routine.steps().isEmpty()) {
      missing(rehearsal.of(routine));
    }
  }

  private void say(String words) {
    missing(new Timeline(List.of(new Cue(0, 20_000, Phase.FIND, 0, Side.BOTH, words, ""))));
  }

  private void missing(Timeline timeline) {
    missing.addAll(
        Scoring.of(timeline, Built.CLIPS, Built.WORDS, new Wanted("lead", "words", false))
            .missing());
  }

  private static List<Set<Tool>> toolSets() {
    List<Set<Tool>> sets = new ArrayList<>(List.of(Set.of(), Set.of(Tool.values())));
    for (Tool tool : Tool.values()) {
      sets.add(Set.of(tool));
    }
    return sets;
  }

  private static Step step(
      Point point, Position position, Tool tool, Side side, Technique technique) {
    return new Step(
        point.code(),
        position,
        tool,
        point.paired() ? side : Side.BOTH,
        technique,
        point.dose().seconds(),
        point.dose().rounds(),
        point.dose().pressure(),
        "");
  }

  private static Routine routine(Step... steps) {
    return new Routine("", "", List.of(steps));
  }

  private static Rehearsal rehearsal(Yardstick yardstick) {
    return new Rehearsal(Built.ATLAS, Built.PLACES, yardstick, Built.WORDS);
  }
}
