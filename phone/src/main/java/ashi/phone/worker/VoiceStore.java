package ashi.phone.worker;

import ashi.phone.web.WebResponse;
import ashi.words.Language;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.ArrayBuffer;

/**
 * The packs of clips that sessions are laid together from, beside the offline copy: they are as
 * much again, and most stay the same from version to version. Written in few words of JavaScript,
 * because chains of promises weigh much in the worker.
 */
final class VoiceStore {
  /** What the addresses of packs begin with. */
  static final String ADDRESS = "/assets/voice/";

  private JSPromise<JSObject> fetching = JSPromise.resolve(null);

  /**
   * Drops what this version does not have, and fetches what the ready routines say in a language,
   * unless it is there or the person saves data.
   *
   * @param list of this version's assets
   */
  void fetch(String list, Language language) {
    fetching = fetch(list, language.tag());
  }

  /** Kept once nothing is being fetched. */
  JSPromise<JSObject> settled() {
    return fetching;
  }

  /** A pack; it is kept from then on. Fails where it cannot be fetched. */
  @JSBody(
      params = "address",
      script =
          "return caches.match(address).then(function(found) {"
              + " return found || caches.open('voice').then(function(voice) {"
              + "  return voice.add(address).then(function() { return voice.match(address); });"
              + " }); });")
  static native JSPromise<WebResponse> pack(String address);

  /** What is in a file. */
  @JSBody(
      params = "file",
      script = "return file.then(function(found) { return found.arrayBuffer(); });")
  static native JSPromise<ArrayBuffer> bytes(JSPromise<WebResponse> file);

  /**
   * One after the other, so that a slow network is not shared among them; never fails. That all is
   * there is noted beside them, so that a waking worker asks for that alone.
   */
  @JSBody(
      params = {"list", "tag"},
      script =
          "var done = '/kept/' + list.split('\\n')[0] + '/' + tag;"
              + "return caches.match(done).then(function(all) {"
              + " return all || caches.open('voice').then(function(voice) {"
              + "  return voice.keys().then(function(kept) {"
              + "   return Promise.all(kept.map(function(request) {"
              + "    return list.indexOf(new URL(request.url).pathname) < 0 &&"
              + "     voice.delete(request); }));"
              + "  }).then(function() {"
              + "   if ((navigator.connection || {}).saveData) return null;"
              + "   return ['bells', tag].reduce(function(before, name) {"
              + "    var after = list.split('voice/' + name + '.mp3\\t')[1];"
              + "    if (!after) return before;"
              + "    var address = after.split('\\n')[0];"
              + "    return before.then(function() { return voice.match(address); })"
              + "     .then(function(found) { return found || voice.add(address); });"
              + "   }, Promise.resolve()).then(function() {"
              + "    return voice.put(done, new Response()); });"
              + "  }); }); }).catch(function() {});")
  private static native JSPromise<JSObject> fetch(String list, String tag);
}
