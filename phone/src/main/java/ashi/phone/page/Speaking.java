package ashi.phone.page;

import org.teavm.jso.JSBody;

/**
 * Leads from the start page to that of the language a person chose or, while they chose none, to
 * that of the first language of their browser that Ashi speaks. Every other address stays where it
 * is and offers that language at its top, and who comes from a page of Ashi stays too. What was
 * chosen is kept in {@code localStorage}; where that is closed, nothing leads anywhere, since
 * nobody could choose otherwise.
 *
 * <p>A page that stands for one that was not made as a file has the address of that one in other
 * languages, not its own.
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

  /**
   * The same page in other languages is where the foot of the page leads: at what it has come to
   * show meanwhile, and at the part of it that its address names.
   */
  @JSBody(
      params = "key",
      script =
          "var page = document.documentElement, home = page.dataset.home,"
              + " path = location.pathname;"
              + "function lead(e) {"
              + " var link = e.target.closest('a[hreflang]'); if (!link) return;"
              + " link.href = (link.dataset.home + location.pathname.slice(home.length) || '/')"
              + " + location.search + location.hash; }"
              + "document.addEventListener('pointerdown', lead, true);"
              + "document.addEventListener('click', lead);"
              + "document.addEventListener('click', function(e) {"
              + " var link = e.target.closest('a[hreflang]');"
              + " try { if (link) localStorage.setItem(key, link.hreflang); } catch (closed) {} });"
              + "if (document.referrer.indexOf(location.origin + '/') === 0) return;"
              + "function same(tag) { return document.querySelector("
              + "'.languages a[hreflang=\"' + tag.split('-')[0] + '\"]'); }"
              + "try { var chosen = localStorage.getItem(key),"
              + " first = (navigator.languages || []).map(same).filter(Boolean)[0],"
              + " start = path === home + '/' || path === home,"
              + " to = chosen ? same(chosen) : start && home ? null : first;"
              + " if (!to || to.hreflang === page.lang) return;"
              + " if (start) location.replace(to.href);"
              + " else { to = to.cloneNode(true); if (location.hash) to.className = 'at-hand';"
              + " document.querySelector('.top').appendChild(to); }"
              + "} catch (closed) {}")
  private static native void listen(String key);
}
