package ashi.pages.odd;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that nobody means to type, and some that somebody means ill by. */
final class OddTexts {
  /** Neither is in any page of the app. */
  static final String ELEMENT = "x-odd";

  static final String ATTRIBUTE = "odd-mark";

  private static final List<String> MEANT =
      List.of(
          "<x-odd odd-mark=1>",
          "<script>x-odd</script>",
          "\"><x-odd odd-mark>",
          "'><x-odd odd-mark>",
          "\" odd-mark=\"1",
          "' odd-mark='1",
          "` odd-mark=1 onload=alert(1) ",
          "</textarea><x-odd>",
          "</title><x-odd>",
          "--><x-odd><!--",
          "]]><x-odd>",
          "&lt;x-odd&gt;&#60;x-odd&#62;",
          "%3Cx-odd%3E",
          "javascript:alert(1)",
          " java\nscript:alert(1)",
          "data:text/html,<x-odd>",
          "https://evil.example/",
          "//evil.example/",
          "/\\evil.example",
          "../../worker.js",
          "a/../b",
          "\r\nSet-Cookie: odd=1",
          "{ashi.css}",
          "${7*7}",
          "a\u0000b",
          "\u001b[31m\u0007\u007f\u0085",
          "\ufffe\uffff\ufeff",
          "\u202etxet\u202c",
          "\ud83d",
          "\udc80 \ud83d",
          "e\u0301\u0301\u0301");

  private static final List<String> NUMBERS =
      List.of(
          "-1",
          "0",
          "-0",
          "+5",
          "007",
          "1.5",
          "1e3",
          "1e309",
          "NaN",
          "Infinity",
          "0x10",
          "2147483648",
          "-2147483648",
          "9223372036854775807",
          "-9223372036854775808",
          "99999999999999999999999999",
          "\u0663",
          "\uff15",
          "1/0",
          "1/3",
          "5 ft 99",
          "1,2,3",
          "\u00bd");

  private static final List<String> WORDS =
      List.of(
          "",
          " ",
          "null",
          "undefined",
          "true",
          "__proto__",
          "constructor",
          "hands",
          "HANDS",
          "\u0130",
          "\u0131",
          "\u1e9e",
          "BL23",
          "b 47",
          "\u5fd7\u5ba4",
          "up--1",
          "up-99999999999",
          "remove-0",
          "-",
          "save",
          "add");

  private OddTexts() {}

  /** Any of them, long ones, and what comes by chance. */
  static Arbitrary<String> any() {
    return Arbitraries.oneOf(
        Arbitraries.of(MEANT),
        Arbitraries.of(NUMBERS),
        Arbitraries.of(WORDS),
        Arbitraries.of(longOnes()),
        Arbitraries.strings().ofMaxLength(8),
        Arbitraries.strings().ascii().ofMaxLength(40));
  }

  /** Pairs of surrogates begin at odd places and at even ones: a cut may fall between two. */
  private static List<String> longOnes() {
    return List.of(
        "\ud83d\ude00".repeat(600),
        "x" + "\ud83d\ude00".repeat(600),
        "<x-odd>".repeat(800),
        "9".repeat(5000),
        " ".repeat(3000),
        "BL23 ".repeat(1000),
        "shen-shu".repeat(500));
  }
}
