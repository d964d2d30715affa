package ashi.pages.data;

import ashi.atlas.Point;
import ashi.atlas.search.Finding;
import ashi.atlas.search.Hit;
import ashi.atlas.search.Search;
import ashi.pages.web.Answer;
import ashi.pages.web.Problem;
import ashi.pages.web.Response;
import ashi.pages.web.Route;
import ashi.pages.web.Visit;
import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The addresses at which other programs get what the atlas holds. The server alone answers them: no
 * page needs them, and the phone has less to carry.
 */
public final class OpenData {
  private OpenData() {}

  /**
   * @param figure the text of a figure's file, by the figure's id
   */
  public static List<Route> routes(UnaryOperator<String> figure) {
    return List.of(
        Route.get("/atlas.json", (visit, part) -> json(200, AtlasJson.of(visit))),
        Route.get("/points/*.json", OpenData::point),
        Route.get("/points/*.svg", (visit, part) -> picture(visit, part, figure)));
  }

  /** Accepts any spelling of a code and leads to the WHO form. */
  private static Answer point(Visit visit, String part) {
    Optional<Point> point = visit.atlas().point(part);
    if (point.isPresent()) {
      return json(200, Licence.on(PointJson.of(visit, point.get())));
    }
    Finding finding = new Search(visit.atlas(), visit.words()).find(part);
    if (finding instanceof Finding.One one) {
      return Answer.of(Response.see("/points/" + one.point().code() + ".json"));
    }
    JsonObject problem = Json.object().add("error", visit.say("server.no-point", part));
    if (finding instanceof Finding.Several several) {
      JsonArray codes = new JsonArray();
      several.hits().stream()
          .filter(hit -> hit.kind() == Hit.Kind.POINT)
          .forEach(hit -> codes.add(hit.id()));
      problem = Json.object().add("error", several.explanation()).add("points", codes);
    }
    return json(404, problem);
  }

  /** Accepts any spelling of a code too, but says nothing of what it may mean. */
  private static Answer picture(Visit visit, String part, UnaryOperator<String> figure) {
    return new Search(visit.atlas(), visit.words()).find(part) instanceof Finding.One one
        ? Answer.of(Response.text("image/svg+xml", PointSvg.of(visit, one.point(), figure)))
        : Problem.notFound(visit);
  }

  private static Answer json(int status, JsonValue value) {
    return Answer.of(Response.text(status, "application/json", value + "\n"));
  }
}
