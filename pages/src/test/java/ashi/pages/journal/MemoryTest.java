package ashi.pages.journal;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Caution;
import ashi.body.Unit;
import ashi.care.journal.Event;
import ashi.care.journal.Settings.Look;
import ashi.pages.Forms;
import ashi.pages.Visitor;
import ashi.pages.web.Address;
import ashi.pages.web.Response;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Journal, settings, backup: what is remembered, shown, taken along and deleted. */
class MemoryTest {
  private final Visitor visitor = Visitor.remembered();

  @Test
  void theJournalShowsWhatWasDone() {
    end("before=6&after=3&pressed=420&note=Slept+well");

    Document journal = visitor.page("/journal");

    assertThat(journal.selectFirst(".lead").text()).contains("from 6 to 3");
    assertThat(journal.selectFirst(".past").text())
        .contains("7 minutes pressed")
        .contains("Slept well");
    assertThat(journal.select(".practised")).hasSize(1);
  }

  @Test
  void whenPainRoseItAdvisesInsteadOfPraising() {
    end("before=3&after=6&pressed=60");

    assertThat(visitor.page("/journal").selectFirst(".note.warn").text())
        .contains("Leave pressing for today");
  }

  @Test
  void aRatingAfterwardsAloneIsShown() {
    end("after=3&pressed=420");

    assertThat(visitor.page("/journal").selectFirst(".lead").text())
        .isEqualTo("After your last session your pain was 3.");
    assertThat(rows()).containsExactly("7 minutes pressed, pain 3 afterwards.");
  }

  @Test
  void aRatingBeforeAloneIsShown() {
    end("before=6&pressed=420");

    assertThat(rows()).containsExactly("7 minutes pressed, pain 6 before.");
  }

  @Test
  void whatWasSkippedIsNotCredited() {
    visitor.post(
        "/session/ended", "title=Relief+now&routine=relief&ending=DONE&before=6&after=3&pressed=0");

    assertThat(visitor.page("/journal").selectFirst("main").text()).doesNotContain("eased");
    assertThat(rows())
        .containsExactly("0 minutes pressed, pain 6 before, 3 afterwards, ended early.");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 minutes",
    "2, Less than a minute",
    "59, Less than a minute",
    "60, 1 minute",
    "420, 7 minutes"
  })
  void theTimePressedIsTheSameInEveryPlace(int seconds, String words) {
    end("pressed=" + seconds);

    assertThat(rows()).containsExactly(words + " pressed.");
    assertThat(visitor.page("/journal").select(".numbers dd").last().text()).isEqualTo(words);
  }

  private List<String> rows() {
    return visitor.page("/journal").select(".past p:nth-child(3)").eachText();
  }

  @Test
  void ratingsAreDrawnOnceThereAreTwo() {
    end("before=6&after=3");
    assertThat(visitor.page("/journal").select(".change")).isEmpty();

    end("before=4&after=4");
    assertThat(visitor.page("/journal").selectFirst(".change svg").attr("aria-label"))
        .contains("6 to 3 and 4 to 4");
  }

  @Test
  void theLookIsOnEveryPageFromThenOn() {
    visitor.post("/settings", "look=bed&on=voice");

    assertThat(visitor.page("/").selectFirst("html").attr("data-look")).isEqualTo("bed");
    assertThat(visitor.page("/").selectFirst("meta[name=color-scheme]").attr("content"))
        .isEqualTo("dark");
    assertThat(visitor.journal().settings().look()).isEqualTo(Look.BED);
    assertThat(visitor.journal().settings().bells()).isFalse();
  }

  @Test
  void theUnitStaysWhenOnlyTheSoundIsSwitched() {
    visitor.post("/settings", "look=auto&unit=INCHES&on=voice");
    visitor.post("/settings", "look=auto");

    assertThat(visitor.journal().settings().unit()).isEqualTo(Unit.INCHES);
    assertThat(visitor.page("/settings").select("input[name=unit][checked]").val())
        .isEqualTo("INCHES");
  }

  @Test
  void cautionsAreSetAndTakenBack() {
    visitor.post("/settings/cautions", "caution=SKIN&caution=THROMBOSIS");
    assertThat(visitor.journal().cautions()).isEqualTo(Set.of(Caution.SKIN, Caution.THROMBOSIS));

    visitor.post("/settings/cautions", "known=SKIN&known=THROMBOSIS&caution=SKIN");
    assertThat(visitor.journal().cautions()).containsExactly(Caution.SKIN);
  }

  @Test
  void aCautionIsTakenBackOnlyWhereItWasShownAsTicked() {
    Element older = visitor.page("/relief").selectFirst("form[action=/check]");
    Element olderSettings = visitor.page("/settings").selectFirst("#cautions");
    visitor.post("/settings/cautions", Forms.filled(olderSettings) + "&caution=PREGNANCY");

    visitor.post("/check", Forms.filled(older));
    visitor.post("/settings/cautions", Forms.filled(olderSettings) + "&caution=SKIN");
    assertThat(visitor.journal().cautions()).isEqualTo(Set.of(Caution.PREGNANCY, Caution.SKIN));

    Element fresh = visitor.page("/check/flags?routine=relief").selectFirst("form[action=/check]");
    fresh.selectFirst("[name=caution][value=PREGNANCY]").removeAttr("checked");
    Document advice =
        Jsoup.parse(visitor.post("/check", Forms.filled(fresh) + "&flag=strain").body());
    assertThat(visitor.journal().cautions()).containsExactly(Caution.SKIN);
    visitor.post("/check", Forms.filled(advice.selectFirst("form[action=/check]")));
    assertThat(visitor.journal().cautions()).containsExactly(Caution.SKIN);
  }

  /** Some browsers bring ticks back on going back, into a page that was made anew. */
  @Test
  void browsersBringNoTicksBackWhereCautionsAreAsked() {
    assertThat(visitor.page("/relief").selectFirst("form:has([name=caution])").attr("autocomplete"))
        .isEqualTo("off");
    assertThat(visitor.page("/settings").selectFirst("#cautions").attr("autocomplete"))
        .isEqualTo("off");
  }

  @Test
  void aPageWrittenWithoutMemoryTakesNoCautionBack() {
    visitor.having(new Event.CautionsSet(Set.of(Caution.THROMBOSIS)));

    visitor.post("/check", "routine=relief&asked=flags&asked=more-cautions&caution=SKIN");

    assertThat(visitor.journal().cautions()).isEqualTo(Set.of(Caution.SKIN, Caution.THROMBOSIS));
  }

  @Test
  void aBackupBringsEverythingBack() {
    end("before=6&after=3");
    Response file = visitor.get("/settings/backup");
    Visitor other = Visitor.remembered();

    Response answer =
        other.post(
            "/settings/restore",
            new Address("").with("backup", file.body()).toString().substring(1));

    assertThat(file.filename()).isEqualTo("ashi-backup-2026-05-28.json");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(other.journal().sessions()).isEqualTo(visitor.journal().sessions());
  }

  @Test
  void aBackupAsksBeforeItChangesWhatIsRemembered() {
    end("before=6&after=3");
    String file = visitor.get("/settings/backup").body();
    Visitor other = Visitor.remembered().having(new Event.CautionsSet(Set.of(Caution.SKIN)));

    Document question = Jsoup.parse(other.post("/settings/restore", form("backup", file)).body());

    assertThat(other.journal().entries()).hasSize(1);
    assertThat(question.select("dd").eachText())
        .containsExactly("cautions", "1 session from Thursday 28 May 2026 on");
    assertThat(question.select("[name=backup]").val()).isEqualTo(file);
    assertThat(question.select("button[name=do]").eachAttr("value"))
        .containsExactly("add", "replace");
  }

  /** A session is noted when it ends, and once more when it is rated. */
  @Test
  void aBackupCountsSessionsAsTheJournalDoes() {
    end("id=k7");
    end("id=k7&after=3");
    visitor.post("/routines/new", "do=save&title=Mine&code=BL23");
    String file = visitor.get("/settings/backup").body();

    Document question = Jsoup.parse(visitor.post("/settings/restore", form("backup", file)).body());

    assertThat(visitor.journal().sessions()).hasSize(1);
    assertThat(question.select("dd").last().text())
        .isEqualTo("1 session from Thursday 28 May 2026 on and 1 routine");
  }

  @Test
  void whereAllIsHereAlreadyNothingIsToBeAdded() {
    end("before=6&after=3");
    String file = visitor.get("/settings/backup").body();

    Document question = Jsoup.parse(visitor.post("/settings/restore", form("backup", file)).body());

    assertThat(question.selectFirst("h1").text()).isEqualTo("All of it is remembered already");
    assertThat(question.select("button[name=do]").eachAttr("value")).containsExactly("replace");
    assertThat(question.select("main .button:not(.quiet, .danger)").eachText())
        .containsExactly("Change nothing");
  }

  @Test
  void whatABackupBroughtIsSaid() {
    end("id=a");
    end("id=b");
    end("id=b&after=3");
    visitor.post("/routines/new", "do=save&title=Mine&code=BL23");
    String file = form("backup", visitor.get("/settings/backup").body());
    Visitor other = Visitor.remembered().having(new Event.CautionsSet(Set.of(Caution.SKIN)));

    Response added = other.post("/settings/restore", file + "&do=add");
    Response replaced = other.post("/settings/restore", file + "&do=replace");

    assertThat(other.page(added.location()).selectFirst("[role=status]").text())
        .isEqualTo("2 sessions and 1 routine were added.");
    assertThat(other.page(replaced.location()).selectFirst("[role=status]").text())
        .isEqualTo("The backup is back: 2 sessions and 1 routine.");
    assertThat(other.page("/journal").select("[role=status]")).isEmpty();
  }

  @Test
  void aBackupThatIsAddedTwiceAddsNothingTheSecondTime() {
    end("before=6&after=3");
    String file = visitor.get("/settings/backup").body();
    Visitor other = Visitor.remembered().having(new Event.CautionsSet(Set.of(Caution.SKIN)));

    for (int i = 0; i < 2; i++) {
      other.post("/settings/restore", form("backup", file) + "&do=add");
      assertThat(other.journal().sessions()).hasSize(1);
      assertThat(other.journal().cautions()).containsExactly(Caution.SKIN);
    }
  }

  @Test
  void aBackupReplacesWhenThatIsChosen() {
    end("before=6&after=3");
    String file = visitor.get("/settings/backup").body();
    Visitor other = Visitor.remembered().having(new Event.CautionsSet(Set.of(Caution.SKIN)));

    other.post("/settings/restore", form("backup", file) + "&do=replace");

    assertThat(other.journal().sessions()).isEqualTo(visitor.journal().sessions());
    assertThat(other.journal().cautions()).isEmpty();
  }

  @Test
  void afterReplacingTheFlagsAreAskedAnewAndDizzinessToo() {
    visitor.having(Visitor.NO_RED_FLAGS);
    String file = visitor.get("/settings/backup").body();
    visitor.post("/session/ended", "title=Relief+now&routine=relief&ending=STOPPED_DIZZY");
    visitor.laterSeconds(60);

    visitor.post("/settings/restore", form("backup", file) + "&do=replace");

    Document check = visitor.page("/session?routine=relief");
    assertThat(check.select("[name=flag]")).isNotEmpty();
    assertThat(check.select("[name=dizzy]")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"app\":\"ashi\",\"version\":1,\"entries\":[]}",
        "{\"app\":\"other\",\"version\":1,\"entries\":[]}",
        "[]",
        ""
      })
  void anEmptyOrForeignBackupReplacesNothing(String file) {
    visitor.having(new Event.CautionsSet(Set.of(Caution.SKIN)));

    for (String choice : List.of("", "&do=add", "&do=replace")) {
      Response answer = visitor.post("/settings/restore", form("backup", file) + choice);

      assertThat(answer.status()).isEqualTo(422);
    }
    assertThat(visitor.told()).isEmpty();
  }

  @Test
  void thereIsNoEmptyBackup() {
    for (Visitor anyone : List.of(Visitor.forgotten(), Visitor.remembered())) {
      Response answer = anyone.get("/settings/backup");

      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.filename()).isEmpty();
      assertThat(answer.body()).contains("nothing to save yet");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/settings, look=bed&on=voice",
    "/settings/cautions, caution=SKIN",
    "/settings/delete, ''",
    "/routines/new, do=save&title=Mine&code=BL23",
    "/check/looked-at, complaint=back-ache&flag=cancer"
  })
  void whatCannotBeKeptIsSaidNotToBe(String address, String form) {
    Response answer = Visitor.forgotten().post(address, form);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("This was not kept");
  }

  @Test
  void withoutRoomWhatIsRememberedStillCounts() {
    Visitor full =
        Visitor.full()
            .having(Visitor.NO_RED_FLAGS)
            .having(new Event.CautionsSet(Set.of(Caution.PREGNANCY)));

    Response session = full.post("/check", "routine=evening");

    assertThat(session.status()).isEqualTo(200);
    assertThat(Jsoup.parse(session.body()).select("#not-remembered")).hasSize(1);
    assertThat(Jsoup.parse(session.body()).select(".printable .note").text()).contains("SP6");
  }

  @Test
  void recordsThatCannotBeReadAreCounted() {
    assertThat(Visitor.withUnread(3).page("/settings").text())
        .contains("Records that this version of Ashi could not read: 3.");
  }

  @Test
  void aBrokenBackupChangesNothingAndSaysWhatIsWrong() {
    Response answer = visitor.post("/settings/restore", "backup=%7B%22app%22");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("Nothing was changed");
    assertThat(visitor.told()).isEmpty();
  }

  @Test
  void everythingIsDeletedWhenAsked() {
    end("before=6&after=3");

    visitor.post("/settings/delete", "");

    assertThat(visitor.journal().entries()).isEmpty();
  }

  @Test
  void theManifestOffersReliefAndTheEvening() {
    String manifest = visitor.get("/manifest.webmanifest").body();

    assertThat(manifest)
        .contains("\"url\": \"/relief\"")
        .contains("\"url\": \"/check?routine=evening\"");
  }

  private static String form(String name, String value) {
    return new Address("").with(name, value).toString().substring(1);
  }

  private void end(String fields) {
    visitor.post(
        "/session/ended", "title=Relief+now&routine=relief&codes=BL40&ending=DONE&" + fields);
  }
}
