package ashi.atlas;

import java.util.List;

/**
 * Every word that leads to something, worked out when the atlas is packed.
 *
 * @param entries what words lead to: its kind and its id, as in "COMPLAINT sciatica"; points that
 *     are not for pressing stand last
 * @param points how many entries come before the points
 * @param pressed how many entries come before those points
 * @param words each word as it is compared and what it leads to: the place in {@code entries}, then
 *     a letter for how much it counts there, a small one where it is a whole name, as in
 *     "|lumbago=0L0l|calf=4L61D|"; several words of a red flag, with a mark before them, as in
 *     "|!chest pain=19T|"
 * @param silent words that say nothing of what is meant, with spaces around each
 * @param figures of speech, whose words do not say what they mean elsewhere, as in "|dying for|"
 */
public record Lexicon(
    List<String> entries, int points, int pressed, String words, String silent, String figures) {

  /** Whether a word, as it is compared, leads anywhere. */
  public boolean leads(String word) {
    return words.contains('|' + word + '=');
  }

  /** Whether a word says nothing of what is meant. */
  public boolean isSilent(String word) {
    return silent.contains(' ' + word + ' ');
  }

  /** Where a figure of speech that begins here ends; 0 where none does. */
  public int afterFigure(List<String> words, int from) {
    for (int to = words.size(); to > from + 1; to--) {
      if (figures.contains('|' + String.join(" ", words.subList(from, to)) + '|')) {
        return to;
      }
    }
    return 0;
  }
}
