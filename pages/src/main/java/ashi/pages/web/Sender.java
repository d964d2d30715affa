package ashi.pages.web;

/** Who sent a request, as far as the browser says. Only an own page may write. */
public enum Sender {
  OWN_PAGE,
  OTHER_SITE,
  UNKNOWN;

  /**
   * Reads it off the headers of a request, each null or empty where the browser sent none. A page
   * of another site cannot forge them; it can at most leave {@code Origin} and {@code Referer} out,
   * and then the sender is unknown.
   *
   * @param site {@code Sec-Fetch-Site}
   * @param origin {@code Origin}; "null" says no more than none
   * @param referrer {@code Referer}
   * @param host this app's own host and port, as in {@code Host}. The scheme is not compared:
   *     behind a proxy the server does not know it
   */
  public static Sender of(String site, String origin, String referrer, String host) {
    if (isGiven(site) && !site.equals("none")) {
      return site.equals("same-origin") ? OWN_PAGE : OTHER_SITE;
    }
    if (isGiven(origin) && !origin.equals("null")) {
      return isOn(host, origin) ? OWN_PAGE : OTHER_SITE;
    }
    if (isGiven(referrer)) {
      return isOn(host, referrer) ? OWN_PAGE : OTHER_SITE;
    }
    return UNKNOWN;
  }

  private static boolean isGiven(String header) {
    return header != null && !header.isEmpty();
  }

  /** Whether an address is on a host: what stands between "//" and the next "/". */
  private static boolean isOn(String host, String address) {
    int from = address.indexOf("//") + 2;
    int to = address.indexOf('/', from);
    return from >= 2 && address.substring(from, to < 0 ? address.length() : to).equals(host);
  }
}
