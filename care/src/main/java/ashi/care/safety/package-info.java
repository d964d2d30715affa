/**
 * What may be pressed on whom, and what is asked and advised before: red flags, cautions, points
 * that rest.
 */
@NullMarked
package ashi.care.safety;

import org.jspecify.annotations.NullMarked;
