package ashi.care.sound;

/** Where the frames of one sound are. */
public final class Clip {
  private final String pack;
  private final int at;
  private final int frames;

  /**
   * @param pack address of the file that has them
   * @param at which frame of it is the first
   * @param frames how many
   */
  Clip(String pack, int at, int frames) {
    this.pack = pack;
    this.at = at;
    this.frames = frames;
  }

  public String pack() {
    return pack;
  }

  public int at() {
    return at;
  }

  public int frames() {
    return frames;
  }
}
