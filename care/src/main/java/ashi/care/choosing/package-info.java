/**
 * Which points are pressed, how long and with what: the best set for a wish, and ready or own
 * routines made to fit it.
 */
package ashi.care.choosing;
