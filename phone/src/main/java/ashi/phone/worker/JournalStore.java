package ashi.phone.worker;

import ashi.care.Moment;
import ashi.care.journal.Entry;
import ashi.care.journal.Event;
import ashi.care.journal.Journal;
import ashi.care.text.EntryText;
import ashi.care.text.UnreadableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.indexeddb.IDBDatabase;
import org.teavm.jso.indexeddb.IDBGetRequest;
import org.teavm.jso.indexeddb.IDBObjectStore;
import org.teavm.jso.indexeddb.IDBTransaction;

/**
 * The journal in this browser's database, one record an entry. It is read once and then kept in
 * memory; a revision number, raised with every write, tells when another worker wrote meanwhile.
 *
 * <p>A record that this version cannot read stays where it is, for one that can. Only who deletes
 * everything, or puts a backup in its place, deletes it too.
 */
final class JournalStore {
  private static final String ENTRIES = "entries";
  private static final String STATE = "state";
  private static final String REVISION = "revision";

  /** How long the database may take before the answer is given without, in milliseconds. */
  private static final int PATIENCE = 2_000;

  private static final int PATIENCE_AFTER_THAT = 100;

  private @Nullable JSPromise<IDBDatabase> database;
  private int patience = PATIENCE;
  private @Nullable Journal known;
  private int knownRevision;

  /** The journal as it is now; one that is not kept when the browser gives no database in time. */
  JSPromise<Journal> read() {
    return inTime(readFresh(), patience)
        .then(
            journal -> {
              patience = PATIENCE;
              return journal;
            },
            refused -> {
              patience = PATIENCE_AFTER_THAT;
              return Journal.NONE;
            });
  }

  /** Reads it, a second time where the connection was closed meanwhile. */
  private JSPromise<Journal> readFresh() {
    return readFrom(database())
        .flatCatchError(
            closed -> {
              forgetConnection();
              return readFrom(database());
            });
  }

  /**
   * Writes what happened; fails, with nothing written, when the browser refuses, and when the
   * database is no longer as this journal was read.
   */
  JSPromise<Journal> add(Journal journal, Moment at, List<Event> events) {
    Journal after = journal;
    for (Event event : events) {
      after = after.with(at, event);
    }
    Journal result = after;
    return database()
        .flatThen(db -> write(db, journal, result, isAllReplaced(events)))
        .then(
            revision -> {
              known = result;
              knownRevision = revision.intValue();
              return result;
            })
        .flatCatchError(
            refused -> {
              forgetConnection();
              return JSPromise.reject(JSString.valueOf("Nothing was written."));
            });
  }

  private static boolean isAllReplaced(List<Event> events) {
    return events.stream()
        .anyMatch(e -> e instanceof Event.Forgotten || e instanceof Event.Restored);
  }

  /** Entries are never written anew, so the same ones tell; comparing their words would weigh. */
  private static boolean isGrown(Journal before, Journal after) {
    int size = before.entries().size();
    if (after.entries().size() < size) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (after.entries().get(i) != before.entries().get(i)) {
        return false;
      }
    }
    return true;
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

  /**
   * @param all whether unreadable records go too
   */
  private JSPromise<JSNumber> write(IDBDatabase db, Journal before, Journal after, boolean all) {
    return new JSPromise<>(
        (resolve, reject) -> {
          IDBTransaction transaction = writing(db, new String[] {ENTRIES, STATE});
          transaction.setOnAbort(() -> reject.accept(transaction.getError()));
          IDBObjectStore store = transaction.objectStore(ENTRIES);
          IDBObjectStore state = transaction.objectStore(STATE);
          IDBGetRequest revision = state.get(JSString.valueOf(REVISION));
          revision.setOnSuccess(
              () -> {
                int next = number(revision) + 1;
                if (next != knownRevision + 1) {
                  transaction.abort();
                  return;
                }
                state.put(JSNumber.valueOf(next), JSString.valueOf(REVISION));
                transaction.setOnComplete(() -> resolve.accept(JSNumber.valueOf(next)));
                if (isGrown(before, after)) {
                  int old = before.entries().size();
                  put(store, after.entries().subList(old, after.entries().size()));
                } else {
                  drop(
                      store,
                      record -> all || entry(record).isPresent(),
                      () -> put(store, after.entries()));
                }
              });
        });
  }

  private static void put(IDBObjectStore store, List<Entry> entries) {
    for (Entry entry : entries) {
      store.add(JSString.valueOf(EntryText.write(entry)));
    }
  }

  private static Journal journal(JSArrayReader<JSObject> records) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < records.getLength(); i++) {
      entry(records.get(i)).ifPresent(entries::add);
    }
    return new Journal(entries, true, records.getLength() - entries.size());
  }

  /** What a record says; nothing when this version cannot read it. */
  private static Optional<Entry> entry(JSObject record) {
    try {
      return JSString.isInstance(record)
          ? Optional.of(EntryText.read(record.<JSString>cast().stringValue()))
          : Optional.empty();
    } catch (UnreadableEntry e) {
      return Optional.empty();
    }
  }

  private static int number(IDBGetRequest request) {
    JSObject result = request.getResult();
    return JSObjects.isUndefined(result) ? 0 : result.<JSNumber>cast().intValue();
  }

  private JSPromise<IDBDatabase> database() {
    if (database == null) {
      database = open(this::forgetConnection);
    }
    return database;
  }

  private void forgetConnection() {
    database = null;
    known = null;
  }

  /** Says whether a record is to go. */
  @JSFunctor
  private interface Goes extends JSObject {
    boolean goes(JSObject record);
  }

  @JSFunctor
  private interface Action extends JSObject {
    void run();
  }

  /**
   * Opens the database at whatever version it has; one without its stores, as an interrupted first
   * opening leaves it, gets them.
   *
   * @param closed called when the connection is closed, by this or by the browser
   */
  @JSBody(
      params = "closed",
      script =
          "function opened(version) { return new Promise(function(resolve, reject) {"
              + " var request = version ? indexedDB.open('ashi', version) : indexedDB.open('ashi');"
              + " request.onupgradeneeded = function() {"
              + "  var db = request.result, names = db.objectStoreNames;"
              + "  if (!names.contains('entries'))"
              + "   db.createObjectStore('entries', {autoIncrement: true});"
              + "  if (!names.contains('state')) db.createObjectStore('state'); };"
              + " request.onerror = function() { reject(request.error); };"
              + " request.onsuccess = function() {"
              + "  var db = request.result, names = db.objectStoreNames;"
              + "  if (names.contains('entries') && names.contains('state')) {"
              + "   db.onversionchange = function() { db.close(); closed(); };"
              + "   db.onclose = closed;"
              + "   resolve(db);"
              + "  } else { db.close(); resolve(opened(db.version + 1)); } }; }); }"
              + "return opened(0);")
  private static native JSPromise<IDBDatabase> open(Action closed);

  @JSBody(params = "store", script = "return store.getAll();")
  private static native IDBGetRequest all(IDBObjectStore store);

  /** Deletes records one by one, then goes on. */
  @JSBody(
      params = {"store", "goes", "then"},
      script =
          "store.openCursor().onsuccess = function(event) {"
              + " var cursor = event.target.result;"
              + " if (!cursor) { then(); return; }"
              + " if (goes(cursor.value)) cursor.delete();"
              + " cursor.continue(); };")
  private static native void drop(IDBObjectStore store, Goes goes, Action then);

  /** Strict: what was answered as kept survives a flat battery. */
  @JSBody(
      params = {"db", "names"},
      script = "return db.transaction(names, 'readwrite', {durability: 'strict'});")
  private static native IDBTransaction writing(IDBDatabase db, String[] names);

  /** Fails when it takes longer. */
  @JSBody(
      params = {"promise", "millis"},
      script =
          "return Promise.race([promise, new Promise(function(resolve, reject) {"
              + " setTimeout(reject, millis); })]);")
  private static native JSPromise<Journal> inTime(JSPromise<Journal> promise, int millis);
}
