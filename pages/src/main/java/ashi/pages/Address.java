package ashi.pages;

import java.nio.charset.StandardCharsets;

/** Builds the address of a page of this app, field by field. */
public final class Address {
  private static final String HEX = "0123456789ABCDEF";

  private final StringBuilder text;
  private boolean hasFields;

  /** Without fields yet. */
  public Address(String path) {
    this.text = new StringBuilder(path);
  }

  /** Adds a field. */
  public Address with(String name, String value) {
    text.append(hasFields ? '&' : '?');
    hasFields = true;
    encode(name);
    text.append('=');
    encode(value);
    return this;
  }

  private void encode(String value) {
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          b >= 'a' && b <= 'z'
              || b >= 'A' && b <= 'Z'
              || b >= '0' && b <= '9'
              || b == '-'
              || b == '_'
              || b == '.';
      if (plain) {
        text.append((char) b);
      } else {
        text.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
      }
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
