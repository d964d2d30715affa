package ashi.care.sound;

/** A clip in its place. */
public final class Sounding {
  private final int from;
  private final Clip clip;
  private final int quieter;

  /**
   * @param from frame of the track that its first frame becomes
   * @param quieter by how many steps of {@link Frame#STEP}
   */
  Sounding(int from, Clip clip, int quieter) {
    this.from = from;
    this.clip = clip;
    this.quieter = quieter;
  }

  public int from() {
    return from;
  }

  public Clip clip() {
    return clip;
  }

  public int quieter() {
    return quieter;
  }

  /** The frame after its last. */
  public int end() {
    return from + clip.frames();
  }
}
