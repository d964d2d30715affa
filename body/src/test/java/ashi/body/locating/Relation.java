package ashi.body.locating;

import ashi.body.Surface;
import ashi.body.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line of {@code relations.txt}: how the standard ties a point to others.
 *
 * @param line as it is written
 * @param level whether only the height counts
 */
record Relation(String line, Formula one, Formula other, boolean level) {

  /**
   * @param points their formulas, by code
   */
  static List<Relation> read(String text, Anatomy anatomy, Map<String, Formula> points) {
    List<Relation> relations = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      boolean level = !line.contains(" = ");
      String[] sides = line.split(level ? " level " : " = ", 2);
      relations.add(
          new Relation(
              line,
              FormulaReader.read(line, sides[0].trim(), anatomy, points::containsKey),
              FormulaReader.read(line, sides[1].trim(), anatomy, points::containsKey),
              level));
    }
    return relations;
  }

  /** How far apart the two sides are on a body, in cun of the region of the first. */
  double residual(Surface body, Anatomy anatomy, Locator locator, Regions regions) {
    Vec here = locator.find(one).get(0).spot().on(body);
    Vec there = locator.find(other).get(0).spot().on(body);
    Region region = regions.of(one.spots().get(0).start());
    Vec upright = new Compass(body, anatomy.landmarks()).upright(region);
    Cun cun = new Cun(body, anatomy);
    double apart = level ? Math.abs(here.minus(there).dot(upright)) : here.distance(there);
    return apart / cun.millimetres(cun.span(region, here, upright));
  }
}
