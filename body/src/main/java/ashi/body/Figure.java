package ashi.body;

import java.util.List;

/**
 * A drawing of the body or a part of it, kept as {@code figures/<id>.svg} with a root element of id
 * {@code f}; its colours come from CSS custom properties.
 *
 * @param id e.g. "lower-back"
 * @param title e.g. "Lower back from behind"; empty while it is drawn
 * @param width of the view box, which starts at 0 0
 * @param height of the view box
 * @param channels ids of the channels it shows; each is a path of this id in {@code
 *     figures/<id>.channels.svg}, in the colour {@code --channel}
 */
public record Figure(String id, String title, double width, double height, List<String> channels) {

  public Figure titled(String words) {
    return new Figure(id, words, width, height, channels);
  }

  public Figure withChannels(List<String> seen) {
    return new Figure(id, title, width, height, seen);
  }
}
