package ashi.voice.building;

import ashi.atlas.Atlas;
import ashi.atlas.AtlasText;
import ashi.body.Places;
import ashi.body.person.Population;
import ashi.care.sound.Clips;
import ashi.care.sound.Track;
import ashi.words.Language;
import ashi.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the build has made. */
final class Built {
  static final Words WORDS = words(Language.EN);
  static final Atlas ATLAS = AtlasText.read(text("/ashi/atlas/atlas.en.txt"));
  static final Places PLACES =
      Places.read(text("/ashi/body/places.txt"), text("/ashi/body/told.en.txt"));
  static final Population POPULATION = Population.read(text("/ashi/body/population.txt"));
  static final Clips CLIPS = clips(Language.EN);
  private static final Map<String, byte[]> PACKS = new ConcurrentHashMap<>();

  private Built() {}

  static Words words(Language language) {
    return Words.read(language, text("/ashi/words/" + language.file("words")));
  }

  static Clips clips(Language language) {
    return Clips.read(text("/assets/" + language.tag() + "/clips.txt"), name -> name);
  }

  /** The packs of a track, by name. */
  static Map<String, byte[]> packs(Track track) {
    track.packs().forEach(Built::pack);
    return PACKS;
  }

  static byte[] pack(String name) {
    return PACKS.computeIfAbsent(name, n -> bytes("/assets/" + n));
  }

  private static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Built.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
