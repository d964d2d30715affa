package ashi.pages.web;

import ashi.care.journal.Event;
import java.util.List;

/** A response, and what is to be remembered before it is sent. */
public record Answer(Response response, List<Event> events) {

  /** A response that leaves nothing to remember. */
  public static Answer of(Response response) {
    return new Answer(response, List.of());
  }
}
