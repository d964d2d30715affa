package ashi.pages.data;

import ashi.atlas.Area;
import ashi.atlas.Atlas;
import ashi.atlas.Caution;
import ashi.atlas.Channel;
import ashi.atlas.Complaint;
import ashi.atlas.Evidence;
import ashi.atlas.Name;
import ashi.atlas.Point;
import ashi.atlas.Position;
import ashi.atlas.Prefix;
import ashi.atlas.Source;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.pages.web.Visit;
import ashi.words.Term;
import ashi.words.Words;
import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.util.Collection;
import java.util.function.Function;

/** The whole atlas as JSON; {@code atlas.schema.json} describes it. */
final class AtlasJson {
  private AtlasJson() {}

  static JsonObject of(Visit visit) {
    Atlas atlas = visit.atlas();
    return Licence.on(
        Json.object()
            .add(
                "axes",
                "Millimetres. x to the body's left, y up from the sole, z forward; standing, arms"
                    + " lowered, palms forward. Points of a pair are given on the left.")
            .add("words", words(visit.words()))
            .add("points", list(atlas.points(), point -> PointJson.of(visit, point)))
            .add("channels", list(atlas.channels(), channel -> channel(atlas, channel)))
            .add("complaints", list(atlas.complaints(), complaint -> complaint(visit, complaint)))
            .add("sources", list(atlas.sources(), source -> source(visit, source))));
  }

  static <T> JsonArray list(Collection<T> items, Function<T, JsonValue> item) {
    JsonArray list = new JsonArray();
    items.forEach(i -> list.add(item.apply(i)));
    return list;
  }

  static JsonArray texts(Collection<String> items) {
    return list(items, Json::value);
  }

  /** What the short words in the points mean. */
  private static JsonObject words(Words words) {
    return Json.object()
        .add("areas", words(Area.values(), words))
        .add("positions", words(Position.values(), words))
        .add("tools", words(Tool.values(), words))
        .add("techniques", words(Technique.values(), words))
        .add("evidence", words(Evidence.values(), words))
        .add("cautions", words(Caution.values(), words));
  }

  private static <E extends Enum<E> & Term> JsonObject words(E[] values, Words words) {
    JsonObject meanings = new JsonObject();
    for (E value : values) {
      meanings.add(PointJson.word(value), words.say(value));
    }
    return meanings;
  }

  private static JsonObject channel(Atlas atlas, Channel channel) {
    JsonArray points = new JsonArray();
    for (Point point : atlas.points()) {
      if (point.channel().equals(channel.id())) {
        points.add(point.code());
      }
    }
    return names(
            Json.object().add("code", channel.id()).add("title", channel.title()), channel.name())
        .add("prefixes", texts(channel.prefixes().stream().map(Prefix::letters).toList()))
        .add("course", channel.course())
        .add("uses", channel.uses())
        .add("total", channel.total())
        .add("points", points);
  }

  private static JsonObject complaint(Visit visit, Complaint complaint) {
    return Json.object()
        .add("id", complaint.id())
        .add("title", complaint.title())
        .add("feels", complaint.feels())
        .add("known", complaint.known())
        .add("rated", visit.atlas().rated(complaint.id(), visit.words()))
        .add("areas", list(complaint.areas(), area -> Json.value(PointJson.word(area))))
        .add("sources", texts(complaint.sources()));
  }

  private static JsonObject source(Visit visit, Source source) {
    String more = source.more().isEmpty() ? "" : visit.say(source.more());
    return Json.object()
        .add("id", source.id())
        .add("name", source.name())
        .add("citation", source.authors() + more + ". " + source.citation())
        .add("found", source.found())
        .add("link", source.link());
  }

  /** Adds the names of something to what is said of it. */
  static JsonObject names(JsonObject said, Name name) {
    return said.add("pinyin", name.pinyin())
        .add("hanzi", name.hanzi())
        .add("simplified", name.simplified())
        .add("meaning", name.meaning());
  }
}
