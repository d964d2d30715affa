package ashi.pages.measuring;

import ashi.atlas.Point;
import ashi.body.Length;
import ashi.body.Location;
import ashi.pages.Drawing;
import ashi.pages.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the phone's ruler is for: to lay off the lengths of a point, to lay off cun, or to measure a
 * span.
 *
 * @param about the point's code and name; empty without one
 * @param sentence where the point is; empty without one
 * @param taking what is measured; null when something is laid off
 * @param back where leaving leads
 * @param choices the first is chosen
 * @param own whether the lengths are the person's own
 */
public record RulerView(
    String about,
    String sentence,
    SelfMeasure taking,
    String back,
    List<Choice> choices,
    boolean own) {

  /**
   * Something to lay off.
   *
   * @param words e.g. "Lower leg: 1 cun is 24 mm"
   * @param length in millimetres with decimals; "0" where only the scale of cun is wanted
   * @param cun in millimetres with decimals
   */
  public record Choice(String words, String length, String cun) {}

  /** To measure a span. */
  static RulerView taking(SelfMeasure measure) {
    return new RulerView("", "", measure, "/measure/" + measure.id(), List.of(), false);
  }

  /** A cun of every part of the body. */
  static RulerView cun(Visit visit, Lengths lengths) {
    return new RulerView("", "", null, "/measure", regions(visit, lengths), lengths.own());
  }

  /** The lengths of a point, in the order in which its sentence tells them. */
  static RulerView of(Visit visit, Point point, Location location, Lengths lengths) {
    List<Choice> choices = new ArrayList<>();
    for (Length length : Fit.lengths(location.sentence())) {
      double own = visit.yardstick().millimetres(length);
      double cun = lengths.cun(length.span());
      choices.add(
          new Choice(
              visit.length(own) + " (" + Drawing.number(own / cun) + " cun)",
              number(own),
              number(cun)));
    }
    return new RulerView(
        point.code() + " " + point.name().pinyin(),
        location.sentence().written(visit.yardstick()),
        null,
        "/points/" + point.code(),
        choices.isEmpty() ? regions(visit, lengths) : choices,
        lengths.own());
  }

  private static List<Choice> regions(Visit visit, Lengths lengths) {
    List<Choice> choices = new ArrayList<>();
    for (SelfMeasure measure : SelfMeasure.values()) {
      double cun = lengths.cun(measure.span());
      choices.add(
          new Choice(measure.region() + ": 1 cun is " + visit.length(cun), "0", number(cun)));
    }
    return choices;
  }

  /** With two decimals. */
  static String number(double millimetres) {
    long hundredths = Math.round(millimetres * 100);
    String rest = Long.toString(100 + hundredths % 100).substring(1);
    return hundredths / 100 + "." + rest;
  }

  public String title() {
    if (taking != null) {
      return "Measure: "
          + taking.title().substring(0, 1).toLowerCase(Locale.ROOT)
          + taking.title().substring(1);
    }
    return about.isEmpty() ? "The phone as your ruler" : "Lay off " + about;
  }
}
