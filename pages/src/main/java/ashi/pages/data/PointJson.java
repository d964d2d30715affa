package ashi.pages.data;

import ashi.atlas.Atlas;
import ashi.atlas.Channel;
import ashi.atlas.Dose;
import ashi.atlas.Letters;
import ashi.atlas.Point;
import ashi.atlas.Split;
import ashi.atlas.Use;
import ashi.body.Location;
import ashi.body.Positions;
import ashi.body.Unit;
import ashi.body.Vec;
import ashi.body.Yardstick;
import ashi.pages.figure.Drawing;
import ashi.pages.library.Numberings;
import ashi.pages.web.Visit;
import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.util.Collection;
import java.util.List;

/** One point as JSON. */
final class PointJson {
  private PointJson() {}

  static JsonObject of(Visit visit, Point point) {
    Location location = visit.places().location(point.code());
    Yardstick adults = visit.adults(Unit.MILLIMETRES);
    JsonObject json = AtlasJson.names(Json.object().add("code", point.code()), point.name());
    visit
        .atlas()
        .reading(point.code())
        .ifPresent(
            reading ->
                json.add("hangul", reading.hangul())
                    .add("romaja", reading.romaja())
                    .add("kana", reading.kana())
                    .add("romaji", reading.romaji())
                    .add("vietnamese", reading.vietnamese()));
    json.add("names", AtlasJson.texts(point.aliases()))
        .add("codes", AtlasJson.texts(codes(visit, point)))
        .add("channel", point.channel())
        .add("order", order(visit.atlas(), point))
        .add("paired", point.paired())
        .add("area", word(point.area()))
        .add("press", point.press())
        .add("formula", point.formula())
        .add("cun", cun(point.formula()))
        .add("alternative", point.alternative())
        .add("differs", point.differs())
        .add("sentence", location.sentence().written(adults))
        .add("spoken", location.spoken().spoken(adults))
        .add("positions", positions(location.positions().get(0)));
    if (location.positions().size() > 1) {
      json.add("group", AtlasJson.list(location.positions(), PointJson::positions));
    }
    if (point.press()) {
      json.add("find", point.find())
          .add("how", point.how())
          .add("dose", dose(point.dose()))
          .add("reach", reach(point))
          .add("uses", AtlasJson.list(point.uses(), PointJson::use));
    }
    return json.add("tradition", point.tradition())
        .add("cautions", words(point.cautions()))
        .add("soften", words(point.soften()))
        .add("note", point.note())
        .add("page", "/points/" + point.code());
  }

  /** What a value is called, as the files of the atlas call it. */
  static String word(Enum<?> value) {
    return Letters.id(value.name());
  }

  private static JsonArray words(Collection<? extends Enum<?>> values) {
    return AtlasJson.list(values, value -> Json.value(word(value)));
  }

  private static List<String> codes(Visit visit, Point point) {
    return visit
        .atlas()
        .channel(point.channel())
        .map(c -> Numberings.of(visit.words(), point, c))
        .orElse(List.of());
  }

  /** Its number on its channel; null for a point on none. */
  private static JsonValue order(Atlas atlas, Point point) {
    return atlas
        .channel(point.channel())
        .map(Channel::id)
        .map(id -> Json.value(Integer.parseInt(point.code().substring(id.length()))))
        .orElse(Json.NULL);
  }

  /** The numbers of cun in a formula, in its order. */
  private static JsonArray cun(String formula) {
    JsonArray cun = new JsonArray();
    String before = "";
    for (String word : Split.at(' ', formula.replace(',', ' ').replace(';', ' '))) {
      if (word.equals("cun")) {
        cun.add(Json.parse(before));
      }
      before = word;
    }
    return cun;
  }

  private static JsonObject positions(Positions positions) {
    return Json.object()
        .add("average", millimetres(positions.average()))
        .add("female", millimetres(positions.female()))
        .add("male", millimetres(positions.male()));
  }

  private static JsonArray millimetres(Vec place) {
    return new JsonArray().add(tenths(place.x())).add(tenths(place.y())).add(tenths(place.z()));
  }

  /** Read from its digits: writing a {@code double} would bring 16 KB of tables to the phone. */
  private static JsonValue tenths(double millimetres) {
    return Json.parse(Drawing.number(millimetres));
  }

  private static JsonObject dose(Dose dose) {
    return Json.object()
        .add("technique", word(dose.technique()))
        .add("seconds", dose.seconds())
        .add("rounds", dose.rounds())
        .add("pressure", dose.pressure());
  }

  private static JsonObject reach(Point point) {
    JsonObject reach = new JsonObject();
    point.reach().forEach((position, tools) -> reach.add(word(position), words(tools)));
    return reach;
  }

  private static JsonObject use(Use use) {
    return Json.object()
        .add("complaint", use.complaint())
        .add("benefit", use.benefit())
        .add("weight", use.weight())
        .add("evidence", word(use.evidence()))
        .add("tested", use.tested())
        .add("source", use.source());
  }
}
