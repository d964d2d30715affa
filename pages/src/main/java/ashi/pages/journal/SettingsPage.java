package ashi.pages.journal;

import ashi.atlas.RedFlag;
import ashi.body.Unit;
import ashi.care.history.Day;
import ashi.care.journal.Entry;
import ashi.care.journal.Event;
import ashi.care.journal.Journal;
import ashi.care.journal.Settings;
import ashi.care.journal.Settings.Look;
import ashi.care.text.Backup;
import ashi.pages.templates.journal.JterestoreGenerated;
import ashi.pages.templates.journal.JtesettingsGenerated;
import ashi.pages.web.Answer;
import ashi.pages.web.Response;
import ashi.pages.web.Route;
import ashi.pages.web.Ticked;
import ashi.pages.web.Visit;
import java.util.List;
import java.util.stream.Collectors;

/** Look, sound and cautions; taking the journal along, bringing it back, deleting it. */
public final class SettingsPage {
  public static final List<Route> ROUTES =
      List.of(
          Route.get("/settings", (visit, part) -> show(visit, 200, "")),
          Route.post("/settings", (visit, part) -> set(visit)),
          Route.post("/settings/cautions", (visit, part) -> setCautions(visit)),
          Route.post("/settings/looked-at", (visit, part) -> takeBack(visit)),
          Route.get("/settings/backup", (visit, part) -> backup(visit)),
          Route.post("/settings/restore", (visit, part) -> restore(visit)),
          Route.post("/settings/delete", (visit, part) -> delete()));

  private SettingsPage() {}

  /**
   * @param problem what went wrong; empty when nothing did
   */
  private static Answer show(Visit visit, int status, String problem) {
    return Answer.of(
        visit.page(status, out -> JtesettingsGenerated.render(out, null, visit, problem)));
  }

  private static Answer set(Visit visit) {
    List<String> sounds = visit.request().all("on");
    Settings before = visit.journal().settings();
    Settings settings =
        new Settings(
            sounds.contains("voice"),
            sounds.contains("bells"),
            sounds.contains("vibration"),
            Ticked.one(Look.values(), visit.request().field("look")).orElse(Look.AUTO),
            Ticked.one(Unit.values(), visit.request().field("unit")).orElse(before.unit()),
            before.speech().with(sounds.contains("few")));
    return saved(new Event.SettingsSet(settings));
  }

  private static Answer setCautions(Visit visit) {
    return saved(
        new Event.CautionsSet(Ticked.cautions(visit.request(), visit.journal().cautions())));
  }

  private static Answer takeBack(Visit visit) {
    List<String> sent = visit.request().all("flag");
    return saved(
        new Event.LookedAt(
            visit.atlas().flags().stream()
                .map(RedFlag::id)
                .filter(sent::contains)
                .collect(Collectors.toSet()),
            false));
  }

  private static Answer saved(Event event) {
    return new Answer(Response.see("/settings?saved=yes"), List.of(event));
  }

  private static Answer backup(Visit visit) {
    if (visit.journal().entries().isEmpty()) {
      return show(visit, 404, visit.say("settings.nothing-yet"));
    }
    return Answer.of(
        Response.file(
            "application/json;charset=utf-8",
            "ashi-backup-" + Day.of(visit.request().now()) + ".json",
            Backup.write(visit.journal(), visit.assets().version())));
  }

  /**
   * Asks what is to become of what is remembered already; where that is nothing, it is restored.
   */
  private static Answer restore(Visit visit) {
    String text = visit.request().field("backup");
    Backup backup = Backup.read(text, visit.words());
    if (backup instanceof Backup.Broken broken) {
      return show(visit, 422, broken.sentence());
    }
    List<Entry> entries = ((Backup.Whole) backup).entries();
    if (entries.isEmpty()) {
      return show(visit, 422, visit.say("settings.empty-backup"));
    }
    Journal journal = visit.journal();
    String wanted = visit.request().field("do");
    if (wanted.equals("add")) {
      return restored(visit, "added", new Event.Merged(entries));
    }
    if (wanted.equals("replace") || (journal.entries().isEmpty() && journal.unread() == 0)) {
      return restored(visit, "back", new Event.Restored(entries));
    }
    RestoreView view = RestoreView.of(journal, entries, text, visit.words());
    return Answer.of(visit.page(200, out -> JterestoreGenerated.render(out, null, visit, view)));
  }

  private static Answer restored(Visit visit, String done, Event event) {
    Journal before = event instanceof Event.Restored ? Journal.NONE : visit.journal();
    return new Answer(
        Response.see(
            Brought.between(before, visit.journal().with(visit.request().now(), event)).at(done)),
        List.of(event));
  }

  private static Answer delete() {
    return new Answer(Response.see("/settings?deleted=yes"), List.of(new Event.Forgotten()));
  }
}
