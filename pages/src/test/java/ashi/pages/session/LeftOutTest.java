package ashi.pages.session;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.pages.Visitor;
import org.junit.jupiter.api.Test;

/** A point that was left out of a session, and why. */
class LeftOutTest {
  private static final String PLAN = "/check?routine=sciatica&place=BED&minutes=10";

  private final Visitor visitor = Visitor.remembered().having(Visitor.NO_RED_FLAGS);

  @Test
  void theNextPlanRemembersIt() {
    visitor.post("/session/left-out", "code=GB30&reason=REACH");

    assertThat(visitor.page(PLAN).select(".plan-steps li:has(a[href$=GB30])").text())
        .contains("you left it out: you could not reach it.");
    assertThat(visitor.page(PLAN).select(".plan-steps li:not(:has(a[href$=GB30]))").text())
        .doesNotContain("left it out");
  }

  @Test
  void withoutAReasonItSaysOnlyThat() {
    visitor.post("/session/left-out", "code=GB30&reason=boredom");

    assertThat(visitor.page(PLAN).select(".plan-steps").text()).contains("you left it out.");
  }

  @Test
  void whatIsNoPointIsNotNoted() {
    visitor.post("/session/left-out", "code=%3Cb%3E&reason=FIND");
    visitor.post("/session/left-out", "");

    assertThat(visitor.journal().entries()).hasSize(1);
  }
}
