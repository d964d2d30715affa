package ashi.pages;

import ashi.atlas.Atlas;
import ashi.body.Places;
import ashi.body.person.Population;
import ashi.care.journal.Journal;
import ashi.pages.asking.Home;
import ashi.pages.journal.JournalPage;
import ashi.pages.journal.SettingsPage;
import ashi.pages.library.Library;
import ashi.pages.map.BodyPage;
import ashi.pages.map.MapPage;
import ashi.pages.measuring.MeasurePage;
import ashi.pages.measuring.RulerPage;
import ashi.pages.measuring.TapePage;
import ashi.pages.reading.Reading;
import ashi.pages.routines.RoutinePages;
import ashi.pages.session.Check;
import ashi.pages.session.Relief;
import ashi.pages.session.SessionPage;
import ashi.pages.session.SessionSound;
import ashi.pages.session.SpeechPage;
import ashi.pages.web.Answer;
import ashi.pages.web.Assets;
import ashi.pages.web.Manifest;
import ashi.pages.web.Problem;
import ashi.pages.web.Request;
import ashi.pages.web.Request.Method;
import ashi.pages.web.Route;
import ashi.pages.web.Sender;
import ashi.pages.web.Visit;
import ashi.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The whole app: one pure function from a request and what is remembered to an answer. Hosts bring
 * the request in and carry the answer out.
 */
public final class Ashi {
  private static final List<Route> ROUTES =
      Stream.of(
              Home.ROUTES,
              Relief.ROUTES,
              Check.ROUTES,
              SessionPage.ROUTES,
              SessionSound.ROUTES,
              SpeechPage.ROUTES,
              RoutinePages.ROUTES,
              JournalPage.ROUTES,
              SettingsPage.ROUTES,
              Manifest.ROUTES,
              MeasurePage.ROUTES,
              RulerPage.ROUTES,
              TapePage.ROUTES,
              MapPage.ROUTES,
              BodyPage.ROUTES,
              Library.ROUTES,
              Reading.ROUTES)
          .flatMap(List::stream)
          .toList();

  private final Words words;
  private final Atlas atlas;
  private final Places places;
  private final Population population;
  private final Assets assets;
  private final UnaryOperator<String> texts;
  private final List<Route> routes;

  /**
   * @param words of the language it answers in, as all that follow are
   * @param texts the text of an asset that {@link #madeFrom} named, by its address
   */
  public Ashi(
      Words words,
      Atlas atlas,
      Places places,
      Population population,
      Assets assets,
      UnaryOperator<String> texts) {
    this(words, atlas, places, population, assets, texts, ROUTES);
  }

  private Ashi(
      Words words,
      Atlas atlas,
      Places places,
      Population population,
      Assets assets,
      UnaryOperator<String> texts,
      List<Route> routes) {
    this.words = words;
    this.atlas = atlas;
    this.places = places;
    this.population = population;
    this.assets = assets;
    this.texts = texts;
    this.routes = routes;
  }

  /** The same app, with addresses that only one host answers; they are looked at first. */
  public Ashi with(List<Route> more) {
    List<Route> all = Stream.concat(more.stream(), routes.stream()).toList();
    return new Ashi(words, atlas, places, population, assets, texts, all);
  }

  /**
   * The address of an asset whose text the answer at this path is made from; nothing for most. A
   * host that cannot read while it answers has read it before.
   */
  public Optional<String> madeFrom(String path) {
    String within = words.language().within(path);
    return routes.stream()
        .filter(route -> !route.file().isEmpty() && route.part(within).isPresent())
        .map(route -> assets.href(Assets.in(words.language(), route.file())))
        .findFirst();
  }

  /** One sentence of its language, for a host that cannot answer with a page. */
  public String say(String key) {
    return words.say(key);
  }

  /** Every address there is, for tests that leave none out. */
  public static List<Route> routes() {
    return ROUTES;
  }

  /** Answers any request at an address of its language; never throws for bad input. */
  public Answer answer(Request asked, Journal journal) {
    Answer answer = route(asked.at(words.language().within(asked.path())), journal);
    return new Answer(answer.response().within(words.language().home()), answer.events());
  }

  private Answer route(Request request, Journal journal) {
    Visit visit = new Visit(words, atlas, places, population, assets, journal, request, texts);
    boolean known = false;
    for (Route route : routes) {
      Optional<String> part = route.part(request.path());
      if (part.isPresent()) {
        if (route.method() == request.method()) {
          return route.method() == Method.POST && request.sender() != Sender.OWN_PAGE
              ? Problem.notOurs(visit)
              : honest(visit, route.handler().answer(visit, part.get()));
        }
        known = true;
      }
    }
    return known ? Problem.wrongMethod(visit) : Problem.notFound(visit);
  }

  /**
   * The answer, unless it leads on as if something had been kept that is not. What works without a
   * memory answers with a page of its own instead.
   */
  private static Answer honest(Visit visit, Answer answer) {
    boolean kept =
        visit.journal().kept()
            || answer.events().isEmpty()
            || answer.response().location().isEmpty();
    return kept ? answer : Problem.notKept(visit);
  }
}
