package ashi.words;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text with gaps, in a small part of the language of ICU's message format:
 *
 * <ul>
 *   <li>{@code {0}} is filled with the first filling, {@code {1}} with the second;
 *   <li>{@code {0, plural, =0 {none} one {# point} other {# points}}} chooses by a whole number,
 *       which {@code #} stands for: an exact number first, else its plural category;
 *   <li>{@code {0, select, LEFT {on the left} other {on both}}} chooses by a word, such as the name
 *       of a constant.
 * </ul>
 *
 * <p>Unlike ICU's, an apostrophe is always itself, so that no text needs doubled ones.
 */
public final class MessagePattern {
  private sealed interface Part permits Literal, Gap, ChosenNumber, Choice {}

  private record Literal(String text) implements Part {}

  private record Gap(int filling) implements Part {}

  /** The number that was chosen by. */
  private record ChosenNumber(int filling) implements Part {}

  private record Choice(int filling, boolean plural, List<String> names, List<MessagePattern> texts)
      implements Part {

    MessagePattern chosen(Words words, Object by) {
      int at;
      if (plural) {
        int number = (Integer) by;
        int exact = names.indexOf("=" + number);
        at = exact < 0 ? names.indexOf(words.grammar().plural(number)) : exact;
      } else {
        at = names.indexOf((String) by);
      }
      return texts.get(at < 0 ? names.indexOf("other") : at);
    }
  }

  private final List<Part> parts;

  private MessagePattern(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * @throws IllegalArgumentException saying what is wrong with the text
   */
  public static MessagePattern read(String text) {
    Reader reader = new Reader(text);
    MessagePattern message = reader.message(-1);
    if (reader.at < text.length()) {
      throw new IllegalArgumentException("a brace is closed that was not opened");
    }
    return message;
  }

  String fill(Words words, Object... fillings) {
    StringBuilder filled = new StringBuilder();
    fill(filled, words, fillings);
    return filled.toString();
  }

  private void fill(StringBuilder filled, Words words, Object[] fillings) {
    for (Part part : parts) {
      if (part instanceof Literal literal) {
        filled.append(literal.text);
      } else if (part instanceof Gap gap) {
        filled.append(Words.filling(words, filling(fillings, gap.filling)));
      } else if (part instanceof ChosenNumber number) {
        filled.append(Words.filling(words, filling(fillings, number.filling)));
      } else {
        Choice choice = (Choice) part;
        choice.chosen(words, filling(fillings, choice.filling)).fill(filled, words, fillings);
      }
    }
  }

  private static Object filling(Object[] fillings, int index) {
    if (index >= fillings.length) {
      throw new NoSuchElementException("No filling for {" + index + "}");
    }
    return fillings[index];
  }

  /**
   * The number of every filling that is printed or chosen by; one language may choose where another
   * only prints.
   */
  public Set<Integer> fillings() {
    Set<Integer> fillings = new TreeSet<>();
    for (Part part : parts) {
      if (part instanceof Gap gap) {
        fillings.add(gap.filling);
      } else if (part instanceof Choice choice) {
        fillings.add(choice.filling);
        choice.texts.forEach(text -> fillings.addAll(text.fillings()));
      }
    }
    return fillings;
  }

  /** The names in every choice by number, those within others too; exact numbers are left out. */
  public List<Set<String>> plurals() {
    return choices(true);
  }

  /** The names in every choice by a word, those within others too. */
  public List<Set<String>> selects() {
    return choices(false);
  }

  private List<Set<String>> choices(boolean plural) {
    List<Set<String>> choices = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Choice choice) {
        if (choice.plural == plural) {
          Set<String> names = new TreeSet<>(choice.names);
          names.removeIf(name -> name.charAt(0) == '=');
          choices.add(names);
        }
        choice.texts.forEach(text -> choices.addAll(text.choices(plural)));
      }
    }
    return choices;
  }

  /** Reads one text from left to right. */
  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    /**
     * Up to the brace that closes it, or the end.
     *
     * @param number the filling that "#" stands for; negative outside of choices by number
     */
    MessagePattern message(int number) {
      List<Part> parts = new ArrayList<>();
      int from = at;
      while (at < text.length() && text.charAt(at) != '}') {
        char letter = text.charAt(at);
        if (letter == '{' || (letter == '#' && number >= 0)) {
          literal(parts, from);
          at++;
          parts.add(letter == '{' ? gap(number) : new ChosenNumber(number));
          from = at;
        } else {
          at++;
        }
      }
      literal(parts, from);
      return new MessagePattern(parts);
    }

    private void literal(List<Part> parts, int from) {
      if (from < at) {
        parts.add(new Literal(text.substring(from, at)));
      }
    }

    private Part gap(int number) {
      int filling = filling();
      if (ends('}')) {
        return new Gap(filling);
      }
      expect(',');
      String kind = word();
      expect(',');
      boolean plural = kind.equals("plural");
      if (!plural && !kind.equals("select")) {
        throw new IllegalArgumentException("a gap is '" + kind + "'. Use plural or select");
      }
      List<String> names = new ArrayList<>();
      List<MessagePattern> texts = new ArrayList<>();
      while (!ends('}')) {
        names.add(word());
        expect('{');
        texts.add(message(plural ? filling : number));
        expect('}');
      }
      if (!names.contains("other")) {
        throw new IllegalArgumentException("a choice has no 'other'");
      }
      return new Choice(filling, plural, names, texts);
    }

    private int filling() {
      String word = word();
      if (word.length() != 1 || word.charAt(0) < '0' || word.charAt(0) > '9') {
        throw new IllegalArgumentException("a gap is called '" + word + "'. Count them from 0");
      }
      return word.charAt(0) - '0';
    }

    private String word() {
      skip();
      int from = at;
      while (at < text.length() && " ,{}".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(from, at);
    }

    private void skip() {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }

    private boolean ends(char letter) {
      skip();
      if (at < text.length() && text.charAt(at) == letter) {
        at++;
        return true;
      }
      return false;
    }

    private void expect(char letter) {
      if (!ends(letter)) {
        throw new IllegalArgumentException("a '" + letter + "' is missing");
      }
    }
  }
}
