package ashi.care.text;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Area;
import ashi.atlas.Place;
import ashi.atlas.Tool;
import ashi.care.Side;
import ashi.care.Wish;
import ashi.care.journal.Event.Ending;
import ashi.care.journal.Event.SessionEnded;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions as the first versions wrote them, line by line from phones of that time. */
class OldSessionsTest {
  private static final Wish USUAL =
      new Wish("back-ache", Set.of(), Place.BED, 10, Set.of(Tool.HANDS), Side.BOTH);

  @Test
  void aRoutineIsReadOffItsAddress() throws UnreadableEntry {
    assertThat(
            read(
                """
                {"at":1772366400000,"offset":60,"event":"session-ended","session":{\
                "title":"Relief now","address":"/check?routine=relief&place=FLOOR&minutes=5\
                &side=LEFT&tool=HANDS&tool=BALL","codes":["BL40","BL23"],\
                "complaint":"back-ache","pressed":240,"ending":"DONE","before":6,"after":3,\
                "note":"better"}}"""))
        .isEqualTo(
            new SessionEnded(
                "",
                "Relief now",
                "relief",
                new Wish(
                    "back-ache",
                    Set.of(),
                    Place.FLOOR,
                    5,
                    Set.of(Tool.HANDS, Tool.BALL),
                    Side.LEFT),
                List.of("BL40", "BL23"),
                240,
                Ending.DONE,
                "",
                6,
                3,
                "better",
                0));
  }

  @Test
  void aWishIsReadOffItsAddress() throws UnreadableEntry {
    SessionEnded session =
        read(
            """
            {"at":1772366400000,"offset":60,"event":"session-ended","session":{\
            "title":"Sciatica","address":"/check?complaint=sciatica&where=HIP&where=CALF\
            &place=CAR&minutes=15&side=RIGHT&tool=HANDS","codes":["GB30"],\
            "complaint":"sciatica","pressed":90,"ending":"DONE","before":-1,"after":-1,\
            "note":""}}""");

    assertThat(session.routine()).isEmpty();
    assertThat(session.wish())
        .isEqualTo(
            new Wish(
                "sciatica",
                Set.of(Area.HIP, Area.CALF),
                Place.CAR,
                15,
                Set.of(Tool.HANDS),
                Side.RIGHT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/check?routine=relief&minutes=20",
        "//evil.example/check?routine=relief",
        "/settings/delete?routine=relief",
        "/relief",
        "/",
        ""
      })
  void noOtherAddressIsBelieved(String address) throws UnreadableEntry {
    SessionEnded session = stopped(address);

    assertThat(session.routine()).isEmpty();
    assertThat(session.wish()).isEqualTo(USUAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/check?place=MOON&minutes=7&side=UP&tool=HAMMER&where=TAIL",
        "/check?place=&minutes=&side",
        "/check?&&="
      })
  void whatAnAddressCannotMeanIsAsUsual(String address) throws UnreadableEntry {
    assertThat(stopped(address).wish()).isEqualTo(USUAL);
  }

  @Test
  void whatWasStoppedCreditsNoPoint() throws UnreadableEntry {
    assertThat(stopped("/check?routine=relief").codes()).isEmpty();
  }

  private static SessionEnded stopped(String address) throws UnreadableEntry {
    return read(
        """
        {"at":1772366400000,"offset":60,"event":"session-ended","session":{\
        "title":"Relief now","address":"%s","codes":["BL40","BL23"],\
        "complaint":"back-ache","pressed":20,"ending":"STOPPED","before":6,"after":6,\
        "note":""}}"""
            .formatted(address));
  }

  private static SessionEnded read(String line) throws UnreadableEntry {
    return (SessionEnded) EntryText.read(line).event();
  }
}
