package ashi.pages.web;

import static ashi.pages.web.Request.Method.GET;
import static ashi.pages.web.Request.Method.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ashi.care.Moment;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RequestTest {
  private static final Moment NOW = new Moment(0, 0);

  @Property
  void readsWhateverABrowserEncoded(@ForAll String name, @ForAll String value) {
    String pair = encode(name) + "=" + encode(value);
    String kept = new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String keptName = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(Request.read(GET, Sender.UNKNOWN, "/", pair, "", NOW).field(keptName))
        .isEqualTo(kept);
  }

  @Test
  void keepsEveryValueInOrderOfAppearance() {
    Request request =
        Request.read(POST, Sender.OWN_PAGE, "/session", "tool=BALL&side=both", "tool=CANE", NOW);
    assertThat(request.all("tool")).containsExactly("BALL", "CANE");
    assertThat(request.fields().keySet()).containsExactly("tool", "side");
  }

  @Test
  void aPlusIsASpaceInAFieldOnly() {
    Request request = Request.read(GET, Sender.UNKNOWN, "/points/a+b", "q=shen+shu", "", NOW);
    assertThat(request.path()).isEqualTo("/points/a+b");
    assertThat(request.field("q")).isEqualTo("shen shu");
  }

  @Test
  void aNameAloneHasAnEmptyValue() {
    assertThat(Request.read(GET, Sender.UNKNOWN, "/", "&checked&&", "", NOW).all("checked"))
        .containsExactly("");
  }

  @Test
  void brokenEncodingIsRefused() {
    assertThatThrownBy(() -> Request.read(GET, Sender.UNKNOWN, "/find", "q=%e", "", NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
