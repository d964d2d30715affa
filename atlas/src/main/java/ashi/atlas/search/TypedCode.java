package ashi.atlas.search;

import ashi.atlas.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A code as typed: letters, then a number.
 *
 * @param prefix as {@link Spelling#key} gives it, e.g. "ub"
 */
record TypedCode(String prefix, int number) {
  private static final int LONGEST_NUMBER = 3;

  /** Reads a key such as "ub23"; empty when it is not letters and then digits. */
  static Optional<TypedCode> read(String key) {
    int letters = 0;
    while (letters < key.length() && key.charAt(letters) >= 'a' && key.charAt(letters) <= 'z') {
      letters++;
    }
    String number = key.substring(letters);
    if (letters == 0 || number.isEmpty() || number.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return Optional.empty();
      }
    }
    return Optional.of(new TypedCode(key.substring(0, letters), Integer.parseInt(number)));
  }

  /** Those that go by this prefix; a WHO prefix means that channel alone. */
  List<Channel> channels(List<Channel> all) {
    List<Channel> named = new ArrayList<>();
    for (Channel channel : all) {
      if (Spelling.key(channel.id()).equals(prefix)) {
        return List.of(channel);
      }
      if (channel.aliases().stream().anyMatch(alias -> Spelling.key(alias).equals(prefix))) {
        named.add(channel);
      }
    }
    return named;
  }

  /** As a book would print it, e.g. "B 47". */
  String printed() {
    return prefix.toUpperCase(Locale.ROOT) + " " + number;
  }
}
