package ashi.pages;

import ashi.atlas.Atlas;
import ashi.body.Places;
import ashi.care.Journal;

/**
 * The whole app: one pure function from a request and what is remembered to an answer. Hosts bring
 * the request in and carry the answer out.
 */
public final class Ashi {
  private final Atlas atlas;
  private final Places places;
  private final Assets assets;

  public Ashi(Atlas atlas, Places places, Assets assets) {
    this.atlas = atlas;
    this.places = places;
    this.assets = assets;
  }

  /** Answers any request; never throws for bad input. */
  public Answer answer(Request request, Journal journal) {
    return Answer.of(
        Response.html(
            200, "<!doctype html><title>Ashi</title><h1>" + atlas.points().size() + "</h1>"));
  }
}
