package ashi.atlas.building;

import java.util.ArrayList;
import java.util.List;

/** All that is wrong with the facts, so that one run shows everything there is to mend. */
final class Problems {
  private final List<String> found = new ArrayList<>();
  private boolean readable = true;

  /**
   * @param file as the practitioner knows it, e.g. "points/bl.yaml"
   * @param line counted from 1
   * @param words what is wrong and what to do about it
   */
  void add(String file, int line, String words) {
    found.add(file + ":" + line + ": " + words);
  }

  /** A file that could not be read at all: what others say of it is unknown. */
  void unreadable(String file, int line, String words) {
    add(file, line, words);
    readable = false;
  }

  boolean allReadable() {
    return readable;
  }

  /** In the order they were met. */
  List<String> all() {
    return List.copyOf(found);
  }
}
