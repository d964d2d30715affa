package ashi.phone.worker;

import ashi.care.Entry;
import ashi.care.Event;
import ashi.care.Journal;
import ashi.care.Moment;
import ashi.care.text.EntryText;
import ashi.care.text.UnreadableEntry;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.indexeddb.IDBDatabase;
import org.teavm.jso.indexeddb.IDBFactory;
import org.teavm.jso.indexeddb.IDBGetRequest;
import org.teavm.jso.indexeddb.IDBObjectStore;
import org.teavm.jso.indexeddb.IDBOpenDBRequest;
import org.teavm.jso.indexeddb.IDBTransaction;

/**
 * The journal in this browser's database, one record an entry. It is read once and then kept in
 * memory; a revision number, raised with every write, tells when another worker wrote meanwhile.
 */
final class JournalStore {
  private static final String DATABASE = "ashi";
  private static final String ENTRIES = "entries";
  private static final String STATE = "state";
  private static final String REVISION = "revision";

  private JSPromise<IDBDatabase> database;
  private Journal known;
  private int knownRevision;

  /** The journal as it is now; one that is not kept when the browser gives no database. */
  JSPromise<Journal> read() {
    return readFrom(database())
        .flatCatchError(
            closed -> {
              forgetConnection();
              return readFrom(database());
            })
        .catchError(
            refused -> {
              forgetConnection();
              return Journal.NONE;
            });
  }

  /** Writes what happened; fails, with nothing written, when the browser refuses. */
  JSPromise<Journal> add(Journal journal, Moment at, List<Event> events) {
    Journal after = journal;
    for (Event event : events) {
      after = after.with(at, event);
    }
    Journal result = after;
    boolean grown = isGrown(journal, result);
    List<Entry> entries = result.entries();
    List<Entry> added = grown ? entries.subList(journal.entries().size(), entries.size()) : entries;
    return database()
        .flatThen(db -> write(db, !grown, added))
        .then(
            revision -> {
              known = result;
              knownRevision = revision.intValue();
              return result;
            });
  }

  private static boolean isGrown(Journal before, Journal after) {
    int size = before.entries().size();
    return after.entries().size() >= size
        && after.entries().subList(0, size).equals(before.entries());
  }

  private JSPromise<Journal> readFrom(JSPromise<IDBDatabase> opening) {
    return opening.flatThen(
        db ->
            new JSPromise<>(
                (resolve, reject) -> {
                  IDBTransaction transaction = db.transaction(new String[] {ENTRIES, STATE});
                  transaction.setOnAbort(() -> reject.accept(transaction.getError()));
                  IDBGetRequest revision =
                      transaction.objectStore(STATE).get(JSString.valueOf(REVISION));
                  revision.setOnSuccess(
                      () -> {
                        int now = number(revision);
                        if (known != null && now == knownRevision) {
                          resolve.accept(known);
                          return;
                        }
                        IDBGetRequest all = all(transaction.objectStore(ENTRIES));
                        all.setOnSuccess(
                            () -> {
                              known = journal(all.getResult().cast());
                              knownRevision = now;
                              resolve.accept(known);
                            });
                      });
                }));
  }

  private static JSPromise<JSNumber> write(IDBDatabase db, boolean replace, List<Entry> entries) {
    return new JSPromise<>(
        (resolve, reject) -> {
          IDBTransaction transaction = writing(db, new String[] {ENTRIES, STATE});
          IDBObjectStore store = transaction.objectStore(ENTRIES);
          if (replace) {
            store.clear();
          }
          for (Entry entry : entries) {
            store.add(JSString.valueOf(EntryText.write(entry)));
          }
          IDBObjectStore state = transaction.objectStore(STATE);
          IDBGetRequest revision = state.get(JSString.valueOf(REVISION));
          int[] next = new int[1];
          revision.setOnSuccess(
              () -> {
                next[0] = number(revision) + 1;
                state.put(JSNumber.valueOf(next[0]), JSString.valueOf(REVISION));
              });
          transaction.setOnComplete(() -> resolve.accept(JSNumber.valueOf(next[0])));
          transaction.setOnAbort(() -> reject.accept(transaction.getError()));
        });
  }

  private static Journal journal(JSArrayReader<JSString> texts) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < texts.getLength(); i++) {
      try {
        entries.add(EntryText.read(texts.get(i).stringValue()));
      } catch (UnreadableEntry e) {
        // Written by a version to come: it stays in the database for that one.
        continue;
      }
    }
    return new Journal(entries, true);
  }

  private static int number(IDBGetRequest request) {
    JSObject result = request.getResult();
    return JSObjects.isUndefined(result) ? 0 : result.<JSNumber>cast().intValue();
  }

  private JSPromise<IDBDatabase> database() {
    if (database == null) {
      database = open();
    }
    return database;
  }

  private void forgetConnection() {
    database = null;
  }

  private JSPromise<IDBDatabase> open() {
    return new JSPromise<>(
        (resolve, reject) -> {
          IDBOpenDBRequest request = IDBFactory.getInstance().open(DATABASE, 1);
          request.setOnUpgradeNeeded(
              event -> {
                createCounted(request.getResult(), ENTRIES);
                request.getResult().createObjectStore(STATE);
              });
          request.setOnSuccess(
              () -> {
                IDBDatabase db = request.getResult();
                db.setOnVersionChange(
                    () -> {
                      db.close();
                      forgetConnection();
                    });
                resolve.accept(db);
              });
          request.setOnError(() -> reject.accept(request.getError()));
        });
  }

  @JSBody(
      params = {"db", "name"},
      script = "db.createObjectStore(name, {autoIncrement: true});")
  private static native void createCounted(IDBDatabase db, String name);

  @JSBody(params = "store", script = "return store.getAll();")
  private static native IDBGetRequest all(IDBObjectStore store);

  /** Strict: what was answered as kept survives a flat battery. */
  @JSBody(
      params = {"db", "names"},
      script = "return db.transaction(names, 'readwrite', {durability: 'strict'});")
  private static native IDBTransaction writing(IDBDatabase db, String[] names);
}
