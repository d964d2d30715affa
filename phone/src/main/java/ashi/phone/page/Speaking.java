package ashi.phone.page;

import org.teavm.jso.JSBody;

/**
 * Leads from the start page to that of the language a person chose or, while they chose none, to
 * that of the first language of their browser that Ashi speaks. Every other address stays where it
 * is, and so does who comes from a page of Ashi. What was chosen is kept in {@code localStorage};
 * where that is closed, nothing leads anywhere, since nobody could choose otherwise.
 */
final class Speaking {
  private static final String KEY = "ashi.language";

  private Speaking() {}

  static void listen() {
    listen(KEY);
  }

  /** As if none had been chosen. */
  static void forget() {
    forget(KEY);
  }

  @JSBody(params = "key", script = "try { localStorage.removeItem(key); } catch (closed) {}")
  private static native void forget(String key);

  /** The start pages are those that the page links to as the same in other languages. */
  @JSBody(
      params = "key",
      script =
          "document.addEventListener('click', function(e) {"
              + " var link = e.target.closest('a[hreflang]');"
              + " try { if (link) localStorage.setItem(key, link.hreflang); } catch (closed) {} });"
              + "var page = document.documentElement, home = page.dataset.home,"
              + " path = location.pathname;"
              + "if (path !== home + '/' && path !== home"
              + " || document.referrer.indexOf(location.origin + '/') === 0) return;"
              + "function start(tag) { return document.querySelector("
              + "'a[hreflang=\"' + tag.split('-')[0] + '\"]'); }"
              + "try { var chosen = localStorage.getItem(key);"
              + " var to = chosen ? start(chosen)"
              + "  : home ? null : (navigator.languages || []).map(start).filter(Boolean)[0];"
              + " if (to && to.hreflang !== page.lang) location.replace(to.href);"
              + "} catch (closed) {}")
  private static native void listen(String key);
}
