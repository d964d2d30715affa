/**
 * Whole people in poses, simply clothed, with what they lie, sit and walk on; drawn while building.
 */
@NullMarked
package ashi.body.building.people;

import org.jspecify.annotations.NullMarked;
