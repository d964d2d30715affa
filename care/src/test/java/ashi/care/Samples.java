package ashi.care;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Catalogue;
import ashi.atlas.Caution;
import ashi.atlas.Channel;
import ashi.atlas.Complaint;
import ashi.atlas.Destination;
import ashi.atlas.Dose;
import ashi.atlas.Evidence;
import ashi.atlas.FlagGroup;
import ashi.atlas.Help;
import ashi.atlas.Lexicon;
import ashi.atlas.Name;
import ashi.atlas.NameReading;
import ashi.atlas.Names;
import ashi.atlas.Place;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.ReadyRoutine;
import ashi.atlas.RedFlag;
import ashi.atlas.Source;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.atlas.Use;
import ashi.care.journal.Event;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A small atlas to try things on. */
public final class Samples {
  public static final Complaint SCIATICA =
      new Complaint(
          "sciatica",
          "Sciatica",
          "",
          "",
          Set.of(Area.HIP, Area.THIGH),
          Set.of(FlagGroup.BACK, FlagGroup.LEG),
          true,
          "",
          List.of(),
          List.of());

  public static final Point GB30 =
      new Pressed("GB30", Area.HIP)
          .reach(Map.of(Position.SIDE, Set.of(Tool.HANDS, Tool.BALL)))
          .technique(Technique.DEEP)
          .weight(3)
          .point();
  public static final Point BL40 =
      new Pressed("BL40", Area.KNEE)
          .reach(Map.of(Position.LYING, Set.of(Tool.HANDS), Position.SITTING, Set.of(Tool.HANDS)))
          .cautions(Set.of(Caution.VARICOSE_VEINS))
          .weight(3)
          .point();
  public static final Point BL57 =
      new Pressed("BL57", Area.CALF)
          .reach(
              Map.of(
                  Position.LYING,
                  Set.of(Tool.HANDS, Tool.BALL),
                  Position.SITTING,
                  Set.of(Tool.HANDS)))
          .technique(Technique.KNEAD)
          .cautions(Set.of(Caution.VARICOSE_VEINS))
          .soften(Set.of(Caution.BLOOD_THINNERS))
          .weight(2)
          .point();
  public static final Point GV4 =
      new Pressed("GV4", Area.LOWER_BACK)
          .reach(Map.of(Position.LYING, Set.of(Tool.BALL)))
          .paired(false)
          .weight(1)
          .point();

  public static final Atlas ATLAS = atlas(GB30, BL40, BL57, GV4);

  /** Every question was answered with no. */
  public static final Event.NoRedFlags NO_RED_FLAGS =
      new Event.NoRedFlags(EnumSet.allOf(FlagGroup.class));

  private Samples() {}

  public static Atlas atlas(Point... points) {
    return new Atlas(
        Catalogue.of(List.of(points), Point::code),
        Catalogue.of(List.of(), Channel::id),
        Catalogue.of(List.of(SCIATICA), Complaint::id),
        Catalogue.of(List.of(), ReadyRoutine::id),
        Catalogue.of(List.of(), Source::id),
        Catalogue.of(List.of(), NameReading::code),
        new Names("|", ""),
        Catalogue.of(List.of(), RedFlag::id),
        Catalogue.of(List.of(), Help::id),
        Catalogue.of(List.of(), Destination::address),
        new Lexicon(List.of(), 0, 0, "|", " ", ""));
  }

  public static Wish wish(Place place, int minutes, Side side, Tool... tools) {
    return new Wish("sciatica", Set.of(), place, minutes, Set.of(tools), side);
  }

  public static Step step(Point point, Position position, Tool tool, Side side) {
    return new Step(point.code(), position, tool, side, Technique.DEEP, 90, 3, 6, "");
  }

  public static Routine routine(Step... steps) {
    return new Routine("mine", "Mine", List.of(steps));
  }

  public static Moment day(int day) {
    return new Moment(day * 86_400_000L, 0);
  }

  public static Event.SessionEnded session(int before, int after) {
    return session("Sciatica", Event.Ending.DONE, before, after);
  }

  public static Event.SessionEnded session(
      String title, Event.Ending ending, int before, int after) {
    return new Event.SessionEnded(
        "",
        title,
        "",
        wish(Place.FLOOR, 10, Side.LEFT),
        List.of("GB30"),
        120,
        ending,
        "",
        before,
        after,
        "",
        0);
  }

  /** A point in the making. */
  public static final class Pressed {
    private String code;
    private final Area area;
    private Map<Position, Set<Tool>> reach = Map.of();
    private Technique technique = Technique.HOLD;
    private int seconds = 60;
    private boolean paired = true;
    private boolean press = true;
    private int weight = 1;
    private Evidence evidence = Evidence.TRADITIONAL;
    private Set<Caution> cautions = Set.of();
    private Set<Caution> soften = Set.of();

    public Pressed(String code, Area area) {
      this.code = code;
      this.area = area;
    }

    public Pressed code(String code) {
      this.code = code;
      return this;
    }

    public Pressed reach(Map<Position, Set<Tool>> reach) {
      this.reach = reach;
      return this;
    }

    public Pressed technique(Technique technique) {
      this.technique = technique;
      return this;
    }

    public Pressed seconds(int seconds) {
      this.seconds = seconds;
      return this;
    }

    public Pressed paired(boolean paired) {
      this.paired = paired;
      return this;
    }

    public Pressed press(boolean press) {
      this.press = press;
      return this;
    }

    public Pressed weight(int weight) {
      this.weight = weight;
      return this;
    }

    public Pressed evidence(Evidence evidence) {
      this.evidence = evidence;
      return this;
    }

    public Pressed cautions(Set<Caution> cautions) {
      this.cautions = cautions;
      return this;
    }

    public Pressed soften(Set<Caution> soften) {
      this.soften = soften;
      return this;
    }

    public Point point() {
      return new Point(
          code,
          "BL",
          new Name(code.toLowerCase(Locale.ROOT), "", "", ""),
          List.of(),
          paired,
          area,
          "",
          "",
          "",
          "Feel for it.",
          "Press it.",
          new Dose(technique, seconds, 2, 6),
          reach,
          List.of(new Use("sciatica", "sciatica", weight, evidence, "", "")),
          "",
          cautions,
          soften,
          "",
          press);
    }
  }
}
