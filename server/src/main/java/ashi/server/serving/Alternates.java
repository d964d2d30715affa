package ashi.server.serving;

import ashi.words.Language;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;

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

  /** The Link header of a page that was asked for like this, or nothing. */
  static Optional<HttpField> link(Request asked) {
    HttpURI uri = asked.getHttpURI();
    HttpFields headers = asked.getHeaders();
    if (uri.getQuery() != null) {
      return Optional.empty();
    }
    String scheme = scheme(headers.get(HttpHeader.X_FORWARDED_PROTO), uri.getScheme());
    return link(scheme, headers.get(HttpHeader.HOST), uri.getPath())
        .map(link -> new HttpField(HttpHeader.LINK, link));
  }

  /**
   * The scheme that the browser used.
   *
   * @param forwarded what the server in front says of it; null when it says nothing
   * @param own of the connection to this server
   */
  private static String scheme(String forwarded, String own) {
    return forwarded != null && SCHEMES.contains(forwarded) ? forwarded : own;
  }

  /**
   * The Link header of a public page, or nothing.
   *
   * @param host the Host header; null when there was none
   * @param path escaped, as it was asked for
   */
  private static Optional<String> link(String scheme, String host, String path) {
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
