package ashi.words.building;

import java.util.List;

/** The texts cannot be packed as they are. */
public final class FaultyWords extends Exception {
  private final List<String> problems;

  FaultyWords(List<String> problems) {
    super("The words have " + problems.size() + " to mend:\n" + String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** Each names the file, the line and what to do. */
  public List<String> problems() {
    return problems;
  }
}
