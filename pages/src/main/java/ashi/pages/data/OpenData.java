package ashi.pages.data;

import ashi.atlas.Point;
import ashi.atlas.search.Finding;
import ashi.atlas.search.Hit;
import ashi.atlas.search.Search;
import ashi.pages.Answer;
import ashi.pages.Response;
import ashi.pages.Route;
import ashi.pages.Visit;
import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** The addresses at which other programs get what the atlas holds. */
public final class OpenData {
  public static final List<Route> ROUTES =
      List.of(
          Route.get("/atlas.json", (visit, part) -> json(200, AtlasJson.of(visit))),
          Route.get("/points/*.json", OpenData::point));

  private OpenData() {}

  /** Accepts any spelling of a code and leads to the WHO form. */
  private static Answer point(Visit visit, String part) {
    Optional<Point> point = visit.atlas().point(part);
    if (point.isPresent()) {
      return json(200, Licence.on(PointJson.of(visit, point.get())));
    }
    Finding finding = new Search(visit.atlas()).find(part);
    if (finding instanceof Finding.One one) {
      return Answer.of(Response.see("/points/" + one.point().code() + ".json"));
    }
    JsonObject problem = Json.object().add("error", "There is no point called " + part + ".");
    if (finding instanceof Finding.Several several) {
      JsonArray codes = new JsonArray();
      several.hits().stream()
          .filter(hit -> hit.kind() == Hit.Kind.POINT)
          .forEach(hit -> codes.add(hit.id()));
      problem = Json.object().add("error", several.explanation()).add("points", codes);
    }
    return json(404, problem);
  }

  private static Answer json(int status, JsonValue value) {
    return Answer.of(new Response(status, "application/json", "", value + "\n", ""));
  }
}
