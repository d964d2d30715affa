package ashi.pages.session;

import ashi.care.journal.Event;
import ashi.care.journal.Settings;
import ashi.care.journal.Speech;
import ashi.care.journal.Speech.Leading;
import ashi.pages.templates.session.JtespeechGenerated;
import ashi.pages.web.Answer;
import ashi.pages.web.Response;
import ashi.pages.web.Route;
import ashi.pages.web.Ticked;
import ashi.pages.web.Visit;
import java.util.List;

/** Whose voice leads a session, how fast, and what leads the breath. */
public final class SpeechPage {
  public static final List<Route> ROUTES =
      List.of(
          Route.get("/settings/voice", (visit, part) -> show(visit)).madeFrom(SessionSound.CLIPS),
          Route.post("/settings/voice", (visit, part) -> set(visit)));

  private SpeechPage() {}

  private static Answer show(Visit visit) {
    String packs = String.join(" ", SessionSound.clips(visit).packs());
    return Answer.of(visit.page(200, out -> JtespeechGenerated.render(out, null, visit, packs)));
  }

  private static Answer set(Visit visit) {
    Settings before = visit.journal().settings();
    Speech speech =
        new Speech(
            before.speech().few(),
            Ticked.one(Leading.values(), visit.request().field("breath")).orElse(Leading.TONES),
            visit.request().field("speaker").equals("phone"),
            Speech.named(visit.request().field("voice")),
            Ticked.number(
                visit.request().field("rate"), Speech.SLOWEST, Speech.FASTEST, Speech.CALM));
    return new Answer(
        Response.see("/settings/voice?saved=yes"),
        List.of(new Event.SettingsSet(before.with(speech))));
  }
}
