package ashi.care.text;

import ashi.atlas.Area;
import ashi.atlas.Caution;
import ashi.atlas.FlagGroup;
import ashi.atlas.Letters;
import ashi.atlas.Place;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.body.Unit;
import ashi.care.Routine;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.Wish;
import ashi.care.journal.Event;
import ashi.care.journal.Event.Ending;
import ashi.care.journal.Settings;
import ashi.care.journal.Settings.Look;
import ashi.care.journal.Speech;
import ashi.care.journal.Speech.Leading;
import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What events hold, to JSON and back. */
final class EventJson {
  private static final int A_DAY = 86_400;
  private static final int LONGEST_NOTE = 500;

  private EventJson() {}

  static JsonObject wish(Wish wish) {
    return Json.object()
        .add("complaint", wish.complaint())
        .add("where", names(wish.where()))
        .add("place", wish.place().name())
        .add("minutes", wish.minutes())
        .add("tools", names(wish.tools()))
        .add("side", wish.side().name());
  }

  static Wish wish(Fields fields) throws UnreadableEntry {
    return new Wish(
        fields.text("complaint"),
        fields.set("where", Area.values()),
        fields.choice("place", Place.values()),
        fields.number("minutes", 1, 120),
        fields.set("tools", Tool.values()),
        fields.choice("side", Side.values()));
  }

  /** Reads cautions by any name they ever had. */
  static Set<Caution> cautions(Fields fields) throws UnreadableEntry {
    Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    for (String name : fields.texts("cautions")) {
      Set<Caution> named = Caution.named(name);
      if (named.isEmpty()) {
        throw Fields.wrong("cautions");
      }
      cautions.addAll(named);
    }
    return cautions;
  }

  static JsonObject settings(Settings settings) {
    return Json.object()
        .add("voice", settings.voice())
        .add("bells", settings.bells())
        .add("vibration", settings.vibration())
        .add("look", settings.look().name())
        .add("unit", settings.unit().name())
        .add("few", settings.speech().few())
        .add("breath", settings.speech().breath().name())
        .add("phone", settings.speech().phone())
        .add("speaker", settings.speech().voice())
        .add("rate", settings.speech().rate());
  }

  static Settings settings(Fields fields) throws UnreadableEntry {
    return new Settings(
        fields.flag("voice"),
        fields.flag("bells"),
        fields.flag("vibration"),
        fields.choice("look", Look.values()),
        fields.choice("unit", Unit.values(), Unit.MILLIMETRES),
        fields.has("breath") ? speech(fields) : Speech.DEFAULT);
  }

  private static Speech speech(Fields fields) throws UnreadableEntry {
    return new Speech(
        fields.flag("few"),
        fields.choice("breath", Leading.values()),
        fields.flag("phone"),
        Letters.cut(fields.text("speaker"), Speech.LONGEST_NAME),
        fields.number("rate", Speech.SLOWEST, Speech.FASTEST));
  }

  static JsonObject session(Event.SessionEnded session) {
    return Json.object()
        .add("id", session.id())
        .add("title", session.title())
        .add("routine", session.routine())
        .add("wish", wish(session.wish()))
        .add("codes", texts(session.codes()))
        .add("pressed", session.pressedSeconds())
        .add("ending", session.ending().name())
        .add("hurt", session.hurt())
        .add("before", session.before())
        .add("after", session.after())
        .add("note", session.note())
        .add("late", session.lateSeconds());
  }

  /**
   * Reads every session ever written. The first ones tell an address instead of the wish, and all
   * points of the routine: which of them were pressed is known only where it was done to the end.
   */
  static Event.SessionEnded session(Fields fields) throws UnreadableEntry {
    boolean asked = fields.has("wish");
    OldAddress old = asked ? null : OldAddress.read(fields.text("address"));
    Ending ending = fields.choice("ending", Ending.values());
    return new Event.SessionEnded(
        fields.has("id") ? fields.text("id") : "",
        Letters.cut(fields.text("title"), Routine.LONGEST_TITLE),
        old == null ? fields.text("routine") : old.routine(),
        old == null ? wish(fields.object("wish")) : old.wish(fields.text("complaint")),
        asked || ending == Ending.DONE ? fields.texts("codes") : List.of(),
        fields.number("pressed", 0, A_DAY),
        ending,
        fields.has("hurt") ? fields.text("hurt") : "",
        fields.number("before", -1, 10),
        fields.number("after", -1, 10),
        Letters.cut(fields.text("note"), LONGEST_NOTE),
        fields.has("late") ? fields.number("late", 0, Integer.MAX_VALUE) : 0);
  }

  /** Earlier versions did not tell how the point was to be pressed. */
  static Event.PointLeft left(Fields fields) throws UnreadableEntry {
    boolean told = fields.has("position");
    return new Event.PointLeft(
        fields.text("code"),
        fields.choice("reason", Event.Reason.values()),
        told ? fields.choice("position", Position.values()) : null,
        told ? fields.choice("tool", Tool.values()) : null);
  }

  static JsonObject routine(Routine routine) {
    JsonArray steps = new JsonArray();
    for (Step step : routine.steps()) {
      steps.add(step(step));
    }
    return Json.object().add("id", routine.id()).add("title", routine.title()).add("steps", steps);
  }

  /** The id of an own routine, as it may stand in an address. */
  static String routineId(Fields fields) throws UnreadableEntry {
    return Routine.ownId(fields.text("id"));
  }

  static Routine saved(Fields fields) throws UnreadableEntry {
    return routine(fields, Routine.LONGEST_TITLE);
  }

  /** Its name may be too long: then it says so when it is to be saved. */
  static Routine drafted(Fields fields) throws UnreadableEntry {
    return routine(fields, Routine.LONGEST_DRAFTED_TITLE);
  }

  private static Routine routine(Fields fields, int longest) throws UnreadableEntry {
    List<Step> steps = new ArrayList<>();
    for (Fields step : fields.objects("steps")) {
      steps.add(step(step));
    }
    return new Routine(
        routineId(fields), Letters.cut(fields.text("title"), longest), List.copyOf(steps));
  }

  /** Ids in the order of the alphabet, so that the same set is the same text. */
  static JsonArray ids(Set<String> ids) {
    return texts(ids.stream().sorted().toList());
  }

  /** The groups that were asked; before they were told apart it was always the back and the leg. */
  static Set<FlagGroup> asked(Fields fields) throws UnreadableEntry {
    return fields.has("asked")
        ? fields.set("asked", FlagGroup.values())
        : EnumSet.of(FlagGroup.BACK, FlagGroup.LEG);
  }

  /**
   * Ids of flags. Earlier versions wrote constants, e.g. SHOULDER_BLADES, and asked about bowels
   * and sex apart.
   */
  static Set<String> flags(Fields fields) throws UnreadableEntry {
    Set<String> ids = new HashSet<>();
    for (String text : fields.texts("flags")) {
      String id = Letters.id(text);
      ids.add(id.equals("bowel") ? "bladder" : id.equals("sexual") ? "saddle" : id);
    }
    return ids;
  }

  static JsonArray names(Collection<? extends Enum<?>> values) {
    return texts(
        values.stream().sorted((a, b) -> a.ordinal() - b.ordinal()).map(Enum::name).toList());
  }

  private static JsonArray texts(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  private static JsonObject step(Step step) {
    return Json.object()
        .add("code", step.code())
        .add("position", step.position().name())
        .add("tool", step.tool().name())
        .add("side", step.side().name())
        .add("technique", step.technique().name())
        .add("seconds", step.seconds())
        .add("rounds", step.rounds())
        .add("pressure", step.pressure())
        .add("why", step.why());
  }

  private static Step step(Fields fields) throws UnreadableEntry {
    return new Step(
        fields.text("code"),
        fields.choice("position", Position.values()),
        fields.choice("tool", Tool.values()),
        fields.choice("side", Side.values()),
        fields.choice("technique", Technique.values()),
        fields.number("seconds", 1, 600),
        fields.number("rounds", 1, 10),
        fields.number("pressure", 0, 10),
        fields.text("why"));
  }
}
