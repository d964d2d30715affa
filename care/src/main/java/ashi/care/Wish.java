package ashi.care;

import ashi.atlas.Area;
import ashi.atlas.Place;
import ashi.atlas.Tool;
import java.util.Set;

/**
 * What a person asks for.
 *
 * @param complaint id of a complaint of the atlas
 * @param where the parts that hurt; may be empty
 * @param minutes 3, 5, 10, 15 or 20
 * @param tools what is at hand; hands always are
 */
public record Wish(
    String complaint, Set<Area> where, Place place, int minutes, Set<Tool> tools, Side side) {}
