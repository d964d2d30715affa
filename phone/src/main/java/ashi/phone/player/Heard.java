package ashi.phone.player;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Hears that something happened. */
@JSFunctor
interface Heard extends JSObject {
  void happened();
}
