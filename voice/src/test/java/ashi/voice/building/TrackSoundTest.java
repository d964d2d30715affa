package ashi.voice.building;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.ReadyRoutine;
import ashi.body.Unit;
import ashi.body.Yardstick;
import ashi.care.Routine;
import ashi.care.Side;
import ashi.care.choosing.Routines;
import ashi.care.session.Phase;
import ashi.care.session.Rehearsal;
import ashi.care.session.Timeline;
import ashi.care.sound.ByteRange;
import ashi.care.sound.Frame;
import ashi.care.sound.Scoring;
import ashi.care.sound.Sounding;
import ashi.care.sound.Track;
import ashi.care.sound.Wanted;
import ashi.words.Language;
import ashi.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole tracks of ready routines, decoded and listened to. */
class TrackSoundTest {
  /** A decoder hears a sound this close to where the timeline has it, in milliseconds. */
  private static final double EXACT = 50;

  private static final double SILENT = 0.007;
  private static final double AUDIBLE = 0.008;

  @ParameterizedTest
  @MethodSource("routines")
  void wordsAndSilencesAreWhereTheTimelineSays(ReadyRoutine ready) {
    Timeline timeline = timeline(ready);
    Track track = track(timeline, "lead", "words", false);
    float[] heard = heard(track);

    assertThat(track.missing()).isEmpty();
    assertThat(Math.abs(heard.length / 16.0 - timeline.total())).isLessThanOrEqualTo(Frame.MILLIS);
    double silentFrom = 0;
    for (Sounding sounding : track.soundings()) {
      double start = (sounding.from() + Frame.LEAD) * (double) Frame.MILLIS;
      double end = (sounding.end() + 1) * (double) Frame.MILLIS;
      assertThat(Heard.peak(heard, silentFrom, start - 25)).isLessThan(SILENT);
      assertThat(Heard.onset(heard, start - 25, end, AUDIBLE)).isBetween(start - 25, start + EXACT);
      silentFrom = end;
    }
    assertThat(Wave.peak(heard)).isLessThan(0.98f);
  }

  @ParameterizedTest
  @MethodSource("routines")
  void everyCueIsHeardWhenItBegins(ReadyRoutine ready) {
    Timeline timeline = timeline(ready);
    float[] heard = heard(track(timeline, "lead", "none", false));
    for (int i = 1; i < timeline.cues().size(); i++) {
      double at = timeline.cues().get(i).at();

      assertThat(Heard.peak(heard, at - 250, at - 40)).as("before cue " + i).isLessThan(SILENT);
      assertThat(Heard.onset(heard, at - 40, at + 1000, AUDIBLE))
          .as("cue " + i)
          .isBetween(at - EXACT, at + EXACT);
    }
  }

  @Test
  void bellsAloneLeaveThePressesSilent() {
    Timeline timeline = timeline(Built.ATLAS.routines().get(0));
    float[] heard = heard(track(timeline, "bells", "none", false));
    timeline
        .cues()
        .forEach(
            cue -> {
              boolean rings = cue.phase() == Phase.PRESS || cue.phase() == Phase.EASE_OUT;
              double ringing = rings ? 2_000 : 0;
              double until = cue.phase() == Phase.PRESS ? cue.end() - 10_050 : cue.end() - 50;
              assertThat(Heard.peak(heard, cue.at() + ringing, until)).isLessThan(SILENT);
            });
  }

  /** Also where every breath is led by words. */
  @ParameterizedTest
  @MethodSource("routines")
  void thereIsMoreRestThanTalk(ReadyRoutine ready) {
    Timeline timeline = timeline(ready);
    Track bells = track(timeline, "bells", "none", false);
    for (String talk : List.of("lead", "few", "bells")) {
      for (String pacing : List.of("words", "none")) {
        int talked = sounding(track(timeline, talk, pacing, false)) - sounding(bells);

        assertThat(talked * Frame.MILLIS).isLessThan(timeline.total() / 2);
      }
    }
  }

  private static int sounding(Track track) {
    return track.soundings().stream().mapToInt(s -> s.clip().frames()).sum();
  }

  @Test
  void aLanguageWithoutAVoiceHasBellsAndBreath() {
    Words german = Built.words(Language.DE);
    Track track =
        Scoring.of(
            timeline(Built.ATLAS.routines().get(0)),
            Built.clips(Language.DE),
            german,
            new Wanted("bells", "words", false));

    assertThat(track.packs()).containsExactly("voice/bells.mp3");
    assertThat(track.soundings()).hasSizeGreaterThan(20);
  }

  @Test
  void aFadingTrackEndsQuieter() {
    Timeline timeline = timeline(Built.ATLAS.routines().get(0));
    float[] plain = heard(track(timeline, "lead", "none", false));
    float[] fading = heard(track(timeline, "lead", "none", true));
    double close = timeline.cues().get(timeline.cues().size() - 1).at();
    double end = timeline.total();

    double decibels =
        20 * Math.log10(Heard.peak(fading, close, end) / Heard.peak(plain, close, end));
    assertThat(decibels).isBetween(-9.1, -7.4);
    assertThat(Heard.peak(fading, 0, 10_000)).isEqualTo(Heard.peak(plain, 0, 10_000));
  }

  private static float[] heard(Track track) {
    return Heard.samples(track.bytes(new ByteRange(0, track.length()), Built.packs(track)));
  }

  private static Track track(Timeline timeline, String talk, String pacing, boolean fading) {
    return Scoring.of(timeline, Built.CLIPS, Built.WORDS, new Wanted(talk, pacing, fading));
  }

  private static Timeline timeline(ReadyRoutine ready) {
    Routine routine =
        new Routines(Built.ATLAS, Built.WORDS)
            .ready(ready, ready.place(), ready.minutes(), Side.BOTH, Set.of(), Set.of())
            .routine();
    return new Rehearsal(
            Built.ATLAS,
            Built.PLACES,
            Yardstick.average(Unit.MILLIMETRES, Built.WORDS),
            Built.WORDS)
        .of(routine);
  }

  private static Stream<ReadyRoutine> routines() {
    List<ReadyRoutine> all = Built.ATLAS.routines();
    return all.stream();
  }
}
