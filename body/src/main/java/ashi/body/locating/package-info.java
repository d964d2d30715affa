/**
 * Finds points on a body from their formulas. Start at {@link ashi.body.locating.Formula} for the
 * location language and at {@link ashi.body.locating.Locator} for what is made of it.
 */
@NullMarked
package ashi.body.locating;

import org.jspecify.annotations.NullMarked;
