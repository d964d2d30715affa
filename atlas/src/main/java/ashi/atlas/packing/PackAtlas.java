package ashi.atlas.packing;

import ashi.atlas.AtlasText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Packs the folder of facts into the one text that hosts load. */
public final class PackAtlas {
  private PackAtlas() {}

  /**
   * @param args the folder, then the file to write
   */
  public static void main(String[] args) throws IOException, FaultyAtlas {
    Path target = Path.of(args[1]);
    String text = AtlasText.write(AtlasFolder.read(Path.of(args[0])));
    if (!Files.exists(target) || !Files.readString(target).equals(text)) {
      Files.createDirectories(target.getParent());
      Files.writeString(target, text);
    }
  }
}
