package ashi.words.building;

import ashi.words.Language;
import ashi.words.MessagePattern;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The folder of texts that translators edit: a folder for each language. */
final class WordsFolder {
  private final Path folder;
  private final List<String> problems = new ArrayList<>();

  private WordsFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads and checks the texts of a language against the English ones.
   *
   * @return texts by key, in the order of the English
   * @throws FaultyWords with every problem found
   */
  static Map<String, String> read(Path folder, Language language) throws IOException, FaultyWords {
    WordsFolder reading = new WordsFolder(folder);
    Map<String, Text> english = reading.texts(Language.EN);
    Map<String, Text> texts = language == Language.EN ? english : reading.texts(language);
    reading.terms(new TermNames(english.keySet()), texts);
    if (language != Language.EN) {
      reading.compare(english, texts, language);
    }
    if (!reading.problems.isEmpty()) {
      throw new FaultyWords(reading.problems);
    }
    Map<String, String> words = new LinkedHashMap<>();
    english.keySet().forEach(key -> words.put(key, Objects.requireNonNull(texts.get(key)).words()));
    return words;
  }

  private Map<String, Text> texts(Language language) throws IOException {
    Map<String, Text> texts = new LinkedHashMap<>();
    for (Text text : TextFile.all(folder.resolve(language.tag()), problems)) {
      if (texts.put(text.key(), text) != null) {
        problems.add(text.problem("is given twice. Keep one."));
      }
      try {
        plurals(MessagePattern.read(text.words()), text, language);
      } catch (IllegalArgumentException wrong) {
        problems.add(text.problem("cannot be read: " + wrong.getMessage() + "."));
      }
    }
    return texts;
  }

  private void plurals(MessagePattern message, Text text, Language language) {
    Set<String> known = new TreeSet<>(language.grammar().plurals());
    for (Set<String> used : message.plurals()) {
      if (!used.equals(known)) {
        problems.add(
            text.problem("chooses among " + used + ". " + language.title() + " has " + known));
      }
    }
  }

  private void terms(TermNames names, Map<String, Text> texts) {
    problems.addAll(names.leftOutOf(texts.values()));
    for (Text text : texts.values()) {
      try {
        for (String leftOut : names.leftOutOf(MessagePattern.read(text.words()))) {
          problems.add(text.problem(leftOut));
        }
      } catch (IllegalArgumentException told) {
        // Told where it was read.
      }
    }
  }

  private void compare(Map<String, Text> english, Map<String, Text> texts, Language language) {
    for (Text text : english.values()) {
      if (!texts.containsKey(text.key())) {
        problems.add(text.problem("is missing in " + language.title() + ": " + text.words()));
      }
    }
    for (Text text : texts.values()) {
      Text of = english.get(text.key());
      if (of == null) {
        problems.add(text.problem("is not in English any more. Take it out."));
        continue;
      }
      Stamp.unseen(text.of(), Stamp.of(of.words()))
          .ifPresent(
              why ->
                  problems.add(
                      text.problem(
                          why
                              + ": compare it with \""
                              + of.words()
                              + "\", then run ./ashi seen "
                              + language.tag())));
      gaps(of, text);
    }
  }

  private void gaps(Text english, Text text) {
    try {
      Set<Integer> expected = MessagePattern.read(english.words()).fillings();
      Set<Integer> given = MessagePattern.read(text.words()).fillings();
      if (!given.equals(expected)) {
        problems.add(text.problem("has gaps " + given + ", English has " + expected + "."));
      }
    } catch (IllegalArgumentException told) {
      // Told where it was read.
    }
  }
}
