package ashi.pages.data;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Point;
import ashi.pages.Visitor;
import ashi.pages.web.Response;
import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDataTest {
  private static final Visitor VISITOR = Visitor.forgotten();
  private static final String ATLAS = VISITOR.get("/atlas.json").body();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schemaText());

  @Test
  void theSchemaIsValidItself() {
    JsonSchema ofSchemas =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(ofSchemas.validate(schemaText(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theAtlasKeepsToItsSchema() {
    assertThat(SCHEMA.validate(ATLAS, InputFormat.JSON)).isEmpty();
  }

  @Test
  void everyPointAloneKeepsToTheSchema() {
    assertThat(Visitor.ATLAS.points())
        .allSatisfy(
            point ->
                assertThat(
                        SCHEMA.validate(
                            VISITOR.get("/points/" + point.code() + ".json").body(),
                            InputFormat.JSON))
                    .isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"version\":1",
        "\"licence\":\"CC-BY-4.0\"",
        "\"code\":\"BL23\"",
        "\"press\":true",
        "\"formula\":\"L2 lower border, lateral 1.5 cun\""
      })
  void theSchemaRefusesAnAtlasThatLacksWhatItPromises(String part) {
    assertThat(SCHEMA.validate(ATLAS.replace(part, "\"other\":0"), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void thereIsAnEntryForEachPointInTheOrderOfTheAtlas() {
    assertThat(points().map(p -> p.getString("code", "")))
        .containsExactlyElementsOf(Visitor.ATLAS.points().stream().map(Point::code).toList());
  }

  @Test
  void aPointSaysAllThatIsPromised() {
    JsonObject point = Json.parse(VISITOR.get("/points/BL23.json").body()).asObject();
    assertThat(point.getString("pinyin", "")).isEqualTo("Shènshū");
    assertThat(point.getString("hanzi", "")).isEqualTo("腎俞");
    assertThat(point.getString("channel", "")).isEqualTo("BL");
    assertThat(point.getString("formula", "")).isEqualTo("L2 lower border, lateral 1.5 cun");
    assertThat(point.get("cun")).hasToString("[1.5]");
    assertThat(point.getBoolean("press", false)).isTrue();
    assertThat(point.get("positions"))
        .hasToString("{\"average\":[33,1000,-80],\"female\":[31,960,-78],\"male\":[35,1040,-85]}");
    assertThat(point.getInt("order", 0)).isEqualTo(23);
  }

  @ParameterizedTest
  @CsvSource({"BL40, []", "BL57, [8]", "BL10, '[0.5,1.3]'", "GB30, []"})
  void cunAreTheNumbersOfTheFormula(String code, String cun) {
    assertThat(Json.parse(VISITOR.get("/points/" + code + ".json").body()).asObject().get("cun"))
        .hasToString(cun);
  }

  @Test
  void aChannelListsItsPointsInOrder() {
    JsonObject atlas = Json.parse(ATLAS).asObject();
    for (JsonValue channel : atlas.get("channels").asArray()) {
      String id = channel.asObject().getString("code", "");
      List<Integer> numbers =
          channel.asObject().get("points").asArray().values().stream()
              .map(code -> Integer.parseInt(code.asString().substring(id.length())))
              .toList();
      assertThat(numbers).as(id).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void everyPointThatWhoCountsIsThere() {
    for (JsonValue each : Json.parse(ATLAS).asObject().get("channels").asArray()) {
      JsonObject channel = each.asObject();
      assertThat(channel.get("points").asArray().size()).isEqualTo(channel.getInt("total", 0));
    }
  }

  @Test
  void whatMayMeanSeveralPointsNamesThem() {
    Response response = VISITOR.get("/points/B54.json");
    assertThat(Json.parse(response.body()).asObject().get("points").asArray().values())
        .contains(Json.value("BL54"));
  }

  @ParameterizedTest
  @CsvSource({"bl23, BL23", "UB23, BL23", "B23, BL23", "Shenshu, BL23", "V40, BL40"})
  void anySpellingLeadsToTheWhoForm(String typed, String code) {
    Response response = VISITOR.get("/points/" + typed + ".json");
    assertThat(response.status()).isEqualTo(303);
    assertThat(response.location()).isEqualTo("/points/" + code + ".json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/points/BL99.json", "/points/nothing.json", "/points/B54.json"})
  void whatIsNoPointIsAnErrorInJson(String address) {
    Response response = VISITOR.get(address);
    assertThat(response.status()).isEqualTo(404);
    assertThat(response.type()).isEqualTo("application/json");
    assertThat(Json.parse(response.body()).asObject().getString("error", "")).isNotEmpty();
  }

  private static String schemaText() {
    return Visitor.resource("/assets/atlas.schema.json");
  }

  private static Stream<JsonObject> points() {
    return Json.parse(ATLAS).asObject().get("points").asArray().values().stream()
        .map(JsonValue::asObject);
  }
}
