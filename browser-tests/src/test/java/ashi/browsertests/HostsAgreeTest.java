package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.care.Moment;
import ashi.care.journal.Entry;
import ashi.care.journal.Journal;
import ashi.care.text.EntryText;
import ashi.care.text.UnreadableEntry;
import ashi.pages.Ashi;
import ashi.pages.web.Request;
import ashi.pages.web.Response;
import ashi.pages.web.Route;
import ashi.pages.web.Sender;
import ashi.words.Language;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same requests, answered by the compiled worker in the browser and by the same classes here,
 * give the same bytes.
 */
@ExtendWith(InBrowser.class)
class HostsAgreeTest {
  private static final int EAST_OF_UTC_MINUTES = 330;

  private static final List<String> FORMS =
      List.of(
          "/check?routine=relief&place=BED&asked=flags&caution=PREGNANCY&before=6",
          "/session/ended?title=Relief+%26+caf%C3%A9+%E9%98%BF%E6%98%AF&codes=BL23+BL40"
              + "&routine=relief&place=BED&minutes=5&side=LEFT&pressed=341&ending=STOPPED_HURTS"
              + "&hurt=BL40&id=k7&at=1"
              + "&before=6&after=3&note=%22better%22+%3Cb%3E+%26",
          "/settings?look=BED&on=voice",
          "/settings/cautions?caution=OSTEOPOROSIS",
          "/measure?cm=172.5&sex=FEMALE",
          "/measure/forearm?length=24%2C3&unit=CENTIMETRES&do=keep",
          "/measure/shoulder-blade?length=5+1%2F4&unit=INCHES&do=keep",
          "/measure/foot?length=much&do=keep",
          "/settings/restore?backup=%7Bbroken",
          "/routines/own-k7/edit?title=Legs&code=BL57&side=LEFT&seconds=45&do=for-sciatica&q=",
          "/routines/own-k7/edit?title=Legs&code=BL57&code=XX9&do=save",
          "/routines/own-k7/edit?title=Legs&code=BL57&do=save",
          "/routines/own-k8/edit?title=&code=SP6&q=36E&do=enter",
          "/routines/own-k8/edit?title=&code=SP6&list=at-HIP&do=add-GB30",
          "/check?routine=sciatica&place=BED&asked=flags&group=BACK&group=LEG&before=4");

  private static final List<String> ODD_ADDRESSES =
      List.of(
          "/nothing/here",
          "/points/bl%2023",
          "/points/B47",
          "/find?q=B+47",
          "/find?q=%E8%85%8E%E4%BF%9E",
          "/find?q=shen%20shu&q=x",
          "/find?q=%3Cscript%3E",
          "/session?routine=gone&checked=yes",
          "/session?complaint=stress&place=nowhere&minutes=-1&tool=BALL&side=left&checked=yes",
          "/settings/backup",
          "/measure/lower-leg?after=forearm",
          "/measure/nose",
          "/ruler?measure=lower-leg",
          "/manifest.webmanifest",
          "/atlas.json",
          "/points/SI11.json",
          "/points/ub23.json",
          "/points/XY1.json",
          "/map?on=hand-palm&x=400&y=500");

  /** As they are sent, in parts of addresses and in fields. */
  private static final List<String> ODD_TEXTS =
      List.of(
          "",
          "BL23",
          "b+47",
          "relief",
          "forearm",
          "save",
          "remove-0",
          "-1",
          "NaN",
          "1e309",
          "%2B5",
          "%D9%A3",
          "9223372036854775808",
          "5%20ft%208",
          "%3Cx-odd%20odd-mark%3E",
          "%22%3E%3Cx-odd%3E",
          "javascript%3Aalert(1)",
          "%2F%2Fevil.example%2F",
          "%00%01%1F%7F%C2%85",
          "%0D%0Aodd%3A%201",
          "%C4%B0%C4%B1%E1%BA%9E",
          "%F0%9F%98%80".repeat(70),
          "x" + "%F0%9F%98%80".repeat(70),
          "%FF%FE%ED%A0%BD%C0%AF",
          "%zz",
          "%",
          "__proto__",
          "shen-".repeat(100));

  private static final List<String> NAMES =
      List.of(
          "q",
          "as",
          "routine",
          "complaint",
          "where",
          "place",
          "minutes",
          "side",
          "tool",
          "flag",
          "caution",
          "asked",
          "group",
          "dizzy",
          "before",
          "after",
          "title",
          "note",
          "codes",
          "pressed",
          "ending",
          "hurt",
          "id",
          "at",
          "late",
          "address",
          "do",
          "code",
          "more",
          "way",
          "seconds",
          "rounds",
          "technique",
          "from",
          "point",
          "look",
          "unit",
          "on",
          "backup",
          "cm",
          "sex",
          "length",
          "measure",
          "x",
          "y",
          "wide",
          "at.x",
          "at.y",
          "lines",
          "__proto__");

  private static final Pattern UNREADABLE = Pattern.compile("%(?![0-9a-fA-F]{2})");

  private static final int SEED = 20261128;

  private Phone phone;
  private Page page;
  private final Map<Language, Ashi> ashi = new EnumMap<>(Language.class);

  @BeforeEach
  void openBothHosts(Phones phones) throws IOException {
    phone =
        phones.kept(
            HostsAgreeTest.class, options -> options.setTimezoneId("Asia/Kolkata"), any -> {});
    page = phone.open("/about");
    for (Language language : Language.values()) {
      ashi.put(language, AshiHere.in(language, this::fetched));
    }
  }

  @Test
  void everyKindOfPageIsTheSame() throws UnreadableEntry {
    assertSame(PageKinds.inEveryLanguage().toList());
  }

  @Test
  void everyKindOfPageIsTheSameForSomeoneWithAJournal() throws UnreadableEntry {
    FORMS.forEach(this::post);
    assertSame(PageKinds.inEveryLanguage().toList());
  }

  @Test
  void oddAddressesAreAnsweredTheSame() throws UnreadableEntry {
    assertSame(ODD_ADDRESSES);
    forgetRefusals();
  }

  @Test
  void formsAreAnsweredTheSame() throws UnreadableEntry {
    SoftAssertions softly = new SoftAssertions();
    for (String form : FORMS) {
      Journal before = journal();
      softly.assertThat(post(form)).as(form).isEqualTo(told(form, before));
    }
    softly.assertAll();
    forgetRefusals();
  }

  @Test
  void whateverIsAskedIsAnsweredTheSame() throws UnreadableEntry {
    Random random = new Random(SEED);
    List<String> asked = new ArrayList<>();
    for (Route route : routes(Request.Method.GET)) {
      for (int i = 0; i < 3; i++) {
        asked.add(odd(route, random));
      }
    }
    assertSame(asked);
    forgetRefusals();
  }

  @Test
  void whateverIsToldIsAnsweredTheSame() throws UnreadableEntry {
    Random random = new Random(SEED);
    List<Route> routes = new ArrayList<>(routes(Request.Method.POST));
    routes.addAll(routes(Request.Method.GET).subList(0, 8));
    SoftAssertions softly = new SoftAssertions();
    for (Route route : routes) {
      for (int i = 0; i < 3; i++) {
        String form = odd(route, random);
        Journal before = journal();
        softly.assertThat(post(form)).as(form).isEqualTo(told(form, before));
      }
    }
    softly.assertAll();
    forgetRefusals();
  }

  /** Browsers write "get" large before it is sent. */
  @ParameterizedTest
  @ValueSource(
      strings = {"HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "BREW", "get", "head"})
  void everyMethodIsAnsweredAsTheServerDoes(String method) {
    String sent = method.toUpperCase(Locale.ROOT);
    SoftAssertions softly = new SoftAssertions();
    for (String address : List.of("/about", "/points/BL23", "/nowhere", "/find?q=%zz")) {
      Map<String, Object> worker =
          ask("a => fetch(a, {redirect: 'manual', method: '" + method + "'})", address);
      APIResponse server =
          phone
              .context()
              .request()
              .fetch(address, RequestOptions.create().setMethod(sent).setMaxRedirects(0));
      softly.assertThat(worker.get("status")).as(address).isEqualTo(server.status());
      softly
          .assertThat(worker.get("allow"))
          .as(address)
          .isEqualTo(server.headers().getOrDefault("allow", ""));
      if (sent.equals("HEAD")) {
        softly.assertThat(worker.get("body")).as(address).isEqualTo("");
      }
    }
    softly.assertAll();
    phone.trouble().removeIf(trouble -> trouble.contains("status of"));
  }

  private static List<Route> routes(Request.Method method) {
    return Ashi.routes().stream()
        .filter(route -> route.method() == method && !route.pattern().endsWith(".mp3"))
        .toList();
  }

  /** On a phone where nothing was noted; a player asks for parts. */
  @Test
  void theTrackOfASessionIsTheSame() {
    String address = "/session.mp3?routine=sciatica&place=BED&minutes=20";
    byte[] server =
        phone
            .context()
            .request()
            .get(address, RequestOptions.create().setHeader("Sec-Fetch-Site", "same-origin"))
            .body();
    String some =
        "a => fetch(a, {headers: {Range: 'bytes=10000-49999'}}).then(r => r.arrayBuffer())"
            + ".then(b => Array.from(new Uint8Array(b)).join())";

    assertThat(page.evaluate(some, address))
        .isEqualTo(
            IntStream.range(10_000, 50_000)
                .mapToObj(i -> Integer.toString(server[i] & 0xff))
                .collect(Collectors.joining(",")));
  }

  /** Its address, anything standing for the star, with a few fields that hold anything. */
  private static String odd(Route route, Random random) {
    StringBuilder odd = new StringBuilder(route.pattern().replace("*", one(ODD_TEXTS, random)));
    for (int fields = random.nextInt(6); fields >= 0; fields--) {
      odd.append(odd.indexOf("?") < 0 ? '?' : '&').append(one(NAMES, random));
      odd.append('=').append(one(ODD_TEXTS, random));
    }
    return odd.toString();
  }

  private static String one(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** Browsers note every answer that is no page as an error; here they are asked for. */
  private void forgetRefusals() {
    phone.trouble().removeIf(trouble -> trouble.contains("status of 4"));
  }

  private void assertSame(Iterable<String> addresses) throws UnreadableEntry {
    Journal journal = journal();
    SoftAssertions softly = new SoftAssertions();
    for (String address : addresses) {
      softly
          .assertThat(get(address))
          .as(address)
          .isEqualTo(seen(here(Request.Method.GET, path(address), query(address), "", journal)));
    }
    softly.assertAll();
  }

  private Map<String, Object> told(String form, Journal journal) {
    return seen(here(Request.Method.POST, path(form), "", query(form), journal));
  }

  private Response here(
      Request.Method method, String path, String query, String form, Journal journal) {
    Moment now = new Moment(System.currentTimeMillis(), EAST_OF_UTC_MINUTES);
    if (UNREADABLE.matcher(path + query + form).find()) {
      return Response.plain(400, ashi.get(Language.of(path)).say("server.unreadable"));
    }
    Request request = Request.read(method, Sender.OWN_PAGE, path, query, form, now);
    return ashi.get(Language.of(request.path())).answer(request, journal).response();
  }

  /** What can be seen of an answer from a page: a redirect is only known to be one. */
  private static Map<String, Object> seen(Response response) {
    return response.location().isEmpty()
        ? Map.of(
            "status",
            response.status(),
            "body",
            atAnyTime(response.body()),
            "type",
            response.type(),
            "allow",
            response.allow())
        : Map.of("redirect", true);
  }

  /** A new own routine is named after the time at which it is begun. */
  private static String atAnyTime(String body) {
    return body.replaceAll("/own-[0-9a-z]{8}/", "/own-new/")
        .replaceAll("planned=[0-9]{13}", "planned=now");
  }

  private Map<String, Object> get(String address) {
    return ask("a => fetch(a, {redirect: 'manual'})", address);
  }

  private Map<String, Object> post(String form) {
    return ask(
        "a => fetch(a.split('?')[0], {method: 'POST', redirect: 'manual', body: a.split('?')[1]})",
        form);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> ask(String fetch, String argument) {
    Map<String, Object> answer =
        (Map<String, Object>)
            page.evaluate(
                "async a => { const r = await ("
                    + fetch
                    + ")(a); return r.type === 'opaqueredirect' ? {redirect: true} :"
                    + " {status: r.status, body: await r.text(), type: r.headers.get('content-type'),"
                    + " allow: r.headers.get('allow') || ''};"
                    + " }",
                argument);
    answer.computeIfPresent("body", (name, body) -> atAnyTime((String) body));
    return answer;
  }

  private Journal journal() throws UnreadableEntry {
    List<Entry> entries = new ArrayList<>();
    for (String line : Memory.lines(page)) {
      entries.add(EntryText.read(line));
    }
    return new Journal(entries, true);
  }

  private static String path(String address) {
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }

  private static String query(String address) {
    int query = address.indexOf('?');
    return query < 0 ? "" : address.substring(query + 1);
  }

  private String fetched(String address) {
    return phone.context().request().get(address).text();
  }
}
