package ashi.phone.player;

import ashi.care.session.Cue;
import ashi.care.session.Phase;
import ashi.care.session.Progress;
import ashi.care.session.Timeline;
import ashi.phone.voice.Sample;
import ashi.phone.voice.Voice;
import ashi.phone.web.Heard;
import ashi.phone.web.Parts;
import ashi.phone.web.Said;
import java.util.List;
import org.teavm.jso.JSBody;

/**
 * What a session lets hear: its track, wherever that can be had and played, else bells on the audio
 * clock; and words that no track says, with the phone's own voice.
 */
final class Sound implements TrackAudio.Events {
  /** How long a session waits for its track before it goes on without, in milliseconds. */
  private static final int PATIENCE = 6_000;

  private static final String PLAYER = "player";

  private final Session session;
  private final Clock clock;
  private final TrackAudio track = new TrackAudio(this);
  private final Bells bells;
  private final String address;
  private boolean broken;
  private long heardAt;

  /** The session that sounds. */
  interface Session {
    /** Something may be new. */
    void look();

    /** The sound was stopped by somebody else. */
    void pause();

    /** The sound was let go on by somebody else. */
    void goOnFromOutside();

    /** The sound has to begin again, in another way; what is on is said again. */
    void afresh();
  }

  /**
   * @param address of the session
   */
  Sound(Session session, Clock clock, String address) {
    this.session = session;
    this.clock = clock;
    this.bells = new Bells(session::look);
    this.address = address.replace("/session?", "/session.mp3?");
    Parts.onClick("download", () -> save(address(List.of()), Sound::notSaved));
  }

  /**
   * Sounds from where the session is; to be called while the person taps where that is possible.
   */
  void run(Progress progress, Timeline plain) {
    Sample.stop();
    int elapsed = progress.elapsed(clock.now());
    if (!broken && (Switches.VOICE.isOn() || Switches.BELLS.isOn())) {
      bells.close();
      heardAt = clock.now();
      track.play(address(progress.extended()), elapsed);
    } else {
      track.stop();
      bells.wake();
      bells.schedule(progress.on(plain), elapsed, Switches.BELLS.isOn());
    }
  }

  /** Says so where words are wanted and nobody can say them. */
  void tellWhetherThereIsAVoice() {
    boolean silent = !isRecorded() && !Voice.isThere();
    Parts.show("no-voice", silent && Switches.VOICE.isOn());
  }

  /** Falls silent. */
  void rest() {
    Voice.hush();
    track.stop();
    bells.close();
  }

  /** Sound that was taken away in a call often comes back only with a touch. */
  void wake() {
    if (!track.isOn()) {
      bells.wake();
    }
  }

  /** Whether the track says how far the session is. */
  boolean isClock() {
    if (!track.isWaiting()) {
      heardAt = clock.now();
    } else if (clock.now() - heardAt > PATIENCE) {
      track.fail();
    }
    return track.isOn();
  }

  /**
   * Saves the track as a file. It is fetched first, since not every browser asks the worker for
   * what a link saves, and nobody else knows this person's body.
   */
  @JSBody(
      params = {"address", "failed"},
      script =
          "fetch(address).then(function(answer) {"
              + " return answer.ok ? answer.blob() : Promise.reject(); })"
              + ".then(function(sound) {"
              + " var link = document.createElement('a');"
              + " link.href = URL.createObjectURL(sound);"
              + " var asked = new URL(address, location).searchParams;"
              + " link.download = 'ashi-' + (asked.get('routine') || asked.get('complaint'))"
              + ".toLowerCase().replace(/^own-.*/, 'own') + '.mp3';"
              + " link.click();"
              + " setTimeout(function() { URL.revokeObjectURL(link.href); }, 60000);"
              + "}).catch(function() { failed(); });")
  private static native void save(String address, Heard failed);

  private static void notSaved() {
    Parts.label("download", Said.words("unsaved"));
  }

  /** How far the track is, in milliseconds. */
  int position() {
    return track.position();
  }

  /** Whether what was handed to the audio clock would come late. */
  boolean isLate(int elapsed) {
    return !track.isOn() && bells.isLate(elapsed);
  }

  /** Says a cue that begins, where the track does not. */
  void say(Cue cue) {
    if (Switches.VOICE.isOn() && !saysWords() && tells(cue.phase()) && !cue.say().isEmpty()) {
      Voice.say(cue.say());
    }
  }

  private boolean saysWords() {
    return track.isOn() && isRecorded();
  }

  /** Who wants few words hears none while pressing. */
  private static boolean tells(Phase phase) {
    return !Switches.FEW.isOn()
        || phase == Phase.FIND
        || phase == Phase.OTHER_SIDE
        || phase == Phase.REST
        || phase == Phase.CLOSE;
  }

  /**
   * Of the track as it is wanted now.
   *
   * @param longer indexes of the cues that were made longer
   */
  private String address(List<Integer> longer) {
    boolean words = Switches.VOICE.isOn() && isRecorded();
    StringBuilder all = new StringBuilder(address);
    all.append("&talk=").append(!words ? "bells" : Switches.FEW.isOn() ? "few" : "lead");
    all.append("&breath=").append(Switches.VOICE.isOn() ? set("breath") : "none");
    if (BedLook.isOn()) {
      all.append("&fade=yes");
    }
    for (int cue : longer) {
      all.append("&more=").append(cue);
    }
    return all.toString();
  }

  /**
   * Whether there are clips of the language of the page, and the person does not prefer the phone's
   * own voice, if it has one.
   */
  private static boolean isRecorded() {
    return is("recorded") && !(is("phone") && Voice.isThere());
  }

  private static boolean is(String setting) {
    return set(setting).equals("true");
  }

  /** What the person set. */
  private static String set(String setting) {
    return Parts.part(PLAYER).getAttribute("data-" + setting);
  }

  /** Lets hear how it will sound. */
  void tryOut(Cue cue) {
    if (isRecorded()) {
      Sample.play(set("breath"));
    } else {
      Sample.say(cue.say());
    }
  }

  @Override
  public void sounds() {
    session.look();
  }

  @Override
  public void stopped() {
    session.pause();
  }

  @Override
  public void goesOn() {
    session.goOnFromOutside();
  }

  @Override
  public void over() {
    session.look();
  }

  @Override
  public void failed() {
    broken = true;
    session.afresh();
  }
}
