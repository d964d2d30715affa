package ashi.phone.worker;

import ashi.pages.web.Assets;
import ashi.phone.web.WebCache;
import ashi.phone.web.WebCaches;
import ashi.phone.web.WebHeaders;
import ashi.phone.web.WebResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.core.JSUndefined;

/**
 * Every file of one version, kept on the phone. A copy is used only when it is complete: the list
 * of assets is put in last and marks that everything else is there.
 */
final class OfflineCopy {
  private static final String PREFIX = "ashi-";
  private static final String LIST = "/assets.txt";

  private @Nullable JSPromise<JSUndefined> refilling;

  /** Fetches everything; fails, and leaves what was there, when one file cannot be had. */
  JSPromise<JSUndefined> fill() {
    return WorkerScope.fetchFresh(LIST)
        .flatThen(WebResponse::text)
        .flatThen(
            text -> {
              if (!isOfThisVersion(text.stringValue())) {
                return JSPromise.reject(JSString.valueOf("The server is changing its version."));
              }
              Assets assets = Assets.read(text.stringValue());
              return WebCaches.ofThisSite()
                  .open(PREFIX + assets.version())
                  .flatThen(cache -> fill(cache, assets, text.stringValue()));
            });
  }

  private static JSPromise<JSUndefined> fill(WebCache cache, Assets assets, String list) {
    JSArray<JSString> addresses = new JSArray<>();
    for (String href : new LinkedHashSet<>(assets.hrefs().values())) {
      if (!href.startsWith(VoiceStore.ADDRESS)) {
        addresses.push(JSString.valueOf(href));
      }
    }
    return cache
        .addAll(addresses)
        .flatThen(
            all -> cache.put(LIST, WebResponse.of(JSString.valueOf(list), 200, new WebHeaders())));
  }

  /**
   * Drops every copy but this one and the one before it, which pages that are still open may need.
   */
  JSPromise<JSUndefined> dropOld() {
    return names()
        .flatThen(
            names -> {
              Set<String> kept = new LinkedHashSet<>();
              kept.add(current(names));
              for (int i = names.size() - 1; i >= 0 && kept.size() < 2; i--) {
                kept.add(names.get(i));
              }
              JSArray<JSPromise<JSUndefined>> drops = new JSArray<>();
              for (String name : names) {
                if (!kept.contains(name)) {
                  drops.push(WebCaches.ofThisSite().drop(name).then(gone -> null));
                }
              }
              return JSPromise.all(drops).then(all -> null);
            });
  }

  /** A file of any version still kept; undefined when there is none. */
  JSPromise<WebResponse> find(String address) {
    return WebCaches.ofThisSite().match(address);
  }

  /**
   * Begins to fill this copy again after the browser has cleared it and kept the worker. It is
   * tried once in a worker's life, which is short, so that a phone without room is not kept busy.
   */
  void refill() {
    if (refilling == null) {
      refilling = fill().catchError(failed -> null);
    }
  }

  /** Kept once nothing is being filled again. */
  JSPromise<JSUndefined> settled() {
    return refilling == null ? JSPromise.resolve(null) : refilling;
  }

  /** The list of this version's assets. */
  JSPromise<JSString> list() {
    return text(LIST)
        .flatThen(
            list ->
                isOfThisVersion(list.stringValue())
                    ? JSPromise.resolve(list)
                    : JSPromise.reject(JSString.valueOf("The server has another version.")));
  }

  private static boolean isOfThisVersion(String list) {
    String version = WorkerScope.version();
    return version.isEmpty() || list.startsWith(version + "\n");
  }

  /**
   * The text of a file of this version, from the server where the browser has cleared the copy;
   * fails when neither has it.
   */
  JSPromise<JSString> text(String address) {
    return current()
        .flatThen(name -> WebCaches.match(address, name.stringValue()))
        .flatThen(
            found -> JSObjects.isUndefined(found) ? fetched(address) : JSPromise.resolve(found))
        .flatThen(WebResponse::text);
  }

  private JSPromise<WebResponse> fetched(String address) {
    refill();
    return WorkerScope.fetchFresh(address)
        .flatThen(
            response ->
                response.isOk()
                    ? JSPromise.resolve(response)
                    : JSPromise.reject(JSString.valueOf("Nowhere: " + address)));
  }

  /** The name of this version's cache; the others are asked for only where it has no version. */
  private static JSPromise<JSString> current() {
    return WorkerScope.version().isEmpty()
        ? names().then(names -> JSString.valueOf(current(names)))
        : JSPromise.resolve(JSString.valueOf(PREFIX + WorkerScope.version()));
  }

  private static String current(List<String> names) {
    String version = WorkerScope.version();
    if (!version.isEmpty() || names.isEmpty()) {
      return PREFIX + version;
    }
    return names.get(names.size() - 1);
  }

  private static JSPromise<List<String>> names() {
    return WebCaches.ofThisSite().keys().then(OfflineCopy::own);
  }

  private static List<String> own(JSArrayReader<JSString> all) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      String name = all.get(i).stringValue();
      if (name.startsWith(PREFIX)) {
        names.add(name);
      }
    }
    return names;
  }
}
