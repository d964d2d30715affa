package ashi.pages.session;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.FlagGroup;
import ashi.care.journal.Event;
import ashi.pages.Visitor;
import ashi.pages.web.Request;
import ashi.pages.web.Request.Method;
import ashi.pages.web.Response;
import ashi.pages.web.Sender;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sound of a session at its address; a frame is 108 bytes and 36 ms. */
class SessionSoundTest {
  private static final String ADDRESS = "/session.mp3?routine=sciatica&place=BED&minutes=10";

  private final Visitor asked =
      Visitor.remembered().having(Visitor.NO_RED_FLAGS).having(new Event.Checked());

  private final Visitor flagged =
      Visitor.remembered()
          .having(Visitor.NO_RED_FLAGS)
          .having(new Event.Checked())
          .having(new Event.RedFlagsStood(Set.of("saddle"), EnumSet.allOf(FlagGroup.class)));

  @Test
  void itIsAsLongAsTheSession() {
    Response sound = asked.get(ADDRESS);
    String total =
        asked
            .page("/session?routine=sciatica&place=BED&minutes=10")
            .select("#session")
            .attr("data-total");
    int length = Integer.parseInt(sound.headers().get("Content-Length"));

    assertThat(sound.status()).isEqualTo(200);
    assertThat(sound.type()).isEqualTo("audio/mpeg");
    assertThat(sound.headers()).containsEntry("Accept-Ranges", "bytes");
    assertThat(length % 108).isZero();
    assertThat(length / 108 * 36).isBetween(Integer.parseInt(total), Integer.parseInt(total) + 35);
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-, 206, 0-{last}",
    "bytes=500-999, 206, 500-999",
    "bytes=99999999-, 416, *",
    "bytes=0-1;4-5, 200,"
  })
  void aPartCanBeAskedFor(String range, int status, String there) {
    int length = asked.get(ADDRESS).part().length();
    Response sound = sound(asked, Sender.UNKNOWN, range);

    assertThat(sound.status()).isEqualTo(status);
    if (there == null) {
      assertThat(sound.headers()).doesNotContainKey("Content-Range");
    } else {
      String last = Integer.toString(length - 1);
      assertThat(sound.headers())
          .containsEntry("Content-Range", "bytes " + there.replace("{last}", last) + "/" + length);
    }
    assertThat(sound.headers())
        .containsEntry("Content-Length", Integer.toString(sound.part().length()));
  }

  @Test
  void whatWasMadeLongerIsLonger() {
    int plain = asked.get(ADDRESS).part().length();
    int longer = asked.get(ADDRESS + "&more=2&more=2&more=5000&more=x").part().length();

    // A minute is 1666 frames and two thirds.
    assertThat((longer - plain) / 108).isBetween(1666, 1667);
  }

  @Test
  void aPersonSaysHowMuchIsHeard() {
    int tones = asked.get(ADDRESS + "&talk=bells").track().soundings().size();
    int bells = asked.get(ADDRESS + "&talk=bells&breath=none").track().soundings().size();
    Response fading = asked.get(ADDRESS + "&talk=bells&breath=none&fade=on");

    assertThat(bells).isPositive();
    assertThat(tones).isGreaterThan(3 * bells);
    assertThat(fading.track().soundings().get(bells - 1).quieter()).isPositive();
  }

  /** As for the session itself. */
  @Test
  void whoWouldBeAskedFirstHearsNothing() {
    Visitor unasked = Visitor.remembered().having(new Event.CautionsSet(Set.of()));
    Visitor unchecked = Visitor.remembered().having(Visitor.NO_RED_FLAGS).laterSeconds(3 * 3600);
    for (Visitor visitor : List.of(unasked, unchecked, flagged, Visitor.forgotten())) {
      for (Sender sender : List.of(Sender.OTHER_SITE, Sender.UNKNOWN)) {
        Response refused = sound(visitor, sender, "");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.track()).isNull();
      }
    }
  }

  /** It has asked, though its answers may be noted nowhere, or a moment later. */
  @Test
  void anOwnPageHearsItUnlessARedFlagStands() {
    Visitor noRoom = Visitor.remembered().having(new Event.CautionsSet(Set.of()));

    assertThat(sound(noRoom, Sender.OWN_PAGE, "").status()).isEqualTo(200);
    assertThat(sound(Visitor.forgotten(), Sender.OWN_PAGE, "").status()).isEqualTo(200);
    assertThat(sound(flagged, Sender.OWN_PAGE, "").status()).isEqualTo(403);
  }

  @Test
  void whatIsUnknownHasNoSound() {
    assertThat(asked.get("/session.mp3?routine=nothing").status()).isEqualTo(404);
  }

  private static Response sound(Visitor visitor, Sender sender, String range) {
    return visitor
        .ask(
            Request.read(
                    Method.GET,
                    sender,
                    "/session.mp3",
                    "routine=sciatica&place=BED&minutes=10",
                    "",
                    visitor.moment())
                .part(range))
        .response();
  }
}
