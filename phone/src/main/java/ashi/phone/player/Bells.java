package ashi.phone.player;

import ashi.care.session.Bell;
import ashi.care.session.Cue;
import ashi.care.session.Timeline;
import ashi.care.sound.BellTone;
import org.jspecify.annotations.NullUnmarked;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.webaudio.AudioBuffer;
import org.teavm.jso.webaudio.AudioBufferSourceNode;
import org.teavm.jso.webaudio.AudioContext;
import org.teavm.jso.webaudio.AudioNode;
import org.teavm.jso.webaudio.GainNode;
import org.teavm.jso.webaudio.MediaEvent;

/**
 * Rings on the audio clock. All bells that are still to come are handed over at once, so that they
 * sound on time while the page is hidden and its timers are slow. Where a cue begins a silent mark
 * ends; the browser reports that without delay, which wakes the page for the voice.
 */
@NullUnmarked // its fields are set by what happens on the page
final class Bells {
  private static final double LATE_SECONDS = 0.04;
  private static final double FADE_SECONDS = 0.25;
  private static final double MARK_SECONDS = 0.5;

  private final Runnable atCue;
  private final JSArray<AudioBufferSourceNode> waiting = new JSArray<>();
  private AudioContext audio;
  private AudioBuffer tone;
  private GainNode bus;
  private double zero;
  private boolean wanted;

  /**
   * @param atCue called when a cue begins
   */
  Bells(Runnable atCue) {
    this.atCue = atCue;
  }

  /**
   * Wakes the audio; to be called while the person taps, or browsers keep it silent. A call or
   * another app may put it to sleep: it wakes again as soon as it may.
   */
  void wake() {
    wanted = true;
    if (audio == null && hasAudio()) {
      mixWithMusic();
      audio = new AudioContext();
      float[] samples = BellTone.samples(BellTone.RATE, BellTone.SECONDS);
      tone = audio.createBuffer(1, samples.length, BellTone.RATE);
      fill(tone, samples);
      EventListener<Event> changed = event -> wakeAgain();
      audio.addEventListener("statechange", changed);
    }
    if (audio != null) {
      audio.resume();
    }
  }

  private void wakeAgain() {
    if (wanted && !isRunning(audio)) {
      audio.resume();
    }
  }

  /**
   * Hands over what is to come, in place of what was handed over before.
   *
   * @param elapsed milliseconds into the session
   * @param aloud whether bells ring; marks are made all the same
   */
  void schedule(Timeline timeline, int elapsed, boolean aloud) {
    silence();
    if (audio == null) {
      return;
    }
    zero = audio.getCurrentTime() - elapsed / 1000.0;
    bus = gain(1, audio.getDestination());
    GainNode mute = gain(0, audio.getDestination());
    if (aloud) {
      for (Bell bell : timeline.bells()) {
        if (bell.at() >= elapsed) {
          ring(bell.kind(), zero + bell.at() / 1000.0);
        }
      }
    }
    for (Cue cue : timeline.cues()) {
      if (cue.at() > elapsed) {
        mark(zero + cue.at() / 1000.0, mute);
      }
    }
  }

  /** Whether the audio clock was held up, so that what was handed over would come late. */
  boolean isLate(int elapsed) {
    return audio != null
        && waiting.getLength() > 0
        && Math.abs(audio.getCurrentTime() - elapsed / 1000.0 - zero) > LATE_SECONDS;
  }

  /** Takes back everything; what is ringing fades quickly. */
  void silence() {
    if (waiting.getLength() == 0) {
      return;
    }
    double now = audio.getCurrentTime();
    bus.getGain().setTargetAtTime(0, now, (float) (FADE_SECONDS / 5));
    while (waiting.getLength() > 0) {
      waiting.pop().stop(now + FADE_SECONDS);
    }
  }

  /** Lets the audio sleep. */
  void close() {
    wanted = false;
    silence();
    if (audio != null) {
      Window.setTimeout(audio::suspend, (int) (2000 * FADE_SECONDS));
    }
  }

  private void ring(Bell.Kind kind, double at) {
    switch (kind) {
      case START -> play(1, 0.5, at);
      case TEN_SECONDS -> play(1.5, 0.18, at);
      case END -> play(0.75, 0.6, at);
    }
  }

  private void play(double pitch, double loudness, double at) {
    GainNode gain = gain(loudness, bus);
    source(pitch, gain).start(at);
  }

  private void mark(double at, AudioNode mute) {
    AudioBufferSourceNode node = source(1, mute);
    EventListener<MediaEvent> ended = event -> atCue.run();
    node.addEventListener("ended", ended);
    node.start(Math.max(0, at - MARK_SECONDS));
    node.stop(at);
  }

  private GainNode gain(double loudness, AudioNode to) {
    GainNode gain = audio.createGain();
    gain.getGain().setValue((float) loudness);
    gain.connect(to);
    return gain;
  }

  private AudioBufferSourceNode source(double pitch, AudioNode to) {
    AudioBufferSourceNode node = audio.createBufferSource();
    node.setBuffer(tone);
    node.getPlaybackRate().setValue((float) pitch);
    node.connect(to);
    waiting.push(node);
    return node;
  }

  @JSBody(params = "audio", script = "return audio.state === 'running';")
  private static native boolean isRunning(AudioContext audio);

  @JSBody(script = "return typeof AudioContext === 'function';")
  private static native boolean hasAudio();

  /** Music of other apps gets quieter instead of stopping, where a browser can say so. */
  @JSBody(
      script =
          "if (navigator.audioSession) try { navigator.audioSession.type = 'transient'; }"
              + " catch (e) {}")
  private static native void mixWithMusic();

  @JSBody(
      params = {"buffer", "samples"},
      script = "buffer.getChannelData(0).set(samples);")
  private static native void fill(AudioBuffer buffer, float[] samples);
}
