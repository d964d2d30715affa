package ashi.server.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ashi.atlas.FlagGroup;
import ashi.atlas.Place;
import ashi.care.Moment;
import ashi.care.journal.Event;
import ashi.care.journal.Journal;
import ashi.care.sound.Track;
import ashi.pages.Ashi;
import ashi.pages.web.Request;
import ashi.pages.web.Response;
import ashi.pages.web.Sender;
import ashi.server.serving.Follower.Stretch;
import ashi.words.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every ready routine in every place, from its sound alone, against what its page shows. */
class BlindWalkTest {
  /** Half a frame: every sound is laid next to its time. */
  private static final int EXACT = 18;

  /** The first sound waits half a second, for speakers that slept. */
  private static final int OPENING = 504;

  private static final Moment NOW = new Moment(1_780_000_000_000L, 60);
  private static final Journal CHECKED =
      new Journal(List.of(), true)
          .with(NOW, new Event.NoRedFlags(EnumSet.allOf(FlagGroup.class)))
          .with(NOW, new Event.Checked());

  private static final Ashi ASHI = Packed.ashi().get(Language.EN);
  private static final VoicePacks PACKS = new VoicePacks();
  private static final Map<Place, List<Walk>> WALKS = new EnumMap<>(Place.class);
  private static Ear ear;

  @BeforeAll
  static void know() throws IOException {
    ear = new Ear();
  }

  /** A routine in a place: its page, and what is heard of it. */
  private record Walk(String address, Document page, Follower heard) {
    List<Element> cues() {
      return page.select("#cues li[data-at]");
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void everyPhaseIsToldFromSoundAlone(Place place) {
    for (Walk walk : walks(place)) {
      List<Element> cues = walk.cues();
      List<Stretch> heard = walk.heard().stretches();

      assertThat(heard)
          .as(walk.address())
          .extracting(stretch -> stretch.phase() + " " + stretch.side())
          .containsExactlyElementsOf(
              cues.stream()
                  .map(cue -> cue.attr("data-phase") + " " + cue.attr("data-side"))
                  .toList());
      for (int i = 0; i < cues.size(); i++) {
        int at = i == 0 ? OPENING : number(cues.get(i), "data-at");
        assertThat(heard.get(i).at()).as(walk.address() + i).isCloseTo(at, within(EXACT));
        assertThat(heard.get(i).told())
            .as(walk.address())
            .isEqualTo(plain(cues.get(i).attr("data-say")));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void halvesAndLastTensAreToldInEveryPress(Place place) {
    for (Walk walk : walks(place)) {
      List<Integer> halves = new ArrayList<>();
      List<Integer> lastTens = new ArrayList<>();
      for (Element press : walk.page().select("#cues li[data-phase=PRESS]")) {
        int at = number(press, "data-at");
        int length = number(press, "data-for");
        if (length >= 40_000) {
          halves.add(at + length / 2);
        }
        if (length > 20_000) {
          lastTens.add(at + length - 10_000);
        }
      }
      assertThat(lastTens).isNotEmpty();
      assertThat(walk.heard().lastTens()).hasSameSizeAs(lastTens);
      assertThat(walk.heard().halves()).hasSameSizeAs(halves);
      for (int i = 0; i < lastTens.size(); i++) {
        assertThat(walk.heard().lastTens().get(i)).isCloseTo(lastTens.get(i), within(EXACT));
      }
      for (int i = 0; i < halves.size(); i++) {
        assertThat(walk.heard().halves().get(i)).isCloseTo(halves.get(i), within(EXACT));
      }
    }
  }

  /** No two points of the ready routines are found in the same words. */
  @Test
  void thePointIsToldFromSoundAlone() {
    Map<String, String> points = new TreeMap<>();
    for (Place place : Place.values()) {
      for (Walk walk : walks(place)) {
        int step = 0;
        for (Stretch stretch : walk.heard().stretches()) {
          if (stretch.phase().equals("FIND")) {
            String way = stretch.told().replaceAll(".*find the points?( on \\w+ sides?)? ", "");
            String code = walk.page().selectFirst("#step-" + step++).attr("data-code");
            assertThat(points.getOrDefault(way, code)).as(way).isEqualTo(code);
            points.put(way, code);
          }
        }
      }
    }
    assertThat(points).hasSizeGreaterThan(20);
  }

  private static List<Walk> walks(Place place) {
    return WALKS.computeIfAbsent(place, BlindWalkTest::walked);
  }

  private static List<Walk> walked(Place place) {
    List<Walk> walks = new ArrayList<>();
    for (Element link : get("/routines").select("a[href^=/check?routine=]")) {
      String id = link.attr("href").substring("/check?routine=".length());
      String wish = "routine=" + id + "&place=" + place + "&minutes=10";
      Document page = get("/session", wish);
      if (page.selectFirst("#cues") != null) {
        walks.add(new Walk(wish, page, Follower.of(ear.listen(sound(wish)))));
      }
    }
    assertThat(walks).isNotEmpty();
    return walks;
  }

  private static byte[] sound(String wish) {
    Response sound = answer("/session.mp3", wish + "&talk=lead&breath=tones");
    Track track = sound.track();
    return track.bytes(sound.part(), PACKS.of(track));
  }

  private static Document get(String path) {
    return get(path, "");
  }

  private static Document get(String path, String query) {
    return Jsoup.parse(answer(path, query).body());
  }

  private static Response answer(String path, String query) {
    return ASHI.answer(
            Request.read(Request.Method.GET, Sender.OWN_PAGE, path, query, "", NOW), CHECKED)
        .response();
  }

  /** Words without marks, as they are heard. */
  private static String plain(String say) {
    return say.toLowerCase(Locale.ROOT).replaceAll("[,.:;!?](?= |$)", "");
  }

  private static int number(Element cue, String attribute) {
    return Integer.parseInt(cue.attr(attribute));
  }
}
