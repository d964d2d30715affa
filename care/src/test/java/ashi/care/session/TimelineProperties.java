package ashi.care.session;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Timelines.class)
@Domain(DomainContext.Global.class)
class TimelineProperties {

  @Property
  void theCueThatIsOnHoldsTheTime(
      @ForAll Timeline timeline, @ForAll @IntRange(max = 2_000_000) int elapsed) {
    int within = Math.min(elapsed, timeline.total());
    Now now = timeline.at(elapsed);
    Cue cue = timeline.cues().get(now.index());

    assertThat(cue.at() + now.into()).isEqualTo(within);
    assertThat(now.left()).isEqualTo(cue.end() - within);
    assertThat(now.totalLeft()).isEqualTo(timeline.total() - within);
  }

  @Property
  void atItsVeryStartACueIsOn(@ForAll Timeline timeline) {
    for (int i = 0; i < timeline.cues().size(); i++) {
      assertThat(timeline.at(timeline.cues().get(i).at()).index()).isEqualTo(i);
    }
  }

  @Property
  void bellsAreInOrderAndWithinTheSession(@ForAll Timeline timeline) {
    assertThat(timeline.bells()).extracting(Bell::at).isSorted();
    assertThat(timeline.bells()).allMatch(b -> b.at() >= 0 && b.at() <= timeline.total());
  }

  @Property
  void pressingAddsUp(
      @ForAll Timeline timeline,
      @ForAll @IntRange(max = 1_000_000) int a,
      @ForAll @IntRange(max = 1_000_000) int b) {
    int middle = Math.min(a, b);
    int end = Math.max(a, b);

    for (int step = 0; step < timeline.steps(); step++) {
      assertThat(timeline.pressed(step, 0, middle) + timeline.pressed(step, middle, end))
          .isEqualTo(timeline.pressed(step, 0, end));
    }
  }

  @Property
  void anExtendedTimelineIsLongerByThat(
      @ForAll Timeline timeline, @ForAll @IntRange(max = 100) int any) {
    int index = any % timeline.cues().size();

    assertThat(timeline.extended(index, 30_000).total()).isEqualTo(timeline.total() + 30_000);
  }
}
