package ashi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Atlas;
import ashi.body.Places;
import ashi.care.Journal;
import ashi.care.Moment;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AshiTest {
  private final Ashi ashi =
      new Ashi(
          new Atlas(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
          new Places(List.of(), List.of()),
          Assets.read(
              "1\nashi.css\t/a.css\nmark.svg\t/m.svg\nicon-180.png\t/i.png\npage.js\t/p.js\nicons.svg\t/i.svg"));

  @Test
  void anUnknownAddressIsAnsweredWithAPageThatSaysSo() {
    Response response = get("/nowhere").response();

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.body()).contains("There is no page here");
  }

  @Test
  void theStartPageAsksWhereItHurts() {
    assertThat(get("/").response().body()).contains("Where does it hurt?");
  }

  private Answer get(String path) {
    return ashi.answer(
        new Request(Request.Method.GET, path, Map.of(), new Moment(0, 0)), Journal.NONE);
  }
}
