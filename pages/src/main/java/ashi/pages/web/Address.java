package ashi.pages.web;

/** Builds the address of a page of this app, field by field. */
public final class Address {
  private static final String HEX = "0123456789ABCDEF";

  private final StringBuilder text;
  private boolean hasFields;

  /** Without fields yet. */
  public Address(String path) {
    this.text = new StringBuilder(path);
  }

  /** A text as one part of a path, whatever is in it. */
  public static String part(String text) {
    Address part = new Address("");
    Utf8.write(text, part::encode);
    return part.toString();
  }

  /** Adds a field. */
  public Address with(String name, String value) {
    text.append(hasFields ? '&' : '?');
    hasFields = true;
    Utf8.write(name, this::encode);
    text.append('=');
    Utf8.write(value, this::encode);
    return this;
  }

  private void encode(int b) {
    boolean plain =
        (b >= 'a' && b <= 'z')
            || (b >= 'A' && b <= 'Z')
            || (b >= '0' && b <= '9')
            || b == '-'
            || b == '_'
            || b == '.';
    if (plain) {
      text.append((char) b);
    } else {
      text.append('%').append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 15));
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
