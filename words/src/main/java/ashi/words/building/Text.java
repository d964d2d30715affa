package ashi.words.building;

/**
 * One text as somebody wrote it.
 *
 * @param file and line it begins at, for problems
 * @param of the {@link Stamp} of the English that it was translated from; empty when nobody has
 *     said so, and in English
 */
record Text(String file, int line, String key, String of, String words) {

  String problem(String words) {
    return file + ":" + line + ": " + key + " " + words;
  }
}
