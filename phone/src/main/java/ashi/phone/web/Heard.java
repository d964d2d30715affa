package ashi.phone.web;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Hears that something happened. */
@JSFunctor
public interface Heard extends JSObject {
  void happened();
}
