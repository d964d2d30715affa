package ashi.care.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashi.care.English;
import ashi.care.Side;
import ashi.care.session.Cue;
import ashi.care.session.Phase;
import ashi.care.session.Timeline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {
  /** A second of sound is 28 frames, less a little. */
  private static final int SECOND = 28;

  private static final Clips CLIPS =
      Listed.pack("common")
          .clip(ToneName.SILENCE, 1)
          .clip(ToneName.START, SECOND)
          .clip(ToneName.TEN_SECONDS, SECOND)
          .clip(ToneName.END, SECOND)
          .clip(ToneName.BREATHE_IN, 3 * SECOND)
          .clip(ToneName.BREATHE_OUT, 5 * SECOND)
          .clip("half-way", SECOND)
          .clip("ten seconds", SECOND)
          .clip("breathe in", SECOND)
          .clip("find it", SECOND)
          .clip("press", SECOND)
          .clip("ease off", SECOND)
          .andPack("bl")
          .clip("below the rib", 2 * SECOND)
          .clip("below", SECOND)
          .clips();

  private static final Timeline TIMELINE =
      timeline(
          cue(20, Phase.FIND, "Find it, below the rib."),
          cue(60, Phase.PRESS, "Press."),
          cue(5, Phase.EASE_OUT, "Ease off."));

  @Test
  void wordsBeginWithTheirCueAndFollowEachOther() {
    Track track = track("lead", "none");

    assertThat(heard(track, "find it")).containsExactly(504);
    int end = track.soundings().get(0).end();
    assertThat(track.soundings().get(1).from() - end).isEqualTo(Frame.at(140));
  }

  /** The bell's 28 frames of 36 ms begin at the 555th and end at 20,988 ms; 0.3 s are 8 frames. */
  @Test
  void wordsWaitUntilTheBellHasRung() {
    assertThat(heard(track("lead", "none"), "press")).containsExactly(20_988 + 8 * 36);
  }

  @Test
  void withoutSilenceThereIsNoTrack() {
    Clips voiceOnly = Listed.pack("common").clip("find it", SECOND).clips();
    Wanted wanted = new Wanted("lead", "none", false);

    assertThatThrownBy(() -> Scoring.of(TIMELINE, voiceOnly, English.WORDS, wanted))
        .isInstanceOf(IllegalStateException.class);
  }

  /** Of 36 ms; the last one may be begun. */
  @ParameterizedTest
  @CsvSource({"9, 250", "10, 278"})
  void aTrackHasAsManyFramesAsItsTimelineNeeds(int seconds, int frames) {
    Track track =
        Scoring.of(
            timeline(cue(seconds, Phase.FIND, "")),
            CLIPS,
            English.WORDS,
            new Wanted("lead", "none", false));

    assertThat(track.length()).isEqualTo(frames * 108);
  }

  @Test
  void bellsRingWhenPressingBeginsNearsItsEndAndEnds() {
    Track track = track("bells", "none");

    assertThat(heard(track, ToneName.START)).containsExactly(near(20_000));
    assertThat(heard(track, ToneName.TEN_SECONDS)).containsExactly(near(70_000));
    assertThat(heard(track, ToneName.END)).containsExactly(near(80_000));
    assertThat(track.soundings()).hasSize(3);
  }

  @Test
  void halfWayIsToldAtHalfAndTenSecondsAfterTheirBell() {
    Track track = track("lead", "none");

    assertThat(heard(track, "half-way")).containsExactly(near(50_000));
    assertThat(heard(track, "ten seconds").get(0)).isBetween(71_000, 71_500);
  }

  @ParameterizedTest
  @CsvSource({"39, 0", "40, 1"})
  void halfOfAShortPressIsNotTold(int seconds, int times) {
    Track track =
        Scoring.of(
            timeline(cue(seconds, Phase.PRESS, "Press.")),
            CLIPS,
            English.WORDS,
            new Wanted("lead", "none", false));

    assertThat(heard(track, "half-way")).hasSize(times);
  }

  @Test
  void fewWordsLeaveOutHowToPress() {
    Track track = track("few", "none");

    assertThat(heard(track, "find it")).hasSize(1);
    assertThat(heard(track, "press")).isEmpty();
    assertThat(heard(track, "ease off")).isEmpty();
    assertThat(heard(track, "half-way")).isEmpty();
  }

  @Test
  void theBreathIsLedWhereNothingElseSounds() {
    Track track = track("lead", "tones");

    // In at 0, 10, 20 … s of the press, out 4 s later; at 0 s the bell rings, at 30 s half-way is
    // told, at 50 s ten seconds are.
    assertThat(heard(track, ToneName.BREATHE_IN))
        .containsExactly(near(30_000), near(40_000), near(60_000));
    assertThat(heard(track, ToneName.BREATHE_OUT))
        .containsExactly(
            near(24_000), near(34_000), near(44_000), near(54_000), near(64_000), near(74_000));
  }

  /**
   * No bell rings. The press begins with frame 250 and ends with frame 528; breathing in takes the
   * 111 frames from 249 on, a lead before it, so 167 are left from 360 on, where breathing out
   * begins.
   */
  @ParameterizedTest
  @CsvSource({"111, 167, 1", "111, 168, 0", "112, 100, 0"})
  void aBreathIsLedWhereItHasJustEnoughRoom(int in, int out, int times) {
    Clips breaths =
        Listed.pack("common")
            .clip(ToneName.SILENCE, 1)
            .clip(ToneName.BREATHE_IN, in)
            .clip(ToneName.BREATHE_OUT, out)
            .clips();
    Timeline timeline = timeline(cue(9, Phase.FIND, ""), cue(10, Phase.PRESS, ""));

    List<Sounding> led =
        Scoring.of(timeline, breaths, English.WORDS, new Wanted("bells", "tones", false))
            .soundings();

    assertThat(led).hasSize(1 + times);
    assertThat(led).extracting(Sounding::from).startsWith(249).isSubsetOf(249, 360);
  }

  @Test
  void nothingSoundsOverAnother() {
    for (String talk : List.of("lead", "few", "bells")) {
      for (String pacing : List.of("tones", "words", "none")) {
        int free = 0;
        for (Sounding sounding : track(talk, pacing).soundings()) {
          assertThat(sounding.from()).isGreaterThanOrEqualTo(free);
          free = sounding.end();
        }
      }
    }
  }

  @Test
  void wordsWithoutAClipAreTold() {
    Track track =
        Scoring.of(
            timeline(cue(9, Phase.FIND, "Find it, under the moon.")),
            CLIPS,
            English.WORDS,
            new Wanted("lead", "none", false));

    assertThat(track.missing()).containsExactly("under the moon");
    assertThat(track.soundings()).hasSize(1);
  }

  @Test
  void whatIsNotSaidTakesNoTime() {
    Track track =
        Scoring.of(
            timeline(cue(9, Phase.FIND, "Under the moon, find it.")),
            CLIPS,
            English.WORDS,
            new Wanted("lead", "none", false));

    assertThat(heard(track, "find it")).containsExactly(504);
  }

  @Test
  void aMarkWithinANumberEndsNothing() {
    Clips clips =
        Listed.pack("common").clip(ToneName.SILENCE, 1).clip("1.5 hands below", SECOND).clips();
    Track track =
        Scoring.of(
            timeline(cue(9, Phase.FIND, "1.5 hands below.")),
            clips,
            English.WORDS,
            new Wanted("lead", "none", false));

    assertThat(track.missing()).isEmpty();
    assertThat(track.soundings()).hasSize(1);
  }

  @Test
  void thePiecesOfASentenceAreAsLongAsClipsAre() {
    Track track =
        Scoring.of(
            timeline(cue(9, Phase.FIND, "Find it below the rib.")),
            CLIPS,
            English.WORDS,
            new Wanted("lead", "none", false));

    assertThat(track.missing()).isEmpty();
    assertThat(track.soundings()).extracting(s -> s.clip().frames()).containsExactly(28, 56);
    assertThat(track.soundings().get(1).from()).isEqualTo(track.soundings().get(0).end());
  }

  @Test
  void theBreathIsLedByWordsOrWhereThereAreNoneByTones() {
    Track track = track("bells", "words");

    assertThat(heard(track, "breathe in")).contains(near(30_000), near(40_000), near(50_000));
    assertThat(heard(track, ToneName.BREATHE_IN)).isEmpty();
    assertThat(heard(track, ToneName.BREATHE_OUT)).contains(near(34_000), near(44_000));
  }

  @Test
  void onlyThePacksThatSoundAreNeeded() {
    assertThat(track("lead", "none").packs()).containsExactly("common", "bl");
    assertThat(track("bells", "none").packs()).containsExactly("common");
  }

  @Test
  void itGrowsQuieterWhereThatIsWanted() {
    Track track = Scoring.of(TIMELINE, CLIPS, English.WORDS, new Wanted("lead", "none", true));
    List<Integer> quieter = track.soundings().stream().map(Sounding::quieter).toList();

    assertThat(quieter).isSorted().startsWith(0).endsWith(5);
    assertThat(track("lead", "none").soundings()).extracting(Sounding::quieter).containsOnly(0);
  }

  @Test
  void errorsDoNotAddUp() {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      cues.add(cue(7, Phase.EASE_IN, "Press."));
    }
    Timeline timeline = timeline(cues.toArray(new Cue[0]));
    Track track = Scoring.of(timeline, CLIPS, English.WORDS, new Wanted("lead", "none", false));

    for (int i = 1; i < 200; i++) {
      int heard = (track.soundings().get(i).from() + Frame.LEAD) * 36;
      assertThat(Math.abs(heard - 7_000 * i)).isLessThanOrEqualTo(18);
    }
    assertThat(track.length() / 108 * 36).isBetween(1_400_000, 1_400_036);
  }

  private static Track track(String talk, String pacing) {
    return Scoring.of(TIMELINE, CLIPS, English.WORDS, new Wanted(talk, pacing, false));
  }

  /** When the sounds of a clip begin to be heard. */
  private static List<Integer> heard(Track track, String words) {
    Clip clip = CLIPS.find(words);
    return track.soundings().stream()
        .filter(s -> s.clip().equals(clip))
        .map(s -> (s.from() + 1) * 36)
        .toList();
  }

  /** The time of the frame next to it. */
  private static int near(int millis) {
    return (int) Math.round(millis / 36.0) * 36;
  }

  private static Cue cue(int seconds, Phase phase, String say) {
    return new Cue(0, seconds * 1000, phase, 0, Side.LEFT, say, "");
  }

  private static Timeline timeline(Cue... cues) {
    List<Cue> placed = new ArrayList<>();
    int at = 0;
    for (Cue cue : cues) {
      placed.add(new Cue(at, cue.length(), cue.phase(), 0, Side.LEFT, cue.say(), ""));
      at += cue.length();
    }
    return new Timeline(placed);
  }
}
