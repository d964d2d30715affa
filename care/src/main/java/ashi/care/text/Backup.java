package ashi.care.text;

import ashi.care.Entry;
import ashi.care.Journal;
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
  int VERSION = 5;

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

  /** Reads the text of a file. */
  static Backup read(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (plain.isBlank()) {
      return new Broken("This file is empty. Choose the file that Ashi saved.");
    }
    JsonValue value;
    try {
      value = Json.parse(plain);
    } catch (ParseException e) {
      return new Broken(
          "This file is not a backup, or it was cut off at line "
              + e.getLocation().line
              + ". Nothing was changed.");
    }
    if (!value.isObject() || !isText(value.asObject().get("app"), "ashi")) {
      return new Broken("This file was not saved by Ashi. Nothing was changed.");
    }
    return readOurs(value.asObject());
  }

  private static Backup readOurs(JsonObject file) {
    int version = version(file.get("version"));
    if (version < 1) {
      return new Broken("This backup is damaged: its version is missing. Nothing was changed.");
    }
    if (version > VERSION) {
      return new Broken(
          "This backup is from a newer version of Ashi. Update Ashi first. Nothing was changed.");
    }
    JsonValue entries = file.get("entries");
    if (entries == null || !entries.isArray()) {
      return new Broken("This backup is damaged: its list is missing. Nothing was changed.");
    }
    List<Entry> read = new ArrayList<>();
    for (JsonValue entry : entries.asArray()) {
      try {
        read.add(EntryText.entry(entry));
      } catch (UnreadableEntry e) {
        return new Broken(
            "Entry "
                + (read.size() + 1)
                + " of this backup cannot be read: "
                + e.getMessage()
                + ". Nothing was changed.");
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
