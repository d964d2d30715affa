package ashi.body.locating;

import ashi.atlas.Letters;
import ashi.body.Surface;
import ashi.body.locating.Rows.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Through which points each channel runs, as {@code channels.txt} says; how is said there. */
public final class ChannelWays {
  private record Stop(String place, boolean right) {}

  private final Map<String, List<List<Stop>>> ways;
  private final Landmarks landmarks;

  private ChannelWays(Map<String, List<List<Stop>>> ways, Landmarks landmarks) {
    this.ways = ways;
    this.landmarks = landmarks;
  }

  /**
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  public static ChannelWays read(String text, Anatomy anatomy) {
    Map<String, List<List<Stop>>> ways = new LinkedHashMap<>();
    for (Row row : Rows.read(text, 2)) {
      String channel = row.parts().get(0);
      ways.put(
          channel,
          Rows.parts(row.parts().get(1), ';').stream().map(way -> stops(channel, way)).toList());
    }
    return new ChannelWays(ways, anatomy.landmarks());
  }

  private static List<Stop> stops(String channel, String way) {
    List<Stop> stops = new ArrayList<>();
    for (String word : Rows.parts(way, ' ')) {
      if (word.startsWith("~")) {
        stops.add(new Stop(word.substring(1), true));
      } else if (Letters.isDigit(word.charAt(0))) {
        List<String> ends = Rows.parts(word, '-');
        int last = Integer.parseInt(ends.get(ends.size() - 1));
        for (int i = Integer.parseInt(ends.get(0)); i <= last; i++) {
          stops.add(new Stop(channel + i, false));
        }
      } else {
        stops.add(new Stop(word, false));
      }
    }
    return stops;
  }

  /**
   * The lines on both sides of a body.
   *
   * @param found where its points are, by code; what is not among them is passed by
   */
  public List<ChannelLine> on(Surface body, Map<String, List<Found>> found) {
    List<ChannelLine> lines = new ArrayList<>();
    ways.forEach(
        (channel, own) -> {
          for (List<Stop> way : own) {
            ChannelLine line = new ChannelLine(channel, through(body, way, found));
            lines.add(line);
            if (line.isPaired(body)) {
              lines.add(line.mirrored(body.mesh()));
            }
          }
        });
    return lines;
  }

  private List<Anchor> through(Surface body, List<Stop> way, Map<String, List<Found>> found) {
    List<Anchor> spots = new ArrayList<>();
    for (Stop stop : way) {
      Optional<Anchor> next = anchor(body, stop, found);
      if (next.isPresent()) {
        if (!spots.isEmpty()) {
          Trail trail = Skin.shortest(body, spots.get(spots.size() - 1), next.get());
          trail.steps().subList(1, trail.steps().size() - 1).stream()
              .map(Trail.Step::anchor)
              .forEach(spots::add);
        }
        spots.add(next.get());
      }
    }
    return spots;
  }

  private Optional<Anchor> anchor(Surface body, Stop stop, Map<String, List<Found>> found) {
    Optional<Anchor> left =
        found.containsKey(stop.place())
            ? Optional.of(found.get(stop.place()).get(0).spot())
            : landmarks.anchor(stop.place());
    return stop.right() ? left.map(anchor -> anchor.mirrored(body.mesh())) : left;
  }
}
