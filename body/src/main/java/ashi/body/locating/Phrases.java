package ashi.body.locating;

import ashi.body.Told;
import ashi.body.locating.Formula.AtPoint;
import ashi.body.locating.Formula.AtVertebra;
import ashi.body.locating.Formula.Between;
import ashi.body.locating.Formula.Go;
import ashi.body.locating.Formula.Just;
import ashi.body.locating.Formula.Level;
import ashi.body.locating.Formula.Measured;
import ashi.body.locating.Formula.Place;
import java.util.List;

/**
 * How one language says what formulas are made of. {@link Sentence} puts it together.
 *
 * <p>A "length" is how far something is, as it is to be said: its amount and, in brackets, its
 * length on the body.
 */
interface Phrases {
  /** How far, e.g. "1.5 cun" or "a finger's width". */
  String amount(double amount, Formula.Unit unit);

  /** The same on a picture, e.g. "1.5 cun" or "1 finger". */
  String label(double amount, Formula.Unit unit);

  /** What a landmark is called on a picture. */
  String label(Landmark landmark);

  /** What a course is called on a picture. */
  String label(Course course);

  /** What the middle of the front is called on a picture. */
  String midline();

  /** What another point is called on a picture. */
  String label(AtPoint point);

  /** As the spot itself, e.g. "in the hollow behind the ear lobe". */
  String at(Place place);

  /** A course within a sentence, e.g. "on the back of the leg". */
  String along(Course course);

  /** On the spine. */
  Told at(AtVertebra at);

  /** On the spine, from one bump down to another. */
  Told at(AtVertebra top, AtVertebra last);

  /** The height of a vertebra. */
  String level(AtVertebra at);

  /** All heights from one vertebra down to another. */
  String level(AtVertebra top, AtVertebra last);

  /**
   * The first move, from a place, e.g. "2 cun up from the navel"; from a vertebra without its
   * height.
   */
  Told from(Place place, Go go, Told length, Region region);

  /** The first move, from a place, where no measure is given, e.g. "just above the navel". */
  Told from(Place place, Just just, Region region);

  /** Moves of the same length from a place. */
  Told around(Place place, List<Go> moves, Told length, Region region);

  /** A move on from what was said before. */
  Told move(Go go, Told length, Region region);

  /** The same, where no measure is given. */
  Told move(Just just, Region region);

  /** What stands between one move and the next. */
  String then();

  /** Half the way, which the length is said of. */
  Told half(Between between, Told length);

  /** A share of the way, which the length is said of. */
  Told share(Between between, Told length);

  /**
   * @param length from the middle of the chest
   */
  Told across(Course course, Told length);

  Told level(Level level);

  /**
   * @param downward whether it leads towards the ground
   */
  Told measured(Measured measured, Told length, boolean downward);

  /** How many spots a group has, e.g. "at four spots". */
  String spots(int count);

  /** What stands before the last of them. */
  String and();

  /** What is printed beside a tape that measures the body. */
  String tape();
}
