package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.AtlasText;
import ashi.body.Places;
import ashi.body.person.Population;
import ashi.care.Entry;
import ashi.care.Journal;
import ashi.care.Moment;
import ashi.care.text.EntryText;
import ashi.care.text.UnreadableEntry;
import ashi.pages.Ashi;
import ashi.pages.Assets;
import ashi.pages.Request;
import ashi.pages.Response;
import ashi.pages.Sender;
import ashi.pages.data.OpenData;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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

  private Phone phone;
  private Page page;
  private Ashi ashi;

  @BeforeEach
  void openBothHosts(Phones phones) throws IOException {
    phone = phones.fresh(options -> options.setTimezoneId("Asia/Kolkata"));
    page = phone.openAndKeep("/about");
    page.waitForFunction("!!navigator.serviceWorker.controller");
    page.reload();
    ashi =
        new Ashi(
                AtlasText.read(resource("/ashi/atlas/atlas.txt")),
                Places.read(resource("/ashi/body/places.txt")),
                Population.read(resource("/ashi/body/population.txt")),
                Assets.read(fetched("/assets.txt")),
                this::fetched)
            .with(OpenData.routes(figure -> fetched("/assets/figures/" + figure)));
  }

  @Test
  void everyKindOfPageIsTheSame() throws UnreadableEntry {
    assertSame(PageKinds.all().values());
  }

  @Test
  void everyKindOfPageIsTheSameForSomeoneWithAJournal() throws UnreadableEntry {
    FORMS.forEach(this::post);
    assertSame(PageKinds.all().values());
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
      Map<String, Object> there = post(form);
      softly
          .assertThat(there)
          .as(form)
          .isEqualTo(seen(here(Request.Method.POST, path(form), "", query(form), before)));
    }
    softly.assertAll();
    forgetRefusals();
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

  private Response here(
      Request.Method method, String path, String query, String form, Journal journal) {
    Moment now = new Moment(System.currentTimeMillis(), EAST_OF_UTC_MINUTES);
    return ashi.answer(Request.read(method, Sender.OWN_PAGE, path, query, form, now), journal)
        .response();
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
            response.type())
        : Map.of("redirect", true);
  }

  /** A new own routine is named after the time at which it is begun. */
  private static String atAnyTime(String body) {
    return body.replaceAll("/own-[0-9a-z]{8}/", "/own-new/");
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
                    + " {status: r.status, body: await r.text(), type: r.headers.get('content-type')};"
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

  private static String resource(String name) throws IOException {
    try (InputStream in = Ashi.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
