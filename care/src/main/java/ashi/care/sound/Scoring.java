package ashi.care.sound;

import ashi.care.session.Bell;
import ashi.care.session.Breath;
import ashi.care.session.Cue;
import ashi.care.session.Phase;
import ashi.care.session.Timeline;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays clips along a timeline: bells first, words when the bell has rung, the breath where there is
 * room. Each time is rounded to a frame by itself, so errors do not add up.
 */
public final class Scoring {
  /** Keys of what is said during a press. */
  public static final String HALF_WAY = "cue.half-way";

  public static final String TEN_SECONDS = "cue.ten-seconds";
  public static final String IN = "player.in";
  public static final String OUT = "player.out";

  /** Milliseconds at the start in which nothing sounds: speakers that slept miss the beginning. */
  static final int OPENING = 500;

  /** The shortest press whose half is told, in milliseconds. */
  private static final int WORTH_HALVING = 40_000;

  private static final int AFTER_BELL = 300;
  private static final int COMMA = 140;
  private static final int STOP = 450;
  private static final int MOST_QUIETER = 6;

  private final Clips clips;
  private final Words words;
  private final Wanted wanted;
  private final List<Sounding> soundings = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final int frames;

  /** The first frame that nothing sounds in yet. */
  private int free = Frame.at(OPENING) - Frame.LEAD;

  private Scoring(Clips clips, Words words, Wanted wanted, int frames) {
    this.clips = clips;
    this.words = words;
    this.wanted = wanted;
    this.frames = frames;
  }

  /**
   * The track of a timeline.
   *
   * @throws IllegalStateException when the clips have no silence
   */
  public static Track of(Timeline timeline, Clips clips, Words words, Wanted wanted) {
    Clip silence = clips.find(ToneName.SILENCE);
    if (silence == null) {
      throw new IllegalStateException("These clips have no silence.");
    }
    int whole = (timeline.total() + Frame.MILLIS - 1) / Frame.MILLIS;
    Scoring scoring = new Scoring(clips, words, wanted, whole);
    boolean pressed = false;
    for (Cue cue : timeline.cues()) {
      if (pressed) {
        scoring.ring(cue.at(), ToneName.END);
      }
      pressed = cue.phase() == Phase.PRESS;
      scoring.add(cue, pressed);
    }
    return new Track(scoring.soundings, whole, silence, scoring.missing);
  }

  private void add(Cue cue, boolean press) {
    if (press) {
      ring(cue.at(), ToneName.START);
    }
    if (wanted.tells(cue.phase())) {
      say(cue.at(), cue.say());
    }
    if (press) {
      lead(cue);
    }
  }

  /** Half-way, ten seconds, and the breath between. */
  private void lead(Cue cue) {
    boolean leads = wanted.leads();
    int from = cue.at();
    if (leads && cue.length() >= WORTH_HALVING) {
      int half = from + cue.length() / 2;
      breathe(cue, from, half);
      say(half, words.say(HALF_WAY));
      from = half;
    }
    if (Bell.warns(cue)) {
      int ten = cue.end() - Bell.WARNING;
      breathe(cue, from, ten);
      ring(ten, ToneName.TEN_SECONDS);
      if (leads) {
        say(ten, words.say(TEN_SECONDS));
      }
      from = ten;
    }
    breathe(cue, from, cue.end());
  }

  /** Leads the breaths that begin between two times and have room there. */
  private void breathe(Cue cue, int from, int to) {
    if (!wanted.leadsBreath()) {
      return;
    }
    boolean in = true;
    int turn = cue.at();
    while (turn < to) {
      Clip clip = breath(in);
      int start = Frame.at(turn) - Frame.LEAD;
      if (clip != null
          && turn >= from
          && start >= free
          && start + clip.frames() <= Frame.at(to) - Frame.LEAD) {
        place(start, clip);
      }
      turn += in ? Breath.IN : Breath.OUT;
      in = !in;
    }
  }

  /** Words where they are wanted and there are some, else a tone. */
  private @Nullable Clip breath(boolean in) {
    Clip said = wanted.saysBreath() ? clips.find(words.say(in ? IN : OUT)) : null;
    return said == null ? clips.find(in ? ToneName.BREATHE_IN : ToneName.BREATHE_OUT) : said;
  }

  private void ring(int at, String tone) {
    Clip clip = clips.find(tone);
    if (clip != null) {
      place(Frame.at(at) - Frame.LEAD, clip);
      free += Frame.at(AFTER_BELL) - Frame.LEAD;
    }
  }

  private void say(int at, String text) {
    int next = Frame.at(at) - Frame.LEAD;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      int pause = i == text.length() ? STOP : pause(text, i);
      if (pause > 0) {
        if (say(text.substring(from, i).trim(), next)) {
          next = free + Frame.at(pause);
        }
        from = i + 1;
      }
    }
  }

  /** Milliseconds of silence after a mark that ends a piece; 0 where none does. */
  private static int pause(String text, int at) {
    int mark = ",.:;!?".indexOf(text.charAt(at));
    boolean ends = at + 1 == text.length() || text.charAt(at + 1) == ' ';
    return mark < 0 || !ends ? 0 : mark == 0 ? COMMA : STOP;
  }

  /** Whether something was said: the longest beginning that a clip says, then the rest. */
  private boolean say(String piece, int at) {
    int end = piece.length();
    while (end > 0) {
      Clip clip = clips.find(piece.substring(0, end));
      if (clip != null) {
        place(at, clip);
        say(piece.substring(end).trim(), free);
        return true;
      }
      end = piece.lastIndexOf(' ', end - 1);
    }
    if (!piece.isEmpty()) {
      missing.add(piece);
    }
    return false;
  }

  /** Puts a clip at a frame, or as soon after it as there is room. */
  private void place(int from, Clip clip) {
    int start = Math.max(from, free);
    int quieter = wanted.fades() ? MOST_QUIETER * start / Math.max(1, frames) : 0;
    soundings.add(new Sounding(start, clip, Math.min(quieter, MOST_QUIETER)));
    free = start + clip.frames();
  }
}
