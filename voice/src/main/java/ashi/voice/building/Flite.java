package ashi.voice.building;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The synthesiser: Flite with the voice of speaker rms of CMU ARCTIC. */
final class Flite {
  private static final String VOICE = "rms";

  /** How much slower than the speaker's own pace. */
  private static final String SLOWER = "1.15";

  /** What a clip depends on besides its words. */
  static final String SETTINGS = "flite 2.2 " + VOICE + " " + SLOWER;

  private final Path folder;

  /**
   * @param folder for files on the way
   */
  Flite(Path folder) {
    this.folder = folder;
  }

  /**
   * @param lexicon lines that say how single words sound
   * @throws IOException when Flite is not installed, fails, or does not know a sound of the
   *     lexicon, which it would leave out
   */
  float[] speak(String text, List<String> lexicon) throws IOException {
    Path lines = folder.resolve("lexicon");
    Files.write(lines, lexicon);
    Path spoken = folder.resolve("spoken.wav");
    String said =
        Program.run(
            List.of(
                "flite",
                "-voice",
                VOICE,
                "-add_lex",
                lines.toString(),
                "--setf",
                "duration_stretch=" + SLOWER,
                "-t",
                text,
                "-o",
                spoken.toString()));
    if (said.contains("phoneset")) {
      throw new IOException(said);
    }
    return WaveFile.read(spoken);
  }
}
