/**
 * Measuring oneself: height and spans, the phone as a ruler, paper tapes, and lengths as people
 * write them.
 */
package ashi.pages.measuring;
