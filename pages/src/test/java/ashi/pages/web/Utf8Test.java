package ashi.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads and writes as Java's own UTF-8 does. */
class Utf8Test {
  @Property
  void readsAnyBytes(@ForAll("bytes") byte[] bytes) {
    assertThat(once(read(bytes))).isEqualTo(once(new String(bytes, StandardCharsets.UTF_8)));
  }

  @Property
  void writesAnyText(@ForAll String text) {
    assertThat(written(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property
  void readsWhatItWrote(@ForAll("characters") String text) {
    assertThat(read(written(text))).isEqualTo(text);
  }

  /**
   * The answers of the Encoding Standard (WHATWG), which browsers keep; Java counts some others.
   */
  @ParameterizedTest
  @CsvSource({
    "c080, ??",
    "e08080, ???",
    "e0a0, ?",
    "eda080, ???",
    "edbfbf, ???",
    "f0808080, ????",
    "f4908080, ????",
    "f8, ?",
    "c3, ?",
    "e282, ?",
    "f09f98, ?",
    "c341, ?A",
    "e28241, ?A",
    "80, ?",
    "bf41, ?A",
    "ff, ?",
    "c3c3a9, ?é",
    "f09f98e282ac, ?€"
  })
  void standsOneSignForEachPartThatMeansNothing(String hex, String text) {
    assertThat(read(HexFormat.of().parseHex(hex))).isEqualTo(text.replace('?', '\ufffd'));
  }

  /** More of the bytes that begin and go on with long characters than chance would give. */
  @Provide
  Arbitrary<byte[]> bytes() {
    return Arbitraries.oneOf(
            Arbitraries.bytes(),
            Arbitraries.of(
                (byte) 0x80,
                (byte) 0xbf,
                (byte) 0xc3,
                (byte) 0xe0,
                (byte) 0xed,
                (byte) 0xf0,
                (byte) 0xf4,
                (byte) 0x9f,
                (byte) 0xa0,
                (byte) 0x8f,
                (byte) 0x90,
                (byte) 'a'))
        .array(byte[].class)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> characters() {
    return Arbitraries.integers()
        .between(0, Character.MAX_CODE_POINT)
        .filter(character -> character < 0xd800 || character > 0xdfff)
        .map(Character::toString)
        .list()
        .ofMaxSize(5)
        .map(all -> String.join("", all));
  }

  /** With one sign for all that mean nothing in a row: Java does not count them as browsers do. */
  private static String once(String text) {
    return text.replaceAll("\ufffd+", "\ufffd");
  }

  private static String read(byte[] bytes) {
    Utf8 reader = new Utf8();
    for (byte b : bytes) {
      reader.read(b & 0xff);
    }
    return reader.text();
  }

  private static byte[] written(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Utf8.write(text, bytes::write);
    return bytes.toByteArray();
  }
}
