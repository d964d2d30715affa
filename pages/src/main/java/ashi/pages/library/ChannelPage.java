package ashi.pages.library;

import ashi.atlas.Channel;
import ashi.atlas.Letters;
import ashi.atlas.Point;
import ashi.pages.figure.Drawing;
import ashi.pages.templates.library.JtechannelGenerated;
import ashi.pages.templates.library.JtechannelsGenerated;
import ashi.pages.web.Address;
import ashi.pages.web.Answer;
import ashi.pages.web.Problem;
import ashi.pages.web.Response;
import ashi.pages.web.Visit;
import ashi.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A channel and its points that have a page here.
 *
 * @param map where on the body it runs, and these points are
 * @param points from the first to the last, or the other way round
 * @param backward whether the last comes first
 */
public record ChannelPage(
    Channel channel, List<Drawing> map, List<Row> points, boolean backward, List<Row> others) {
  private static final String LAST = "last";

  /** The same page with its points in the other order. */
  public String otherWay() {
    Address page = new Address("/channels/" + channel.id());
    return (backward ? page : page.with("from", LAST)) + "#points";
  }

  /** What other books write for it, e.g. "V (French and Spanish)". */
  public String written(Words words) {
    return channel.prefixes().stream()
        .map(prefix -> prefix.letters() + " (" + prefix.books(words) + ")")
        .collect(Collectors.joining(", "));
  }

  static Answer all(Visit visit) {
    List<Row> rows =
        visit.atlas().channels().stream()
            .map(channel -> Row.of(channel, count(visit, channel)))
            .toList();
    List<Row> extra = rows(visit, points(visit, "EX"));
    return Answer.of(
        visit.page(200, out -> JtechannelsGenerated.render(out, null, visit, rows, extra)));
  }

  /** Accepts any prefix in use; one that several channels go by leads to a choice. */
  static Answer answer(Visit visit, String part) {
    for (Channel channel : visit.atlas().channels()) {
      if (channel.id().equals(part)) {
        ChannelPage page = of(visit, channel);
        return Answer.of(
            visit.page(200, out -> JtechannelGenerated.render(out, null, visit, page)));
      }
    }
    List<Channel> meant = meant(visit, part);
    if (meant.isEmpty()) {
      return Problem.of(
          visit, 404, visit.say("channel.unknown.title"), visit.say("channel.unknown.words"));
    }
    if (meant.size() == 1) {
      return Answer.of(Response.see("/channels/" + meant.get(0).id()));
    }
    return Hits.show(
        visit,
        200,
        new Hits(
            part,
            visit.say("library.found.which"),
            visit.say("channel.several"),
            "",
            meant.stream().map(channel -> Row.of(channel, count(visit, channel))).toList()));
  }

  private static List<Channel> meant(Visit visit, String part) {
    List<Channel> all = visit.atlas().channels();
    List<Channel> exact = all.stream().filter(c -> Letters.same(c.id(), part)).toList();
    return exact.isEmpty() ? all.stream().filter(c -> isWritten(c, part)).toList() : exact;
  }

  private static boolean isWritten(Channel channel, String letters) {
    return channel.prefixes().stream().anyMatch(p -> Letters.same(p.letters(), letters));
  }

  private static ChannelPage of(Visit visit, Channel channel) {
    List<Row> others =
        visit.atlas().channels().stream()
            .filter(other -> !other.equals(channel))
            .map(other -> Row.of(other, ""))
            .toList();
    List<Point> here = points(visit, channel.id());
    List<Row> rows = new ArrayList<>(rows(visit, here));
    boolean backward = visit.request().field("from").equals(LAST);
    if (backward) {
      Collections.reverse(rows);
    }
    return new ChannelPage(channel, BodyMap.of(visit, here, channel.id()), rows, backward, others);
  }

  private static List<Point> points(Visit visit, String channel) {
    return visit.atlas().points().stream()
        .filter(point -> point.channel().equals(channel))
        .toList();
  }

  private static List<Row> rows(Visit visit, List<Point> points) {
    return points.stream().map(point -> Row.of(visit.words(), point)).toList();
  }

  private static String count(Visit visit, Channel channel) {
    return visit.say("channel.here", points(visit, channel.id()).size(), channel.total());
  }
}
