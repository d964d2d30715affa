package ashi.atlas.building;

import java.util.List;

/** The facts cannot be packed as they are. */
public final class FaultyAtlas extends Exception {
  private final List<String> problems;

  FaultyAtlas(List<String> problems) {
    super("The atlas has " + problems.size() + " to mend:\n" + String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** Each names the file, the line and what to do. */
  public List<String> problems() {
    return problems;
  }
}
