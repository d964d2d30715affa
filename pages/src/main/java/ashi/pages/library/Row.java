package ashi.pages.library;

import ashi.atlas.Atlas;
import ashi.atlas.Channel;
import ashi.atlas.Complaint;
import ashi.atlas.Destination;
import ashi.atlas.Letters;
import ashi.atlas.Point;
import ashi.atlas.ReadyRoutine;
import ashi.atlas.Use;
import ashi.atlas.search.Hit;
import ashi.atlas.search.Spelling;
import ashi.pages.web.Address;
import ashi.words.Words;

/**
 * One line of a list that leads to a page.
 *
 * @param code of a point; else empty
 * @param hanzi characters to show beside the title; may be empty
 * @param evidence the label of a use; may be empty
 */
public record Row(
    String href, String code, String title, String hanzi, String words, String evidence) {

  /** A point, where on the body it is and what it is called. */
  public static Row of(Words words, Point point) {
    return of(point, words.say(point.area()) + ". " + described(words, point), "");
  }

  /** A point under a heading that says where on the body it is. */
  public static Row named(Words words, Point point) {
    return of(point, described(words, point), "");
  }

  /** A point with something else said of it. */
  public static Row of(Point point, String words) {
    return of(point, words, "");
  }

  private static String described(Words words, Point point) {
    String meaning = point.name().meaning() + ".";
    return point.press() ? meaning : meaning + " " + words.say("library.row.unpressed");
  }

  /** A point in the list of what it is used for. */
  public static Row of(Words words, Point point, Use use) {
    return of(point, sentence(use.benefit()), words.say(use.evidence()));
  }

  static Row of(Channel channel, String words) {
    return new Row(
        "/channels/" + channel.id(),
        channel.id(),
        channel.title(),
        channel.name().hanzi(),
        words,
        "");
  }

  static Row of(Complaint complaint) {
    return new Row(
        "/complaints/" + complaint.id(), "", complaint.title(), "", complaint.feels() + ".", "");
  }

  static Row of(Words words, ReadyRoutine routine) {
    return new Row(
        new Address("/check").with("routine", routine.id()).toString(),
        "",
        routine.title(),
        "",
        routine.words() + " " + words.say("library.row.minutes", routine.minutes()),
        "");
  }

  /** What a search found; it is in this atlas. Says by which word, where that is not seen. */
  static Row of(Words words, Atlas atlas, Hit hit) {
    Row row = plain(words, atlas, hit);
    return Spelling.key(row.code() + row.title() + row.hanzi() + row.words()).contains(hit.word())
        ? row
        : new Row(
            row.href(),
            row.code(),
            row.title(),
            row.hanzi(),
            row.words() + " " + words.say("library.row.by", hit.word()),
            row.evidence());
  }

  private static Row plain(Words words, Atlas atlas, Hit hit) {
    return switch (hit.kind()) {
      case COMPLAINT -> of(atlas.complaint(hit.id()).orElseThrow());
      case PAGE -> {
        Destination page = atlas.page(hit.id()).orElseThrow();
        yield new Row(page.address(), "", page.title(), "", page.says(), "");
      }
      case ROUTINE -> of(words, atlas.routine(hit.id()).orElseThrow());
      case POINT -> of(words, atlas.point(hit.id()).orElseThrow());
      case CHANNEL -> {
        Channel channel = atlas.channel(hit.id()).orElseThrow();
        yield of(channel, channel.name().pinyin() + ".");
      }
    };
  }

  private static Row of(Point point, String words, String evidence) {
    return new Row(
        "/points/" + point.code(),
        point.code(),
        point.name().pinyin(),
        point.name().hanzi(),
        words,
        evidence);
  }

  /** A phrase as a sentence. */
  static String sentence(String phrase) {
    return Letters.large(phrase) + (phrase.endsWith(".") ? "" : ".");
  }
}
