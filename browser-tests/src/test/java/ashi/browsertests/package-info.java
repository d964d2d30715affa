/**
 * The packaged app in a real browser, the walls of the house, and programs that measure and draw.
 */
package ashi.browsertests;
