package ashi.phone.body;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the page of the body asks for. */
interface Asked extends JSObject {
  /** Addresses of landmarks, courses, spans, atlas and channels, each on a line. */
  @JSProperty
  String getTexts();

  /** Address of the bodies. */
  @JSProperty
  String getBodies();

  /** "average", "female", "male", or a build as the page tells it. */
  @JSProperty
  String getBuild();
}
