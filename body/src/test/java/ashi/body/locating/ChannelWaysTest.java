package ashi.body.locating;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.body.Surface;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChannelWaysTest {
  /** The longest side of a face of the skin, in millimetres. */
  private static final double FACE = 60;

  static Stream<Surface> bodies() {
    return Fixture.ALL.stream();
  }

  @Test
  void everyChannelHasAWay() {
    Surface body = Fixture.BODIES.average();
    assertThat(Fixture.WAYS.on(body, Fixture.FINDER.find(body)))
        .extracting(ChannelLine::channel)
        .containsAll(Fixture.ATLAS.channels().stream().map(channel -> channel.id()).toList());
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void aLineNeverLeavesTheSkin(Surface body) {
    for (ChannelLine line : Fixture.WAYS.on(body, Fixture.FINDER.find(body))) {
      for (int i = 1; i < line.spots().size(); i++) {
        double step = line.spots().get(i - 1).on(body).distance(line.spots().get(i).on(body));
        assertThat(step).as("%s, step %d", line.channel(), i).isLessThan(FACE);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void aLinePassesEveryPointOfItsChannel(Surface body) {
    Map<String, List<Found>> found = Fixture.FINDER.find(body);
    List<ChannelLine> lines = Fixture.WAYS.on(body, found);
    found.forEach(
        (code, spots) ->
            Fixture.ATLAS
                .channel(Fixture.ATLAS.point(code).orElseThrow().channel())
                .ifPresent(
                    channel ->
                        assertThat(lines)
                            .as(code)
                            .anyMatch(
                                line ->
                                    line.channel().equals(channel.id())
                                        && line.spots().contains(spots.get(0).spot()))));
  }

  @Test
  void theMidlineHasOneLineAndOthersHaveTwo() {
    Surface body = Fixture.BODIES.average();
    List<ChannelLine> lines = Fixture.WAYS.on(body, Fixture.FINDER.find(body));
    assertThat(lines).filteredOn(line -> line.channel().equals("GV")).hasSize(1);
    assertThat(lines).filteredOn(line -> line.channel().equals("KI")).hasSize(2);
  }
}
