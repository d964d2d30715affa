package ashi.pages.measuring;

import ashi.atlas.Point;
import ashi.body.Length;
import ashi.body.Location;
import ashi.pages.figure.Drawing;
import ashi.pages.web.Visit;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the phone's ruler is for: to lay off the lengths of a point, to lay off cun, or to measure a
 * span.
 *
 * @param title of the page
 * @param about the point's code and name; empty without one
 * @param sentence where the point is; empty without one
 * @param taking what is measured; null when something is laid off
 * @param back where leaving leads
 * @param choices the first is chosen
 * @param own whether the lengths are the person's own
 */
public record RulerView(
    String title,
    String about,
    String sentence,
    @Nullable SelfMeasure taking,
    String back,
    List<Choice> choices,
    boolean own) {
  /** The longest span, on the smallest screen there is. */
  private static final int MOST_TIMES = 30;

  /**
   * Something to lay off.
   *
   * @param words e.g. "Lower leg: 1 cun is 24 mm"
   * @param length in millimetres with decimals; "0" where only the scale of cun is wanted
   * @param cun in millimetres with decimals
   */
  public record Choice(String words, String length, String cun) {}

  /** To measure a span. */
  static RulerView taking(Words words, SelfMeasure measure) {
    String what = words.grammar().inSentence(measure.title(words));
    return new RulerView(
        words.say("ruler.title.measure", what),
        "",
        "",
        measure,
        "/measure/" + measure.id(),
        List.of(),
        false);
  }

  /** A cun of every part of the body. */
  static RulerView cun(Visit visit, Lengths lengths) {
    return new RulerView(
        visit.say("ruler.title"), "", "", null, "/measure", regions(visit, lengths), lengths.own());
  }

  /** The lengths of a point, in the order in which its sentence tells them. */
  static RulerView of(Visit visit, Point point, Location location, Lengths lengths) {
    List<Choice> choices = new ArrayList<>();
    for (Length length : LengthFit.lengths(location.sentence())) {
      double own = visit.yardstick().millimetres(length);
      double cun = lengths.cun(length.span());
      choices.add(
          new Choice(
              visit.say(
                  "ruler.length",
                  visit.length(own),
                  visit.words().decimal(Drawing.number(own / cun))),
              number(own),
              number(cun)));
    }
    String about = point.title();
    return new RulerView(
        visit.say("ruler.title.point", about),
        about,
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
          new Choice(
              visit.say("ruler.cun", measure.region(visit.words()), visit.length(cun)),
              "0",
              number(cun)));
    }
    return choices;
  }

  /** With two decimals. */
  static String number(double millimetres) {
    long hundredths = Math.round(millimetres * 100);
    String rest = Long.toString(100 + hundredths % 100).substring(1);
    return hundredths / 100 + "." + rest;
  }

  /** For the script: how often the phone may be laid down, in words, from once on. */
  public String laid(Words words) {
    StringBuilder laid = new StringBuilder();
    for (int times = 1; times <= MOST_TIMES; times++) {
      laid.append(words.say("ruler.laid", times)).append('|');
    }
    return laid.toString();
  }
}
