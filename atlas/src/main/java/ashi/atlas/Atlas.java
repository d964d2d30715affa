package ashi.atlas;

import ashi.words.Words;
import java.util.Optional;

/**
 * Everything that is known, in the order it is listed.
 *
 * @param readings how points are called in Korea, Japan and Vietnam
 * @param names all names of the points, to look up
 * @param flags signs that call for a professional, the most urgent first
 * @param helps what to do about them
 * @param pages of the app that a search may lead to
 * @param lexicon all words that lead to any of these, to search
 */
public record Atlas(
    Catalogue<Point> points,
    Catalogue<Channel> channels,
    Catalogue<Complaint> complaints,
    Catalogue<ReadyRoutine> routines,
    Catalogue<Source> sources,
    Catalogue<NameReading> readings,
    Names names,
    Catalogue<RedFlag> flags,
    Catalogue<Help> helps,
    Catalogue<Destination> pages,
    Lexicon lexicon) {

  /** The point with this WHO code, in exactly that spelling. */
  public Optional<Point> point(String code) {
    return points.find(code);
  }

  public Optional<Channel> channel(String id) {
    return channels.find(id);
  }

  public Optional<Complaint> complaint(String id) {
    return complaints.find(id);
  }

  /**
   * What is rated before and after a session for a complaint of this id, which may be unknown, e.g.
   * "pain".
   */
  public String rated(String complaint, Words words) {
    String rated = complaint(complaint).map(Complaint::rated).orElse("");
    return rated.isEmpty() ? words.say("rating.pain") : rated;
  }

  public Optional<ReadyRoutine> routine(String id) {
    return routines.find(id);
  }

  public Optional<Destination> page(String address) {
    return pages.find(address);
  }

  public Optional<Source> source(String id) {
    return sources.find(id);
  }

  public Optional<Help> help(String id) {
    return helps.find(id);
  }

  /** How the point with this code is called in Korea, Japan and Vietnam, where a source says it. */
  public Optional<NameReading> reading(String code) {
    return readings.find(code);
  }
}
