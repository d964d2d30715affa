package ashi.browsertests;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a phone remembers, read from its database past the app. */
final class Memory {
  private Memory() {}

  /**
   * The entries as they are stored, oldest first.
   *
   * @param page any page of the app
   */
  @SuppressWarnings("unchecked")
  static List<String> lines(Page page) {
    return (List<String>)
        page.evaluate(
            """
            () => new Promise(done => {
              const opening = indexedDB.open('ashi');
              opening.onsuccess = () => {
                const db = opening.result;
                const all = db.transaction('entries').objectStore('entries').getAll();
                all.onsuccess = () => { db.close(); done(all.result); };
              };
            })
            """);
  }
}
