package ashi.voice.building;

import ashi.atlas.LineWriter;
import ashi.care.sound.Clips;
import ashi.care.sound.Frame;
import ashi.voice.building.ClipFolder.Made;
import ashi.words.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Packs the clips into few files, and lists for each language what is where. */
public final class PackVoice {
  private PackVoice() {}

  /**
   * @param args the folder with the clips of each language that has a voice, then the folder of
   *     assets to write to
   */
  public static void main(String[] args) throws IOException {
    Path voices = Path.of(args[0]);
    Path assets = Path.of(args[1]);
    Files.createDirectories(assets.resolve("voice"));
    for (Language language : Language.values()) {
      Path folder = voices.resolve(language.tag());
      boolean speaks = Files.isDirectory(folder);
      // A language without a voice has the bells, and tones for the breath.
      ClipFolder clips = new ClipFolder(speaks ? folder : voices.resolve(Language.EN.tag()));
      Map<String, List<Made>> packs = new TreeMap<>();
      for (Made made : clips.list()) {
        if (speaks || made.pack().equals(Script.BELLS)) {
          packs.computeIfAbsent(made.pack(), p -> new ArrayList<>()).add(made);
        }
      }
      Path list = assets.resolve(language.tag()).resolve("clips.txt");
      Files.createDirectories(list.getParent());
      Files.writeString(list, pack(packs, clips, assets));
    }
  }

  private static String pack(Map<String, List<Made>> packs, ClipFolder clips, Path assets)
      throws IOException {
    Map<Integer, String> known = new HashMap<>();
    LineWriter out = new LineWriter().number(packs.size());
    for (Map.Entry<String, List<Made>> pack : packs.entrySet()) {
      String name = "voice/" + pack.getKey() + ".mp3";
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      out.text(name).number(pack.getValue().size());
      for (Made made : pack.getValue()) {
        byte[] frames = Files.readAllBytes(clips.path(made.file()));
        bytes.writeBytes(frames);
        int fingerprint = Clips.fingerprint(made.words());
        String other = known.put(fingerprint, made.words());
        if (other != null) {
          throw new IllegalStateException(made.words() + " has the fingerprint of " + other);
        }
        out.number(fingerprint).number(frames.length / Frame.BYTES);
      }
      Files.write(assets.resolve(name), bytes.toByteArray());
    }
    return out.toString();
  }
}
