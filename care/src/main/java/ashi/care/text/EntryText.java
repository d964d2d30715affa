package ashi.care.text;

import ashi.care.Moment;
import ashi.care.journal.Entry;
import ashi.care.journal.Event;
import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import com.eclipsesource.json.ParseException;

/** An entry of the journal as one line of JSON, as phones keep it. */
public final class EntryText {
  private EntryText() {}

  /**
   * Writes an entry on one line.
   *
   * @throws IllegalArgumentException for {@code Forgotten}, {@code Restored}, {@code Merged} and
   *     {@code MeasuresForgotten}, which change the journal instead of standing in it
   */
  public static String write(Entry entry) {
    return json(entry).toString();
  }

  /** Reads what {@link #write} wrote. */
  public static Entry read(String line) throws UnreadableEntry {
    try {
      return entry(Json.parse(line));
    } catch (ParseException e) {
      throw new UnreadableEntry("backup.no-json", "");
    }
  }

  static JsonObject json(Entry entry) {
    JsonObject json =
        Json.object().add("at", entry.at().millis()).add("offset", entry.at().offsetMinutes());
    Event event = entry.event();
    if (event instanceof Event.Asked asked) {
      return json.add("event", "asked").add("wish", EventJson.wish(asked.wish()));
    }
    if (event instanceof Event.NoRedFlags none) {
      return json.add("event", "no-red-flags").add("asked", EventJson.names(none.asked()));
    }
    if (event instanceof Event.RedFlagsStood stood) {
      return json.add("event", "red-flags-stood")
          .add("flags", EventJson.ids(stood.flags()))
          .add("asked", EventJson.names(stood.asked()));
    }
    if (event instanceof Event.FlagsDue) {
      return json.add("event", "flags-due");
    }
    if (event instanceof Event.Checked) {
      return json.add("event", "checked");
    }
    if (event instanceof Event.LookedAt looked) {
      return json.add("event", "looked-at")
          .add("flags", EventJson.ids(looked.flags()))
          .add("stands", looked.stands());
    }
    if (event instanceof Event.CautionsSet set) {
      return json.add("event", "cautions-set").add("cautions", EventJson.names(set.cautions()));
    }
    if (event instanceof Event.SettingsSet set) {
      return json.add("event", "settings-set").add("settings", EventJson.settings(set.settings()));
    }
    if (event instanceof Event.SessionEnded ended) {
      return json.add("event", "session-ended").add("session", EventJson.session(ended));
    }
    if (event instanceof Event.PointLeft left) {
      json.add("event", "point-left").add("code", left.code()).add("reason", left.reason().name());
      if (left.position() != null && left.tool() != null) {
        json.add("position", left.position().name()).add("tool", left.tool().name());
      }
      return json;
    }
    if (event instanceof Event.RoutineSaved saved) {
      return json.add("event", "routine-saved").add("routine", EventJson.routine(saved.routine()));
    }
    if (event instanceof Event.RoutineDrafted drafted) {
      return json.add("event", "routine-drafted")
          .add("routine", EventJson.routine(drafted.routine()));
    }
    if (event instanceof Event.RoutineDeleted deleted) {
      return json.add("event", "routine-deleted").add("id", deleted.id());
    }
    if (event instanceof Event.Measured measured) {
      return json.add("event", "measured").add("person", PersonJson.write(measured.person()));
    }
    throw new IllegalArgumentException("A change of the whole journal is not an entry of it.");
  }

  static Entry entry(JsonValue value) throws UnreadableEntry {
    Fields fields = Fields.of(value);
    return new Entry(
        new Moment(fields.number("at"), fields.number("offset", -1080, 1080)), event(fields));
  }

  private static Event event(Fields fields) throws UnreadableEntry {
    String type = fields.text("event");
    return switch (type) {
      case "asked" -> new Event.Asked(EventJson.wish(fields.object("wish")));
      case "no-red-flags" -> new Event.NoRedFlags(EventJson.asked(fields));
      case "red-flags-stood" ->
          new Event.RedFlagsStood(EventJson.flags(fields), EventJson.asked(fields));
      case "flags-due" -> new Event.FlagsDue();
      case "checked" -> new Event.Checked();
      case "looked-at" -> new Event.LookedAt(EventJson.flags(fields), fields.flag("stands"));
      case "cautions-set" -> new Event.CautionsSet(EventJson.cautions(fields));
      case "settings-set" -> new Event.SettingsSet(EventJson.settings(fields.object("settings")));
      case "session-ended" -> EventJson.session(fields.object("session"));
      case "point-left" -> EventJson.left(fields);
      case "routine-saved" -> new Event.RoutineSaved(EventJson.saved(fields.object("routine")));
      case "routine-drafted" ->
          new Event.RoutineDrafted(EventJson.drafted(fields.object("routine")));
      case "routine-deleted" -> new Event.RoutineDeleted(EventJson.routineId(fields));
      case "measured" -> new Event.Measured(PersonJson.read(fields.object("person")));
      default -> throw new UnreadableEntry("backup.unknown-event", type);
    };
  }
}
