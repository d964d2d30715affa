package ashi.phone.worker;

import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.events.Event;

/** An event that is over when a promise is kept. */
interface LongEvent extends Event {
  void waitUntil(JSPromise<?> done);
}
