package ashi.voice.building;

import ashi.atlas.AtlasText;
import ashi.voice.building.ClipFolder.Made;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Lets a recogniser write down what the clips say, and counts the words that it gets wrong. */
public final class HearClips {
  private static final int WORST = 10;

  private record Misheard(List<String> said, List<String> heard, int errors) {
    double share() {
      return (double) errors / said.size();
    }

    @Override
    public String toString() {
      return "    "
          + errors
          + " of "
          + said.size()
          + ": \""
          + String.join(" ", said)
          + "\" is heard as \""
          + String.join(" ", heard)
          + '"';
    }
  }

  private HearClips() {}

  /**
   * @param args the folder of clips, and a folder for files on the way
   */
  public static void main(String[] args) throws IOException {
    ClipFolder clips = new ClipFolder(Path.of(args[0]));
    Path making = Path.of(args[1]);
    Files.createDirectories(making);
    Sphinx sphinx = new Sphinx(making);
    Pronunciation pronunciation =
        new Pronunciation(AtlasText.read(MakeClips.resource("/ashi/atlas/atlas.en.txt")));
    List<Made> spoken = clips.list().stream().filter(m -> !Tones.isTone(m.words())).toList();
    List<List<String>> heard =
        sphinx.hear(spoken.stream().map(made -> clips.path(made.file())).toList());
    List<Misheard> all = new ArrayList<>();
    for (int i = 0; i < spoken.size(); i++) {
      List<String> said = words(pronunciation.text(spoken.get(i).words()), sphinx);
      int errors = WordErrors.between(said, heard.get(i), sphinx::soundAlike);
      all.add(new Misheard(said, heard.get(i), errors));
    }
    tell(all, sphinx);
  }

  /** The words of a text as the recogniser would write them, for example "tail bone". */
  private static List<String> words(String text, Sphinx sphinx) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[ ,]+")) {
      String plain = word.replaceAll("[-']", "");
      words.addAll(sphinx.knows(plain) ? List.of(plain) : Sphinx.split(NumberNames.in(word)));
    }
    return words;
  }

  private static void tell(List<Misheard> all, Sphinx sphinx) {
    int words = all.stream().mapToInt(clip -> clip.said().size()).sum();
    int errors = all.stream().mapToInt(Misheard::errors).sum();
    long whole = all.stream().filter(clip -> clip.errors() == 0).count();
    long unknown =
        all.stream().flatMap(c -> c.said().stream()).filter(word -> !sphinx.knows(word)).count();
    System.out.printf(
        Locale.ROOT,
        "    %d clips, %d without a wrong word; %d word errors to %d words (%.1f %%); %d of the"
            + " words the recogniser does not know%n",
        all.size(),
        whole,
        errors,
        words,
        100.0 * errors / words,
        unknown);
    all.stream()
        .sorted(
            Comparator.comparingDouble(Misheard::share)
                .thenComparingInt(Misheard::errors)
                .reversed())
        .limit(WORST)
        .forEach(System.out::println);
  }
}
