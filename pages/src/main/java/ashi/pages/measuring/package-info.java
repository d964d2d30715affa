/**
 * Measuring oneself: height and spans, the phone as a ruler, paper tapes, and lengths as people
 * write them.
 */
@NullMarked
package ashi.pages.measuring;

import org.jspecify.annotations.NullMarked;
