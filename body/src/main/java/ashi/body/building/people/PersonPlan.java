package ashi.body.building.people;

import ashi.body.Vec;
import java.util.List;

/**
 * What a drawing of a whole person shows.
 *
 * @param id name of its file
 * @param pose name of the pose
 * @param eye unit direction from the person to the eye
 * @param things names of what is there besides
 */
record PersonPlan(String id, String pose, Vec eye, List<String> things) {}
