package ashi.care.text;

import ashi.care.journal.Entry;
import ashi.care.journal.Journal;
import ashi.words.Words;
import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import com.eclipsesource.json.ParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * A journal as the text of a file: JSON with the app's name, the version of this format, the
 * release that wrote it and one entry a line. Reading takes all or nothing.
 */
public sealed interface Backup {

  /** Of the format, not of Ashi: raised whenever an older Ashi could not read the file rightly. */
  int VERSION = 6;

  /** A backup that was read in full; the entries may be none. */
  record Whole(List<Entry> entries) implements Backup {}

  /**
   * A file that cannot be used.
   *
   * @param sentence what is wrong and what to do, for the person
   */
  record Broken(String sentence) implements Backup {}

  /**
   * The text of the file.
   *
   * @param release which Ashi writes it, such as 0.3.0+1f2e3d4c5b6a; told to who looks into the
   *     file, and never needed to read it
   */
  static String write(Journal journal, String release) {
    StringBuilder text = new StringBuilder("{\"app\":\"ashi\",\"version\":" + VERSION);
    text.append(",\"release\":\"").append(release).append("\",\"entries\":[");
    String separator = "\n";
    for (Entry entry : journal.entries()) {
      text.append(separator).append(EntryText.write(entry));
      separator = ",\n";
    }
    return text.append("\n]}\n").toString();
  }

  /**
   * Reads the text of a file.
   *
   * @param words to say what is wrong with it
   */
  static Backup read(String text, Words words) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (plain.isBlank()) {
      return new Broken(words.say("backup.empty"));
    }
    JsonValue value;
    try {
      value = Json.parse(plain);
    } catch (ParseException e) {
      return new Broken(words.say("backup.cut-off", e.getLocation().line));
    }
    if (!value.isObject() || !isText(value.asObject().get("app"), "ashi")) {
      return new Broken(words.say("backup.not-ours"));
    }
    return readOurs(value.asObject(), words);
  }

  private static Backup readOurs(JsonObject file, Words words) {
    int version = version(file.get("version"));
    if (version < 1) {
      return new Broken(words.say("backup.no-version"));
    }
    if (version > VERSION) {
      return new Broken(words.say("backup.newer"));
    }
    JsonValue entries = file.get("entries");
    if (entries == null || !entries.isArray()) {
      return new Broken(words.say("backup.no-list"));
    }
    List<Entry> read = new ArrayList<>();
    for (JsonValue entry : entries.asArray()) {
      try {
        read.add(EntryText.entry(entry));
      } catch (UnreadableEntry e) {
        return new Broken(words.say("backup.unreadable", read.size() + 1, e.told(words)));
      }
    }
    return new Whole(List.copyOf(read));
  }

  private static int version(JsonValue value) {
    try {
      return value != null && value.isNumber() ? value.asInt() : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static boolean isText(JsonValue value, String text) {
    return value != null && value.isString() && value.asString().equals(text);
  }
}
