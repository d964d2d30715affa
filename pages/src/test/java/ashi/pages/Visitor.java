package ashi.pages;

import ashi.atlas.Atlas;
import ashi.atlas.AtlasText;
import ashi.atlas.Catalogue;
import ashi.atlas.FlagGroup;
import ashi.body.Chart;
import ashi.body.Charts;
import ashi.body.Drawn;
import ashi.body.Figure;
import ashi.body.Length;
import ashi.body.Location;
import ashi.body.Mark;
import ashi.body.Places;
import ashi.body.Positions;
import ashi.body.Ruler;
import ashi.body.Signs;
import ashi.body.Span;
import ashi.body.Spot;
import ashi.body.Told;
import ashi.body.Vec;
import ashi.body.View;
import ashi.body.person.Population;
import ashi.care.Moment;
import ashi.care.journal.Event;
import ashi.care.journal.Journal;
import ashi.pages.building.Sketch;
import ashi.pages.data.OpenData;
import ashi.pages.reading.Reading;
import ashi.pages.web.Answer;
import ashi.pages.web.Assets;
import ashi.pages.web.Request;
import ashi.pages.web.Request.Method;
import ashi.pages.web.Response;
import ashi.pages.web.Route;
import ashi.pages.web.Sender;
import ashi.words.Language;
import ashi.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Someone who uses the app in a browser that remembers, unless said otherwise. */
public final class Visitor {
  private static final List<String> ASSETS =
      List.of(
          "ashi.css",
          "asking.css",
          "own.css",
          "reading.css",
          "map.css",
          "clear.svg",
          "body.js",
          "body.bin",
          "three.js",
          "locating.js",
          "landmarks.txt",
          "channels.txt",
          "courses.txt",
          "spans.txt",
          "atlas.de.txt",
          "atlas.en.txt",
          "icons.svg",
          "mark.svg",
          "icon-180.png",
          "icon-192.png",
          "icon-512.png",
          "icon-maskable-512.png",
          "page.js",
          "player.js",
          "measuring.css",
          "ruler.js",
          "aloud.js",
          "figures/whole.svg",
          "figures/whole-small.svg",
          "figures/part.svg");

  private static final Vec BACK = new Vec(0, 0, -1);

  private static final Map<Language, Words> SAID =
      inEveryLanguage(
          language -> Words.read(language, resource("/ashi/words/" + language.file("words"))));

  private static final Map<Language, Atlas> KNOWN =
      inEveryLanguage(
          language -> AtlasText.read(resource("/ashi/atlas/" + language.file("atlas"))));

  public static final Words WORDS = words(Language.EN);

  public static final Atlas ATLAS = KNOWN.get(Language.EN);

  /** Every question about red flags was answered with no. */
  public static final Event.NoRedFlags NO_RED_FLAGS =
      new Event.NoRedFlags(EnumSet.allOf(FlagGroup.class));

  public static final Population POPULATION =
      Population.read(resource("/ashi/body/population.txt"));

  /** A fixture: every point at the same place of one drawing. */
  static final Places PLACES =
      new Places(
          Catalogue.of(
              List.of(
                  new Figure("whole", "Whole", 400, 800, List.of()),
                  new Figure("part", "Part", 400, 300, List.of())),
              Figure::id),
          Catalogue.of(
              ATLAS.points().stream().map(point -> location(point.code())).toList(),
              Location::code),
          Charts.of(
              List.of(chart("whole", true, 0.5, 400, 800), chart("part", false, 1, 400, 300))),
          Arrays.stream(Span.values()).collect(Collectors.toMap(span -> span, POPULATION::average)),
          List.of());

  private static final List<Route> DATA = OpenData.routes(figure -> "<svg><g id=\"f\"></g></svg>");

  private final Map<Language, Ashi> ashi;
  private Moment now = new Moment(1_780_000_000_000L, 60);
  private Journal journal;
  private final List<Event> told = new ArrayList<>();

  private Visitor(boolean kept) {
    this(new Journal(List.of(), kept));
  }

  private Visitor(Journal journal) {
    this.journal = journal;
    Map<String, String> hrefs = new LinkedHashMap<>();
    ASSETS.forEach(name -> hrefs.put(name, "/assets/" + name));
    for (Sketch sketch : Sketch.values()) {
      hrefs.put(sketch.asset(), "/assets/" + sketch.asset());
    }
    for (Route route : Reading.ROUTES) {
      for (Language language : Language.values()) {
        String name = language.tag() + "/" + route.file();
        hrefs.put(name, "/assets/" + name);
      }
    }
    for (Language language : Language.values()) {
      String clips = Assets.in(language, "clips.txt");
      hrefs.put(clips, "/assets/" + clips);
    }
    hrefs.put("voice/bells.mp3", "/assets/voice/bells.mp3");
    Assets assets = new Assets("1", hrefs);
    this.ashi =
        inEveryLanguage(
            language ->
                new Ashi(
                        words(language),
                        KNOWN.get(language),
                        PLACES,
                        POPULATION,
                        assets,
                        Visitor::resource)
                    .with(DATA));
  }

  /** All that is said in a language. */
  public static Words words(Language language) {
    return SAID.get(language);
  }

  private static <T> Map<Language, T> inEveryLanguage(Function<Language, T> read) {
    Map<Language, T> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, read.apply(language));
    }
    return all;
  }

  /** Every address of the app, those too that the server alone answers. */
  public static List<Route> routes() {
    return Stream.concat(Ashi.routes().stream(), DATA.stream()).toList();
  }

  public static Visitor remembered() {
    return new Visitor(true);
  }

  /** On a phone that can read what it remembers and has no room for more. */
  public static Visitor full() {
    return new Visitor(false);
  }

  /** With records that this version cannot read. */
  public static Visitor withUnread(int records) {
    return new Visitor(new Journal(List.of(), true, records));
  }

  /** Someone who remembers all this, or on a host that keeps nothing more. */
  public static Visitor with(Journal journal) {
    return new Visitor(journal);
  }

  /** In a private window: nothing is kept. */
  public static Visitor forgotten() {
    return new Visitor(false);
  }

  /** Something that happened before, now. */
  public Visitor having(Event event) {
    journal = journal.with(now, event);
    return this;
  }

  long now() {
    return now.millis();
  }

  public Moment moment() {
    return now;
  }

  public Visitor laterSeconds(int seconds) {
    now = now.minusSeconds(-seconds);
    return this;
  }

  public Visitor later(int days) {
    now = new Moment(now.millis() + days * 86_400_000L, now.offsetMinutes());
    return this;
  }

  /** Opens an address with its query. */
  public Response get(String address) {
    return ask(Method.GET, Sender.UNKNOWN, address, "").response();
  }

  /** Sends a form, urlencoded; what it leaves to remember is remembered. */
  public Response post(String address, String form) {
    return send(Sender.OWN_PAGE, address, form).response();
  }

  /** The page at an address, read as a browser reads it. */
  public Document page(String address) {
    return Jsoup.parse(get(address).body());
  }

  public Journal journal() {
    return journal;
  }

  /** What the forms sent so far left to remember. */
  public List<Event> told() {
    return told;
  }

  /** Sends a form from some page; what it leaves to remember is remembered. */
  public Answer send(Sender sender, String address, String form) {
    return ask(Method.POST, sender, address, form);
  }

  private Answer ask(Method method, Sender sender, String address, String form) {
    int query = address.indexOf('?');
    return ask(
        Request.read(
            method,
            sender,
            query < 0 ? address : address.substring(0, query),
            query < 0 ? "" : address.substring(query + 1),
            form,
            now));
  }

  /** Asks anything; what it leaves to remember is remembered. */
  public Answer ask(Request request) {
    Answer answer = ashi.get(Language.of(request.path())).answer(request, journal);
    told.addAll(answer.events());
    if (journal.kept()) {
      answer.events().forEach(event -> journal = journal.with(now, event));
    }
    return answer;
  }

  /** Seen from behind, a metre above the ground in its middle. */
  private static Chart chart(
      String figure, boolean wholeBody, double scale, double width, double height) {
    Mark shenshu = mark("BL23", 33);
    Mark zhishi = mark("BL52", 66);
    return new Chart(
        figure,
        wholeBody,
        new View(BACK, Vec.UP, new Vec(0, 1000, 0), scale, width, height),
        List.of(mark("GV4", 0), shenshu, zhishi, shenshu.mirrored(), zhishi.mirrored()));
  }

  private static Mark mark(String code, double x) {
    return new Mark(code, false, new Vec(x, 1000, -80), BACK);
  }

  private static Location location(String code) {
    Drawn part =
        new Drawn(
            "part",
            List.of(new Spot(150, 150)),
            List.of(new Spot(250, 150)),
            List.of(new Spot(200, 150)),
            "spine",
            List.of(
                new Ruler(
                    List.of(new Spot(200, 150), new Spot(233, 150), new Spot(250, 150)),
                    1.5,
                    new Length(Span.SHOULDER_BLADE, 33),
                    "1.5 cun")),
            Signs.NONE);
    Drawn whole = Drawn.plain("whole", List.of(new Spot(200, 300)), List.of());
    return new Location(
        code,
        Told.of("Where " + code + " is, ")
            .then(Told.of(new Length(Span.SHOULDER_BLADE, 36)))
            .then(" out."),
        Told.of("Say where " + code + " is."),
        Told.of(""),
        List.of(
            new Positions(new Vec(33, 1000, -80), new Vec(31, 960, -78), new Vec(35, 1040, -85))),
        part,
        whole);
  }

  /** The text of a file of the program. */
  public static String resource(String name) {
    try (InputStream in = Visitor.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
