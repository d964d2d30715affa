package ashi.words;

import java.util.List;

/** Lists in languages that set items off by commas but for the last. */
final class Commas {
  private Commas() {}

  static String list(List<String> items, String and) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + and + items.get(last);
  }
}
