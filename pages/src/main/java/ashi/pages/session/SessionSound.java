package ashi.pages.session;

import ashi.care.Side;
import ashi.care.safety.Screening;
import ashi.care.session.Cue;
import ashi.care.session.Phase;
import ashi.care.session.Progress;
import ashi.care.session.Timeline;
import ashi.care.sound.Clips;
import ashi.care.sound.Scoring;
import ashi.care.sound.Track;
import ashi.care.sound.Wanted;
import ashi.pages.asking.Asking;
import ashi.pages.asking.PlanView;
import ashi.pages.asking.Planned;
import ashi.pages.web.Answer;
import ashi.pages.web.Problem;
import ashi.pages.web.Request;
import ashi.pages.web.Response;
import ashi.pages.web.Route;
import ashi.pages.web.Sender;
import ashi.pages.web.Ticked;
import ashi.pages.web.Visit;
import java.util.List;

/**
 * The sound of a session as one track. Its address holds what that of the session holds, and how it
 * is to sound: {@code talk} and {@code breath} ({@link Wanted}), {@code fade} where it grows
 * quieter, and {@code more} with the index of each cue that was made longer.
 */
public final class SessionSound {
  public static final List<Route> ROUTES =
      List.of(
          Route.get("/session.mp3", (visit, part) -> play(visit)).madeFrom(SessionSound.CLIPS),
          Route.get("/voice.mp3", (visit, part) -> Answer.of(sound(visit, sample(visit))))
              .madeFrom(SessionSound.CLIPS));

  /** The list of the clips that a language has. */
  static final String CLIPS = "clips.txt";

  /** Long enough for words, a breath by its sound, the ten seconds and the end. */
  private static final int SAMPLE = 24_000;

  /** No session is made longer than this, in milliseconds. */
  private static final int LONGEST = 2 * 3_600_000;

  private SessionSound() {}

  private static Answer play(Visit visit) {
    Asking asking = Asking.read(visit);
    if (!isAllowed(visit, asking)) {
      return Problem.of(visit, 403, visit.say("sound.asked"), visit.say("sound.asked-why"));
    }
    return Planned.before(visit, asking, Check.cautions(visit)) instanceof Planned.Session session
        ? Answer.of(sound(visit, PlanView.timeline(visit, session.plan())))
        : Problem.notFound(visit);
  }

  private static Response sound(Visit visit, Timeline plain) {
    Request request = visit.request();
    Timeline timeline = plain;
    for (String cue : request.all("more")) {
      int index = Ticked.number(cue, 0, timeline.cues().size() - 1, -1);
      if (index >= 0 && timeline.total() < LONGEST) {
        timeline = timeline.extended(index, Progress.MORE);
      }
    }
    Track track =
        Scoring.of(
            timeline,
            clips(visit),
            visit.words(),
            new Wanted(
                request.field("talk"), request.field("breath"), !request.field("fade").isEmpty()));
    return Response.sound(track, request.range());
  }

  /** Nothing to press by: how a session sounds. */
  private static Timeline sample(Visit visit) {
    String say = visit.say("cue.press", "HOLD");
    return new Timeline(List.of(new Cue(0, SAMPLE, Phase.PRESS, 0, Side.BOTH, say, "")));
  }

  static Clips clips(Visit visit) {
    // Not visit::asset, for which the worker would compare whole visits: 1 KB.
    return Clips.read(visit.text(CLIPS), name -> visit.asset(name));
  }

  /**
   * No track for a session that would be asked first. An own page has asked, though it may not have
   * been able to note the answers.
   */
  private static boolean isAllowed(Visit visit, Asking asking) {
    return visit.request().sender() == Sender.OWN_PAGE
        ? !(Check.screening(visit, asking) instanceof Screening.Standing)
        : SessionPage.isChecked(visit, asking);
  }
}
