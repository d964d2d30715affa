package ashi.pages.building;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Build step: draws the mark as the icons that browsers and launchers ask for. */
public final class DrawIcons {
  private DrawIcons() {}

  /**
   * @param args the folder to write into
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Files.writeString(folder.resolve("mark.svg"), AppMark.svg());
    write(folder, "icon-180.png", 180, 0.8);
    write(folder, "icon-192.png", 192, 0.86);
    write(folder, "icon-512.png", 512, 0.86);
    write(folder, "icon-maskable-512.png", 512, 0.6);
  }

  private static void write(Path folder, String name, int size, double share) throws IOException {
    ImageIO.write(AppMark.icon(size, share), "png", folder.resolve(name).toFile());
  }
}
