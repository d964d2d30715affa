package ashi.voice.building;

import ashi.atlas.Atlas;
import ashi.atlas.AtlasText;
import ashi.body.Places;
import ashi.body.person.Population;
import ashi.care.sound.Frame;
import ashi.care.sound.ToneName;
import ashi.voice.building.ClipFolder.Made;
import ashi.words.Language;
import ashi.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes the clips whose words, voice or settings have changed, and removes those that nothing says
 * any more. A recording with a clip's name takes the synthesiser's place.
 */
public final class MakeClips {
  /** How loud the voice is, in LUFS. */
  static final double LOUDNESS = -18;

  /** How much quieter LAME makes it, in LU. */
  private static final double ENCODED = 0.5;

  /** The loudest sample: encoding adds a little. */
  private static final double LIMIT = 0.72;

  private static final int RISE = Frame.RATE / 200;
  private static final int FALL = Frame.RATE / 100;

  /** The number grows when what is done to the sound changes. */
  private static final String SETTINGS = Lame.SETTINGS + ", sound 2";

  private final ClipFolder clips;
  private final Path recordings;
  private final Flite flite;
  private final Lame lame;
  private final Pronunciation pronunciation;
  private final Map<String, Made> before = new HashMap<>();

  private MakeClips(ClipFolder clips, Path recordings, Path making, Atlas atlas)
      throws IOException {
    this.clips = clips;
    this.recordings = recordings;
    this.flite = new Flite(making);
    this.lame = new Lame(making);
    this.pronunciation = new Pronunciation(atlas);
    for (Made made : clips.list()) {
      before.put(made.words(), made);
    }
  }

  /**
   * @param args the folder of clips, the folder of recordings, which may be missing, and a folder
   *     for files on the way
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path making = Path.of(args[2]);
    Files.createDirectories(folder);
    Files.createDirectories(making);
    Atlas atlas = AtlasText.read(resource("/ashi/atlas/atlas.en.txt"));
    Places places =
        Places.read(resource("/ashi/body/places.txt"), resource("/ashi/body/told.en.txt"));
    Population population = Population.read(resource("/ashi/body/population.txt"));
    Words words = Words.read(Language.EN, resource("/ashi/words/words.en.txt"));
    new MakeClips(new ClipFolder(folder), Path.of(args[1]), making, atlas)
        .make(Script.of(atlas, places, population, words));
  }

  private void make(Map<String, String> script) throws IOException {
    List<Made> all = new ArrayList<>();
    int changed = 0;
    for (String tone : Tones.ALL) {
      String file = "tone-" + tone.substring(1) + ".mp3";
      Made made = new Made(Script.BELLS, file, ClipFolder.fingerprint(SETTINGS + file), tone);
      changed += make(made, () -> tone(tone));
      all.add(made);
    }
    for (Map.Entry<String, String> phrase : script.entrySet()) {
      String words = phrase.getKey();
      String name = ClipFolder.name(words);
      Path recording = recordings.resolve(name + ".wav");
      boolean recorded = Files.exists(recording);
      String text = pronunciation.text(words);
      List<String> lexicon = pronunciation.lexicon(words);
      String from =
          recorded
              ? ClipFolder.fingerprint(Files.readAllBytes(recording))
              : Flite.SETTINGS + text + lexicon;
      Made made =
          new Made(
              phrase.getValue(), name + ".mp3", ClipFolder.fingerprint(SETTINGS + from), words);
      changed +=
          make(made, () -> voice(recorded ? WaveFile.read(recording) : flite.speak(text, lexicon)));
      all.add(made);
      if (changed > 0 && changed % 50 == 0) {
        System.out.println("    " + changed + " clips made");
      }
    }
    all.sort(Comparator.comparing(Made::pack).thenComparing(Made::words));
    Set<String> files = new HashSet<>();
    for (Made made : all) {
      files.add(made.file());
    }
    for (Made made : before.values()) {
      if (!files.contains(made.file())) {
        Files.deleteIfExists(clips.path(made.file()));
      }
    }
    clips.write(all);
    System.out.println("    " + all.size() + " clips in all, " + changed + " made anew");
  }

  private interface Sound {
    float[] samples() throws IOException;
  }

  /** How many clips this made: none when the one that is there was made from the same. */
  private int make(Made made, Sound sound) throws IOException {
    Made old = before.get(made.words());
    Path file = clips.path(made.file());
    if (old != null && old.fingerprint().equals(made.fingerprint()) && Files.exists(file)) {
      return 0;
    }
    Files.write(file, lame.encode(sound.samples()));
    return 1;
  }

  private static float[] tone(String tone) {
    float[] samples = Tones.samples(tone);
    if (tone.equals(ToneName.SILENCE)) {
      return samples;
    }
    return loud(Wave.faded(samples, RISE, FALL), LOUDNESS + ENCODED + Tones.louder(tone));
  }

  /** Trimmed, without rumble, a little clearer, as loud as all others, and with soft ends. */
  private static float[] voice(float[] samples) {
    float[] clear =
        Filter.bell(2_800, 0.8, 2.5, Frame.RATE)
            .of(Filter.highPass(75, 0.7071, Frame.RATE).of(samples));
    return loud(Wave.faded(Wave.trimmed(clear, Frame.RATE), RISE, FALL), LOUDNESS + ENCODED);
  }

  /** Limiting takes a little loudness, so it is given twice. */
  private static float[] loud(float[] samples, double loudness) {
    float[] loud = samples;
    for (int i = 0; i < 2; i++) {
      double gain = Math.pow(10, (loudness - Loudness.of(loud, Frame.RATE)) / 20);
      loud = Wave.limited(Wave.times(loud, gain), LIMIT, Frame.RATE / 100);
    }
    return loud;
  }

  static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(MakeClips.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
