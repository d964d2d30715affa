package ashi.pages;

import ashi.body.Unit;
import ashi.care.Event;
import ashi.care.Settings;
import ashi.care.Settings.Look;
import ashi.care.text.Backup;
import ashi.pages.templates.JtesettingsGenerated;
import java.util.List;
import java.util.Set;

/** Look, sound and cautions; taking the journal along, bringing it back, deleting it. */
final class SettingsPage {
  static final List<Route> ROUTES =
      List.of(
          Route.get("/settings", (visit, part) -> show(visit, 200, "")),
          Route.post("/settings", (visit, part) -> set(visit)),
          Route.post("/settings/cautions", (visit, part) -> setCautions(visit)),
          Route.post("/settings/looked-at", (visit, part) -> takeBack(visit)),
          Route.get("/settings/backup", (visit, part) -> backup(visit)),
          Route.post("/settings/restore", (visit, part) -> restore(visit)),
          Route.post("/settings/delete", (visit, part) -> delete(visit)));

  private SettingsPage() {}

  /**
   * @param problem what went wrong; empty when nothing did
   */
  private static Answer show(Visit visit, int status, String problem) {
    return Answer.of(
        Response.html(
            status, Html.of(out -> JtesettingsGenerated.render(out, null, visit, problem))));
  }

  private static Answer set(Visit visit) {
    List<String> sounds = visit.request().all("on");
    Settings settings =
        new Settings(
            sounds.contains("voice"),
            sounds.contains("bells"),
            sounds.contains("vibration"),
            Ticked.one(Look.values(), visit.request().field("look")).orElse(Look.AUTO),
            Ticked.one(Unit.values(), visit.request().field("unit"))
                .orElse(visit.journal().settings().unit()));
    return saved(new Event.SettingsSet(settings));
  }

  private static Answer setCautions(Visit visit) {
    return saved(new Event.CautionsSet(Ticked.cautions(visit.request())));
  }

  private static Answer takeBack(Visit visit) {
    return saved(new Event.LookedAt(Set.copyOf(visit.request().all("flag")), false));
  }

  private static Answer saved(Event event) {
    return new Answer(Response.see("/settings?saved=yes"), List.of(event));
  }

  private static Answer backup(Visit visit) {
    return Answer.of(
        Response.file(
            "application/json; charset=utf-8", "ashi-backup.json", Backup.write(visit.journal())));
  }

  private static Answer restore(Visit visit) {
    Backup backup = Backup.read(visit.request().field("backup"));
    if (backup instanceof Backup.Broken broken) {
      return show(visit, 422, broken.sentence());
    }
    return new Answer(
        Response.see("/journal"), List.of(new Event.Restored(((Backup.Whole) backup).entries())));
  }

  private static Answer delete(Visit visit) {
    return new Answer(Response.see("/settings?deleted=yes"), List.of(new Event.Forgotten()));
  }
}
