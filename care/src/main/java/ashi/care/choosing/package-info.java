/**
 * Which points are pressed, how long and with what: the best set for a wish, and ready or own
 * routines made to fit it.
 */
@NullMarked
package ashi.care.choosing;

import org.jspecify.annotations.NullMarked;
