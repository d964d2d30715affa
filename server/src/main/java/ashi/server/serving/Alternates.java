package ashi.server.serving;

import ashi.words.Language;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Tells search engines where a page stands in each language. They take whole addresses only, so a
 * page cannot say it itself: it does not know the host it is asked at.
 */
final class Alternates {
  /**
   * Names, IPv4 and bracketed IPv6 addresses, with or without a port; a name has 253 letters at
   * most.
   */
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,260}");

  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** What a person asked for or keeps: no page for anybody else. */
  private static final Pattern PRIVATE = Pattern.compile("/(check|journal|session)(/.*)?");

  private Alternates() {}

  /**
   * The scheme that the browser used.
   *
   * @param forwarded what the server in front says of it; null when it says nothing
   * @param own of the connection to this server
   */
  static String scheme(String forwarded, String own) {
    return forwarded != null && SCHEMES.contains(forwarded) ? forwarded : own;
  }

  /**
   * The Link header of a public page, or nothing.
   *
   * @param host the Host header; null when there was none
   * @param path escaped, as it was asked for
   */
  static Optional<String> link(String scheme, String host, String path) {
    Language asked = Language.of(path);
    String within = asked.within(path);
    if (host == null || !HOST.matcher(host).matches() || PRIVATE.matcher(within).matches()) {
      return Optional.empty();
    }
    String site = scheme + "://" + host;
    StringJoiner links = new StringJoiner(", ");
    for (Language language : Language.values()) {
      links.add(link(site + language.home() + within, language.tag()));
    }
    return Optional.of(links.add(link(site + within, "x-default")).toString());
  }

  private static String link(String address, String language) {
    return "<" + address + ">; rel=\"alternate\"; hreflang=\"" + language + "\"";
  }
}
