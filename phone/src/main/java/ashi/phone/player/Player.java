package ashi.phone.player;

import ashi.care.journal.Event.Ending;
import ashi.care.session.Cue;
import ashi.care.session.Now;
import ashi.care.session.Phase;
import ashi.care.session.Progress;
import ashi.care.session.Timeline;
import ashi.phone.running.Noting;
import ashi.phone.running.Running;
import ashi.phone.voice.Voice;
import ashi.phone.web.Parts;
import ashi.phone.web.Said;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.EventTarget;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Guides through a session: shows, says and rings the cues of the session page. What is on is read
 * off the clock and the recorded pauses at every look, so timers may be late or stop altogether.
 */
@NullUnmarked // its fields are set by what happens on the page
public final class Player
    implements Keys.Actions, StopQuestion.Answers, Menu.Choices, Sound.Session {
  /** A cue that began longer ago than this is shown but no longer said. */
  private static final int WORTH_SAYING_MILLIS = 5_000;

  private static final int KEPT_EVERY_MILLIS = 5_000;

  private final Clock clock = new Clock();
  private final Stage stage = new Stage();
  private final Sound sound;
  private final Announcements announcements =
      new Announcements(Said.words("ten"), Said.words("five"));
  private final StopQuestion stopQuestion = new StopQuestion(this);
  private final TouchLock touchLock = new TouchLock(clock);
  private final Dimming dimming = new Dimming(this::isLedBySound);
  private final Timeline plain;
  private final Account account;
  private final String address;
  private final String title;
  private Progress progress;
  private Now last;
  private long keptAt;
  private boolean wasRunning;
  private boolean silent = !Voice.isThere();

  /** How it has ended if nothing follows any more. */
  private Ending leaving = Ending.STOPPED;

  private Player(HTMLElement session, HTMLElement cues) {
    this.plain = CueList.read(cues);
    this.title = session.getAttribute("data-title");
    this.address = session.getAttribute("data-address");
    this.account = new Account(address, title, plain);
    this.sound = new Sound(this, clock, address);
  }

  public static void main(String[] args) {
    HTMLElement session = Parts.part("session");
    HTMLElement cues = Parts.part("cues");
    if (session != null && cues != null) {
      new Player(session, cues).begin();
    }
  }

  private void begin() {
    stage.state(Stage.State.READY);
    stage.cue(plain, 0);
    stage.time(plain.at(0), plain.cues().get(0));
    listen();
    sound.tellWhetherThereIsAVoice();
    boolean goesOn = goesOn(Running.GO_ON);
    showAddress(address);
    Running kept = Running.kept((double) clock.now());
    if (!goesOn || kept == null || !same(kept.getAddress(), address)) {
      return;
    }
    Optional<Progress> before = Progress.decode(kept.getProgress(), plain.cues().size());
    if (before.isPresent()) {
      replaceAddress(address + Running.GO_ON);
      progress = before.get().pause((long) kept.getSeen());
      account.takeUp(kept);
      stage.state(Stage.State.PAUSED);
      look();
    }
  }

  /**
   * Whether two addresses are of one session, in whatever language, and whatever the pain before it
   * was said to be.
   */
  private static boolean same(String one, String other) {
    return withoutPain(one).equals(withoutPain(other));
  }

  private static String withoutPain(String address) {
    String within = Running.within(address);
    int pain = within.indexOf("&before=");
    return pain < 0 ? within : within.substring(0, pain);
  }

  /** A form may have led here: then a reload is to open the session, not to send the form again. */
  @JSBody(
      params = "address",
      script =
          "if (location.pathname + location.search !== address)"
              + " history.replaceState(null, '', address);")
  private static native void showAddress(String address);

  @JSBody(params = "mark", script = "return location.hash === mark;")
  private static native boolean goesOn(String mark);

  @JSBody(params = "address", script = "history.replaceState(null, '', address);")
  private static native void replaceAddress(String address);

  private void listen() {
    Parts.onClick("start", this::start);
    Parts.onClick("pause", this::pauseOrGoOn);
    Parts.onClick("back", this::previousPoint);
    Parts.onClick("skip", this::nextPoint);
    Parts.onClick("more", this::more);
    Parts.onClick("stop", this::askToStop);
    Parts.onClick("try-voice", () -> sound.tryOut(plain.cues().get(0)));
    Parts.onClick("stop-hurts", () -> ask(Ending.STOPPED_HURTS));
    Parts.onClick("stop-dizzy", () -> ask(Ending.STOPPED_DIZZY));
    Switches.listen(this::sound);
    Keys.listen(this);
    Menu.listen(this);
    Voice.onFound(this::voicesFound);
    OtherPages.listen(this::ledElsewhere);
    MediaKeys.on(
        this::goOnFromOutside,
        this::pause,
        () -> unlessAsked(this::nextPoint),
        () -> unlessAsked(this::previousPoint),
        millis -> unlessAsked(() -> jump((from, now) -> from.to(millis, now, plain))));
    Window window = Window.current();
    listen(window.getDocument(), "visibilitychange", this::comeBack);
    listen(window, "pageshow", this::comeBack);
    listen(window, "pagehide", this::keep);
    listen(window.getDocument(), "pointerdown", this::touched);
  }

  private static void listen(EventTarget target, String event, Runnable action) {
    EventListener<Event> listener = happened -> action.run();
    target.addEventListener(event, listener);
  }

  private void start() {
    Running before = Running.last();
    if (before != null) {
      Noting.noteLeft(before);
    }
    progress = Progress.start(clock.now());
    replaceAddress(address + Running.GO_ON);
    afresh();
    Parts.focus("pause");
  }

  @Override
  public boolean isListening() {
    return progress != null;
  }

  @Override
  public void pauseOrGoOn() {
    if (progress.isPaused()) {
      goOn();
    } else {
      pause();
    }
  }

  /** A key of a headset is no answer to whether to stop; nor is the end of a call. */
  private void unlessAsked(Runnable action) {
    if (!stopQuestion.isOpen()) {
      action.run();
    }
  }

  @Override
  public void goOnFromOutside() {
    if (stopQuestion.isOpen()) {
      sound.rest();
    } else {
      goOn();
    }
  }

  /** Goes on where it was paused. */
  @Override
  public void goOn() {
    leaving = Ending.STOPPED;
    if (progress == null || !progress.isPaused()) {
      return;
    }
    progress = progress.resume(clock.now());
    Parts.text("live", Said.words("going-on"));
    Cue cue = cue(now());
    run();
    if (progress != null && cue.phase() != Phase.PRESS) {
      sound.say(cue);
    }
  }

  @Override
  public void leftOpen() {
    leaving = Ending.STOPPED;
    if (wasRunning) {
      goOn();
    }
  }

  @Override
  public void pause() {
    if (progress == null || progress.isPaused()) {
      return;
    }
    long now = time();
    progress = progress.pause(now);
    clock.stop();
    rest();
    stage.state(Stage.State.PAUSED);
    Parts.text("live", Said.words("paused"));
    look();
    keep();
    tellMediaKeys();
  }

  @Override
  public void back() {
    jump((from, now) -> from.back(now, plain));
  }

  @Override
  public void skip() {
    jump((from, now) -> from.skip(now, plain));
  }

  private void previousPoint() {
    jump(
        (from, now) -> {
          Progress to = from;
          int step;
          do {
            to = to.toPreviousPoint(now, plain);
            step = cue(to.now(now, plain)).step();
          } while (step > 0 && Menu.isLeft(step));
          return to;
        });
  }

  private void nextPoint() {
    jump((from, now) -> from.toNextPoint(now, plain));
  }

  /** Also back to one that was left out, unless it hurt. */
  @Override
  public void go(int step) {
    Menu.leave(step, account.hurt(step));
    jump((from, now) -> from.toStep(step, now, plain));
  }

  @Override
  public void leaveOut(String reason) {
    if (progress != null) {
      int step = cue(now()).step();
      Noting.noteLeftOut(Stage.leaving(step), reason);
      Menu.leave(step, true);
      nextPoint();
    }
  }

  @Override
  public void lock() {
    if (progress != null) {
      touchLock.lock();
    }
  }

  @Override
  public void more() {
    if (progress != null) {
      long now = time();
      Progress longer = progress.more30(now, plain);
      if (longer == progress) {
        Parts.text("live", Said.words("enough"));
        Parts.text("now-text", Said.words("enough"));
        return;
      }
      progress = longer;
      run();
    }
  }

  @Override
  public void askToStop() {
    ask(Ending.STOPPED);
  }

  /** Lets go at once, and asks whether to end. */
  private void ask(Ending ending) {
    if (progress == null) {
      return;
    }
    wasRunning = !progress.isPaused();
    leaving = ending;
    pause();
    keep();
    if (ending != Ending.STOPPED && Switches.VIBRATION.isOn()) {
      Vibration.tell(Phase.EASE_OUT);
    }
    stopQuestion.ask(ending);
  }

  /** The journal knows at once of the point that hurts, whatever becomes of this page. */
  @Override
  public void goOnWithout() {
    int step = cue(now()).step();
    if (step + 1 == plain.steps()) {
      stop(Ending.STOPPED_HURTS);
      return;
    }
    account.tellThatItHurts(progress, step, clock.now());
    Menu.leave(step, true);
    progress = progress.resume(clock.now()).toNextPoint(clock.now(), plain);
    leaving = Ending.STOPPED;
    afresh();
  }

  @Override
  public void stop(Ending ending) {
    if (progress != null) {
      rest();
      end(ending);
    }
  }

  /** A way to somewhere else in the session. */
  private interface Jump {
    Progress from(Progress progress, long now);
  }

  private void jump(Jump jump) {
    if (progress != null) {
      long now = time();
      progress = jump.from(progress, now);
      afresh();
    }
  }

  /** The clock; by it the session is then as far as its sound. */
  private long time() {
    long now = clock.now();
    if (progress != null && !progress.isPaused() && sound.isClock()) {
      progress = progress.following(sound.position(), now);
    }
    return now;
  }

  /** What is on has jumped: it is shown and said from its start. */
  @Override
  public void afresh() {
    if (progress == null) {
      return;
    }
    last = null;
    run();
  }

  private void run() {
    if (progress.isPaused()) {
      look();
      keep();
      return;
    }
    stage.state(Stage.State.RUNNING);
    dimming.brighten();
    ScreenLock.hold();
    sound();
    look();
    if (progress != null) {
      keep();
      OtherPages.tell(Long.toString(progress.startedAt()));
      tellMediaKeys();
    }
  }

  /** Takes the session up as the other page keeps it, paused: what hurt there is known here. */
  private void ledElsewhere(String began) {
    if (progress != null && began.equals(Long.toString(progress.startedAt()))) {
      progress = null;
      clock.stop();
      rest();
      OtherPages.reload();
    }
  }

  private void sound() {
    if (progress != null && !progress.isPaused()) {
      sound.run(progress, plain);
    }
  }

  private boolean isLedBySound() {
    return progress != null && !progress.isPaused() && sound.isClock();
  }

  private void rest() {
    dimming.brighten();
    sound.rest();
    ScreenLock.release();
  }

  private void comeBack() {
    if (progress != null && !progress.isPaused()) {
      sound.wake();
      ScreenLock.hold();
      look();
      keep();
    }
  }

  /** Sound that was taken away in a call often comes back only with a touch. */
  private void touched() {
    if (progress != null && !progress.isPaused()) {
      sound.wake();
    }
  }

  /** Looks at the clock and shows, says and feels what is new. */
  @Override
  public void look() {
    if (progress == null) {
      return;
    }
    time();
    if (progress == null) {
      return;
    }
    Timeline timeline = progress.on(plain);
    Now now = now();
    Cue cue = timeline.cues().get(now.index());
    int ahead = cue.phase() == Phase.REST ? cue.step() + 1 : cue.step();
    if (cue.phase() != Phase.CLOSE && (Menu.isLeft(ahead) || account.hurt(ahead))) {
      jump((from, when) -> from.toStep(ahead + 1, when, plain));
      return;
    }
    boolean begins = last == null || last.index() != now.index();
    if (begins) {
      stage.cue(timeline, now.index());
    }
    stage.time(now, cue);
    if (progress.isPaused()) {
      last = now;
      return;
    }
    if (cue.phase() == Phase.CLOSE || now.totalLeft() == 0) {
      sound.say(cue);
      ScreenLock.release();
      end(Ending.DONE);
      return;
    }
    tell(timeline, cue, now, begins);
    last = now;
    clock.wake(Stage.untilNews(now, cue), this::look);
  }

  private void tell(Timeline timeline, Cue cue, Now now, boolean begins) {
    String news = announcements.between(last, now, cue);
    if (!news.isEmpty()) {
      Parts.text("live", news);
    }
    boolean vibrates = Switches.VIBRATION.isOn();
    if (begins) {
      if (now.into() <= WORTH_SAYING_MILLIS) {
        sound.say(cue);
      }
      if (vibrates) {
        Vibration.tell(cue.phase());
      }
      MediaKeys.title(Stage.title(cue), title);
    } else if (vibrates && Announcements.isTenSeconds(last, now) && cue.phase() == Phase.PRESS) {
      Vibration.tellTenSeconds();
    }
    if (sound.isLate(progress.elapsed(clock.now()))) {
      sound();
    }
    if (clock.now() - keptAt >= KEPT_EVERY_MILLIS) {
      keep();
    }
  }

  /** Some browsers tell of their voices only after the first was wanted. */
  private void voicesFound() {
    sound.tellWhetherThereIsAVoice();
    boolean late = silent && Voice.isThere();
    silent = !Voice.isThere();
    if (late && progress != null && !progress.isPaused() && now().into() <= WORTH_SAYING_MILLIS) {
      sound.say(cue(now()));
    }
  }

  private void end(Ending ending) {
    Progress ended = progress;
    progress = null;
    clock.stop();
    MediaKeys.position("none", 0, 0);
    stage.state(Stage.State.OVER);
    boolean told =
        account.tellTheEnd(ended, ending, clock.now(), () -> replaceAddress(Account.RATING));
    if (!told && Menu.areAllLeft() && !account.hasHurt()) {
      EndingForm.show("all-left");
    } else {
      EndingForm.show(
          !account.hasHurt() || ending == Ending.STOPPED_DIZZY ? ending : Ending.STOPPED_HURTS);
    }
  }

  private void keep() {
    if (progress == null) {
      return;
    }
    keptAt = clock.now();
    if (account.isFollowed(progress)) {
      giveWay();
    } else {
      account.keep(progress, leaving, keptAt);
    }
  }

  /** Another page has noted this session and begun one of its own. */
  private void giveWay() {
    rest();
    progress = null;
    clock.stop();
    MediaKeys.position("none", 0, 0);
    stage.state(Stage.State.OVER);
    EndingForm.show("followed");
  }

  private void tellMediaKeys() {
    if (progress == null) {
      return;
    }
    MediaKeys.position(
        progress.isPaused() ? "paused" : "playing",
        progress.elapsed(clock.now()),
        progress.on(plain).total());
  }

  private Now now() {
    return progress.now(clock.now(), plain);
  }

  private Cue cue(Now now) {
    return plain.cues().get(now.index());
  }
}
