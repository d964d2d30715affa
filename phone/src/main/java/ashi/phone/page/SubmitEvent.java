package ashi.phone.page;

import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/** A form is sent. */
interface SubmitEvent extends Event {
  /** The button that sends it; null when there was none. */
  @JSProperty
  HTMLElement getSubmitter();

  @JSProperty("defaultPrevented")
  boolean isDefaultPrevented();
}
